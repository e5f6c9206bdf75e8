import { expect, it } from '@jest/globals';
import { allByTrial, smallProblems } from '@waymark/testing/assignment';
import fc from 'fast-check';
import { loadLinearSolver } from '../mixed/linear-solver.ts';
import { placeOf } from '../pairs.ts';
import { violations } from '../violations.ts';
import { assignUnderCap } from './assign-under-cap.ts';
import { weighTickets } from './lottery-master.ts';

const limits = { secondsLeft: () => Infinity, seed: 1 };

it('with seats and organisations together the draw is of the best mixture of all assignments that there are, or nothing is drawn where none keeps the cap', async () => {
  const highs = await loadLinearSolver();
  const found = { best: 0, short: 0, undecided: 0, impossible: 0 };
  await fc.assert(
    fc.asyncProperty(smallProblems({ both: true }), fc.constantFrom(0.4, 0.5, 0.6, 0.75, 0.9), async (problem, cap) => {
      const all = allByTrial(problem).map(({ assignment, total }) => ({ assignment, total, places: assignment.map(([p, r]) => placeOf(problem.pairs, p, r)).filter((place) => place >= 0) }));
      const answer = await assignUnderCap(problem, cap, limits);
      if (all.length === 0) return expect(answer.status).toBe('infeasible');
      const oracle = weighTickets(highs, all, cap, { unit: Math.max(1, ...all.map(({ total }) => Math.abs(total))), seed: 1 });
      const possible = oracle.untaken < 1e-6;
      const most = all.reduce((sum, { total }, at) => sum + oracle.weights[at]! * total, 0);
      if (!('assignment' in answer)) {
        found[possible ? 'undecided' : 'impossible'] += 1;
        return;
      }
      expect(possible).toBe(true);
      expect(violations(problem, answer.assignment)).toEqual([]);
      expect(answer.certificate.violated).toBe(0);
      expect(answer.fractionalTotal).toBeLessThanOrEqual(most + 1e-4);
      expect(answer.bound.total).toBeGreaterThanOrEqual(most - 1e-4);
      for (const [p, r, share] of answer.probabilities) if (placeOf(problem.pairs, p, r) >= 0) expect(share).toBeLessThanOrEqual(cap);
      found[answer.fractionalTotal >= most - 1e-4 * Math.max(1, Math.abs(most)) ? 'best' : 'short'] += 1;
    }),
    { numRuns: 700, seed: 3 },
  );
  expect(found.best).toBeGreaterThan(15);
  expect(found.impossible).toBeGreaterThan(15);
  expect([found.short, found.undecided]).toEqual([0, 0]);
}, 120_000);

it('under a deadline the draw is the same whenever the time suffices, and none where it does not', async () => {
  const found = { same: 0, none: 0 };
  await fc.assert(
    fc.asyncProperty(smallProblems({ both: true }), fc.constantFrom(0.5, 0.75), async (problem, cap) => {
      const calm = await assignUnderCap(problem, cap, { secondsLeft: () => 60, seed: 5 });
      if (!('assignment' in calm)) return;
      for (const looks of [0, 1, 2, 4, 8, 16, 64, 1_000]) {
        let looked = 0;
        const hurried = await assignUnderCap(problem, cap, { secondsLeft: () => (looked++ < looks ? 60 : 0), seed: 5 });
        if ('assignment' in hurried) expect(hurried).toEqual(calm);
        else expect(['undecided', 'out-of-time']).toContain(hurried.status);
        found['assignment' in hurried ? 'same' : 'none'] += 1;
      }
    }),
    { numRuns: 1_500, seed: 3 },
  );
  expect(found.same).toBeGreaterThan(10);
  expect(found.none).toBeGreaterThan(5);
}, 120_000);
