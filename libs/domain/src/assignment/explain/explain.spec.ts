import { describe, expect, it } from '@jest/globals';
import { bestByTrial, smallProblems } from '@waymark/testing/assignment';
import { vectors } from '@waymark/testing/vectors';
import fc from 'fast-check';
import { problemFromInstance } from '../instance/problem-from-instance.ts';
import { readInstance } from '../instance/read-instance.ts';
import { solveFlow, solveWhole } from '../flow/solve-flow.ts';
import { pairsKept, placeOf } from '../pairs.ts';
import { problemOf } from '../problem-of.ts';
import { type Pair, type Problem } from '../problem.ts';
import { pairsOf, scoresOfPairs } from '../scores.ts';
import { violations } from '../violations.ts';
import { assignExplained } from './assign-explained.ts';
import { explain } from './explain.ts';
import { explainPair } from './explain-pair.ts';

const without = (problem: Problem, submission: number, reviewer: number): Problem => ({ ...problem, pairs: pairsKept(problem.pairs, (p, r) => p !== submission || r !== reviewer) });
const totalOf = (problem: Problem, assignment: readonly Pair[]): number => scoresOfPairs(problem, assignment).reduce((a, b) => a + b, 0);

describe('the explanation of a pair', () => {
  it('gives the best alternative, whose loss is that of all assignments without the pair', () => {
    fc.assert(
      fc.property(smallProblems({ organisationsOrCategories: true }), (problem) => {
        const best = bestByTrial(problem);
        if (!best) return;
        const explained = explain(problem, solveWhole(problem));
        const locked = (problem.locked ?? []).map(({ submission, reviewer }): Pair => [submission, reviewer]);
        const assignment = [...explained.map(({ submission, reviewer }): Pair => [submission, reviewer]), ...locked];
        expect(totalOf(problem, assignment)).toBe(best.total);
        for (const { submission, reviewer, affinity, alternative } of explained) {
          expect(affinity).toBe(problem.pairs.affinity[placeOf(problem.pairs, submission, reviewer)]);
          const other = bestByTrial(without(problem, submission, reviewer));
          expect(alternative?.loss).toBe(other && best.total - other.total);
          if (!alternative) continue;
          const removed = new Set(alternative.removed.map(String));
          const after = [...assignment.filter((pair) => !removed.has(String(pair))), ...alternative.added];
          expect(removed.has(`${submission},${reviewer}`)).toBe(true);
          expect(alternative.added).toContainEqual([submission, alternative.instead]);
          expect(violations(problem, after)).toEqual([]);
          expect(totalOf(problem, after)).toBe(other!.total);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('prices a reviewer at what the total would gain if they took one more', () => {
    fc.assert(
      fc.property(smallProblems({ organisationsOrCategories: true }), (problem) => {
        const best = bestByTrial(problem);
        if (!best) return;
        for (const { reviewer, price } of explain(problem, solveWhole(problem))) {
          const loadMax = Int32Array.from(problem.loadMax, (most, r) => (r === reviewer ? most + 1 : most));
          expect(price).toBe(bestByTrial({ ...problem, loadMax })!.total - best.total);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('tells who would come instead, and who would move', () => {
    const problem = problemOf({ affinity: [[9, 8, 1], [7, null, 5]], quorum: [1, 1], loadMax: [1, 1, 1] });
    expect(explain(problem, solveWhole(problem))).toEqual([
      { submission: 0, reviewer: 1, affinity: 8, price: 0, alternative: { loss: 1, instead: 0, removed: [[0, 1], [1, 0]], added: [[0, 0], [1, 2]] } },
      { submission: 1, reviewer: 0, affinity: 7, price: 1, alternative: { loss: 1, instead: 2, removed: [[0, 1], [1, 0]], added: [[0, 0], [1, 2]] } },
    ]);
  });

  it('has no alternative where nobody else could come', () => {
    const problem = problemOf({ affinity: [[3]], quorum: [1], loadMax: [1] });
    expect(explain(problem, solveWhole(problem))).toEqual([{ submission: 0, reviewer: 0, affinity: 3, price: 0, alternative: undefined }]);
  });
});

describe('an assignment with its explanations', () => {
  const limits = { secondsLeft: () => Infinity, seed: 1 };

  it('looks at the clock before each pair, and leaves out what no time is left for', async () => {
    const problem = problemOf({ affinity: [[9, 8, 1], [7, null, 5]], quorum: [1, 1], loadMax: [1, 1, 1] });
    let looks = 0;
    const answer = await assignExplained(problem, { secondsLeft: () => ((looks += 1) > 1 ? 0 : 1), seed: 1 });
    expect(answer).toMatchObject({ status: 'optimal', total: 15, explanations: [{ submission: 0, reviewer: 1 }] });
    expect(answer.explanations).toHaveLength(1);
  });

  it('explains the pairs that it gives, and has the cause where there are none', async () => {
    await fc.assert(
      fc.asyncProperty(smallProblems({ organisationsOrCategories: true }), async (problem) => {
        const best = bestByTrial(problem);
        const answer = await assignExplained(problem, limits);
        if (!best) return expect(answer).toMatchObject({ status: 'infeasible', cause: {} });
        expect(answer).toMatchObject({ status: 'optimal', total: best.total });
        const locked = new Set((problem.locked ?? []).map(({ submission, reviewer }) => `${submission},${reviewer}`));
        const given = 'assignment' in answer ? answer.assignment.filter((pair) => !locked.has(String(pair))) : [];
        return expect(answer.explanations!.map(({ submission, reviewer }) => [submission, reviewer])).toEqual(given);
      }),
      { numRuns: 60 },
    );
  });

  it('refuses what is no flow', async () => {
    const problem: Problem = { ...problemOf({ affinity: [[1]], quorum: [1], loadMax: [1] }), categories: { names: ['a'], least: [1], of: [[0]] }, organisations: { names: ['x'], most: 1, of: Int32Array.of(0) } };
    await expect(assignExplained(problem, limits)).rejects.toThrow('explain one pair at a time');
  });
});

describe('the explanation of one pair beside organisations and seats', () => {
  const limits = { secondsLeft: () => Infinity, seed: 1 };

  it('gives what solving anew without it loses, and what one more of the reviewer gains', async () => {
    await fc.assert(
      fc.asyncProperty(smallProblems({ both: true }), fc.nat(), async (problem, which) => {
        const best = bestByTrial(problem);
        const locked = new Set((problem.locked ?? []).map(({ submission, reviewer }) => `${submission},${reviewer}`));
        const open = best?.assignment.filter((pair) => !locked.has(String(pair))) ?? [];
        if (!best || open.length === 0) return;
        const [submission, reviewer] = open[which % open.length]!;
        const { alternative, price } = (await explainPair(problem, best.assignment, [submission, reviewer], limits))!;
        const other = bestByTrial(without(problem, submission, reviewer));
        expect(alternative?.loss).toBe(other && best.total - other.total);
        expect(alternative?.added.filter(([p]) => p === submission).map(([, r]) => r) ?? []).toEqual(alternative ? expect.arrayContaining([alternative.instead]) : []);
        expect(price).toBe(bestByTrial({ ...problem, loadMax: problem.loadMax.map((most, r) => (r === reviewer ? most + 1 : most)) })!.total - best.total);
      }),
      { numRuns: 40 },
    );
  });
});

describe('health-s', () => {
  it('loses with each pair forbidden what its explanation says', () => {
    const problem = problemFromInstance(readInstance(vectors('assignment/health-s.json')), { ignore: new Set(['organisations']) });
    const best = solveFlow(problem);
    const explained = explain(problem, solveWhole(problem));
    expect(explained.length).toBe(pairsOf(problem, best.chosen).length);
    for (const { submission, reviewer, alternative } of explained.slice(0, 40)) {
      expect(best.total - solveFlow(without(problem, submission, reviewer)).total).toBe(alternative!.loss);
    }
  });
});
