import { describe, expect, it } from '@jest/globals';
import { bestByTrial, smallProblems } from '@waymark/testing/assignment';
import { vectors } from '@waymark/testing/vectors';
import fc from 'fast-check';
import { problemFromInstance } from '../instance/problem-from-instance.ts';
import { readInstance } from '../instance/read-instance.ts';
import { violations } from '../violations.ts';
import { assignUnderCap } from './assign-under-cap.ts';

const limits = { secondsLeft: () => Infinity, seed: 1 };

describe('the assignment under a cap with seats and organisations together', () => {
  it('is the best of all where the cap is 1, and below it keeps every constraint and never says wrongly that there is none', async () => {
    await fc.assert(
      fc.asyncProperty(smallProblems({ both: true }), fc.integer({ min: 40, max: 99 }), async (problem, percent) => {
        const best = bestByTrial(problem);
        const whole = await assignUnderCap(problem, 1, limits);
        if (best === undefined) expect(whole.status).toBe('infeasible');
        else expect(whole).toMatchObject({ status: 'optimal', total: best.total, fractionalTotal: best.total, certificate: { violated: 0 } });
        const capped = await assignUnderCap(problem, percent / 100, limits);
        if (best === undefined) expect(capped.status).toBe('infeasible');
        else if ('assignment' in capped) expect(violations(problem, capped.assignment)).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });
});

describe('health-s', () => {
  it.each([1, 0.9])('has its optimum under a cap of 1, and is drawn from whole assignments under one of %d', async (cap) => {
    const answer = await assignUnderCap(problemFromInstance(readInstance(vectors('assignment/health-s.json'))), cap, limits);
    if (cap === 1) expect(answer).toMatchObject({ status: 'optimal', total: 105_302_637, certificate: { violated: 0 } });
    else {
      expect(answer).toMatchObject({ status: 'feasible', certificate: { violated: 0 } });
      if (!('assignment' in answer)) return;
      // two assignments of other pairs each, one of them nine times in ten, have 102,832,321
      expect(answer.fractionalTotal).toBeGreaterThan(103_000_000);
      expect(answer.fractionalTotal).toBeLessThanOrEqual(answer.bound.total);
      expect(Math.max(...answer.probabilities.map(([, , share]) => share))).toBeLessThanOrEqual(0.9);
    }
  }, 120_000);
});
