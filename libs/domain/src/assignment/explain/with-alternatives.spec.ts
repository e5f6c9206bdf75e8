import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { problemOf } from '../problem-of.ts';
import { type Problem } from '../problem.ts';
import { explainPair } from './explain-pair.ts';
import { assignWithAlternatives } from './with-alternatives.ts';

const unhurried = { secondsLeft: () => Infinity, seed: 1 };

describe('the best assignment without each of its pairs', () => {
  it('is what solving anew without the pair gives, and the price what one place more gives, with organisations beside categories too', async () => {
    const rows = fc.array(fc.array(fc.option(fc.integer({ min: 0, max: 9 }), { freq: 6 }), { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 3 });
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(rows, fc.boolean(), async (affinity, together) => {
        const plain = problemOf({ affinity, quorum: affinity.map(() => 2), loadMax: [2, 2, 2, 2, 2] });
        const problem: Problem = {
          ...plain,
          categories: { names: ['a'], least: [1], of: [[0], [0], [0], [], []] },
          organisations: { names: ['x', 'y'], most: 1, of: Int32Array.from(together ? [0, 0, 1, 1, 0] : [0, 1, 2, 3, 4]) },
        };
        const answer = await assignWithAlternatives(problem, unhurried);
        if (!('alternatives' in answer)) return;
        expect(answer.alternatives).toHaveLength(answer.assignment.length);
        for (const { submission, reviewer, alternative, price } of answer.alternatives) {
          const anew = await explainPair(problem, answer.assignment, [submission, reviewer], unhurried);
          expect(alternative?.loss).toBe(anew!.alternative?.loss);
          expect(price).toBe(anew!.price);
          compared += 1;
        }
      }),
      { numRuns: 30 },
    );
    expect(compared).toBeGreaterThan(20);
  });
});
