import { describe, expect, it } from '@jest/globals';
import { allByTrial, smallProblems } from '@waymark/testing/assignment';
import fc from 'fast-check';
import { assignFair } from '../fair/assign-fair.ts';
import { pairsKept } from '../pairs.ts';
import { type Problem } from '../problem.ts';
import { scoresOfPairs, worstOf } from '../scores.ts';
import { explainAnew, type SolveAnew } from './explain-anew.ts';

const limits = { secondsLeft: () => Infinity, seed: 1 };
const fairly: SolveAnew = async (problem, farthest) => {
  const answer = await assignFair(problem, limits, farthest?.worst);
  return answer.status === 'infeasible' ? 'none' : answer.status === 'optimal' ? answer : undefined;
};

/** The highest worst score of all assignments, and the largest total at it. */
const bestOf = (problem: Problem): { worst: number; total: number } | undefined =>
  allByTrial(problem)
    .map(({ total, assignment }) => ({ total, worst: worstOf(scoresOfPairs(problem, assignment)) }))
    .sort((one, other) => other.worst - one.worst || other.total - one.total)[0];

describe('pairs explained by solving anew', () => {
  it('lose for fairness what the best without them lacks, and their reviewers are worth what one more place gains', async () => {
    await fc.assert(
      fc.asyncProperty(smallProblems({ organisationsOrCategories: true }), async (problem) => {
        const answer = await assignFair(problem, limits);
        if (answer.status !== 'optimal') return;
        for (const { submission, reviewer, price, worstPrice, alternative } of await explainAnew(problem, answer.assignment, answer, fairly)) {
          const without = bestOf({ ...problem, pairs: pairsKept(problem.pairs, (p, r) => p !== submission || r !== reviewer) });
          if (!without) expect(alternative).toBeNull();
          else expect(alternative).toMatchObject({ loss: answer.total - without.total, worstLoss: answer.worst - without.worst });
          const more = bestOf({ ...problem, loadMax: problem.loadMax.map((most, r) => (r === reviewer ? most + 1 : most)) })!;
          expect([price, worstPrice]).toEqual([more.total - answer.total, more.worst - answer.worst]);
        }
      }),
      { numRuns: 40 },
    );
  });
});
