import { describe, expect, it } from '@jest/globals';
import { bestByTrial, smallProblems } from '@waymark/testing/assignment';
import { describeShared } from '@waymark/testing/vectors';
import fc from 'fast-check';
import { problemFromInstance } from '../instance/problem-from-instance.ts';
import { readInstance } from '../instance/read-instance.ts';
import { problemOf } from '../problem-of.ts';
import { type Problem } from '../problem.ts';
import { violations } from '../violations.ts';
import { assignCapped } from './assign-capped.ts';
import { capShares } from './cap-shares.ts';

const limits = { secondsLeft: () => Infinity, seed: 1 };

/** Every number twice: its whole assignments, halved, are the probabilities under a cap of one half. */
const doubled = ({ quorum, loadMin, loadMax, categories, organisations, ...rest }: Problem): Problem => ({
  ...rest,
  quorum: quorum.map((each) => 2 * each),
  loadMin: loadMin.map((each) => 2 * each),
  loadMax: loadMax.map((each) => 2 * each),
  ...(categories ? { categories: { ...categories, least: categories.least.map((each) => 2 * each) } } : {}),
  ...(organisations ? { organisations: { ...organisations, most: 2 * organisations.most } } : {}),
});

describe('the assignment under a cap', () => {
  it('is the best of all assignments where the cap is 1', () => {
    fc.assert(
      fc.property(smallProblems({ organisationsOrCategories: true }), (problem) => {
        const best = bestByTrial(problem);
        const answer = assignCapped(problem, 1, limits);
        if (best === undefined) expect(answer.status).toBe('infeasible');
        else expect(answer).toMatchObject({ status: 'optimal', total: best.total, fractionalTotal: best.total, certificate: { dualObjective: best.total, violated: 0 } });
      }),
      { numRuns: 100 },
    );
  });

  it('has the largest expected total under a cap of one half, or says that there is none', () => {
    fc.assert(
      fc.property(smallProblems({ organisationsOrCategories: true }), ({ locked: _, ...problem }) => {
        const best = bestByTrial(doubled(problem));
        const answer = assignCapped(problem, 0.5, limits);
        if (best === undefined) expect(answer.status).toBe('infeasible');
        else expect(answer).toMatchObject({ status: 'optimal', fractionalTotal: best.total / 2, certificate: { dualObjective: best.total / 2, violated: 0 } });
      }),
      { numRuns: 150 },
    );
  });

  it('calls nothing impossible that is possible, with the seats and the limit of organisations together', () => {
    const found = { possible: 0, undecided: 0 };
    fc.assert(
      fc.property(smallProblems({ both: true }), (problem) => {
        const answer = assignCapped(problem, 1, limits);
        if (answer.status === 'infeasible') expect(bestByTrial(problem)).toBeUndefined();
        else if ('assignment' in answer) found.possible += 1;
        else found.undecided += 1;
      }),
      { numRuns: 400, seed: 1 },
    );
    expect(found).toEqual({ possible: expect.any(Number), undecided: expect.any(Number) });
    expect(Math.min(found.possible, found.undecided)).toBeGreaterThan(0);
  });

  it('keeps every constraint in every draw, and no pair but a locked one is likelier than the cap', () => {
    fc.assert(
      fc.property(smallProblems({ organisationsOrCategories: true }), fc.integer({ min: 20, max: 100 }), fc.nat(), (problem, percent, seed) => {
        const answer = assignCapped(problem, percent / 100, { ...limits, seed });
        if (!('assignment' in answer)) return;
        const fixed = new Set((problem.locked ?? []).map(({ submission, reviewer }) => `${submission} ${reviewer}`));
        expect(violations(problem, answer.assignment)).toEqual([]);
        const likely = new Map(answer.probabilities.map(([p, r, probability]) => [`${p} ${r}`, probability]));
        for (const [pair, probability] of likely) expect(probability).toBeLessThanOrEqual(fixed.has(pair) ? 1 : percent / 100);
        for (const [p, r] of answer.assignment) expect(likely.has(`${p} ${r}`)).toBe(true);
        problem.quorum.forEach((quorum, p) => {
          const sum = answer.probabilities.filter(([of]) => of === p).reduce((total, [, , probability]) => total + probability, 0);
          expect(sum).toBeCloseTo(quorum, 9);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('keeps seats and organisations together in every draw', () => {
    const all: string[] = [];
    fc.assert(
      fc.property(smallProblems({ both: true }), fc.integer({ min: 40, max: 100 }), fc.nat(), (problem, percent, seed) => {
        const answer = assignCapped(problem, percent / 100, { ...limits, seed });
        all.push(answer.status);
        if (!('assignment' in answer)) return;
        expect(violations(problem, answer.assignment)).toEqual([]);
        expect(answer.certificate.violated).toBe(0);
        expect(answer.fractionalTotal).toBeLessThanOrEqual(answer.bound.total);
      }),
      { numRuns: 300, seed: 6 },
    );
    expect(new Set(all).has('optimal')).toBe(true);
  });

  it('draws every pair as often as its probability says', () => {
    const size = 6;
    const affinity = Array.from({ length: size }, (_, p) => Array.from({ length: size }, (_, r) => ((p * 17 + r * 29 + p * r * 7) % 23) + (p === r ? 20 : 0)));
    const problem = { ...problemOf({ affinity, quorum: Array<number>(size).fill(2), loadMin: Array<number>(size).fill(1), loadMax: Array<number>(size).fill(3) }), categories: { names: ['clinician'], least: [1], of: [[0], [0], [0], [], [], []] } };
    const draws = 1_000;
    const drawn = new Map<string, number>();
    let sum = 0;
    for (let seed = 0; seed < draws; seed += 1) {
      const answer = assignCapped(problem, 0.37, { ...limits, seed });
      if (!('assignment' in answer)) throw new Error(answer.status);
      expect(answer.certificate.violated).toBe(0);
      sum += answer.total;
      for (const pair of answer.assignment) drawn.set(String(pair), (drawn.get(String(pair)) ?? 0) + 1);
    }
    const answer = assignCapped(problem, 0.37, limits);
    if (!('assignment' in answer)) throw new Error(answer.status);
    expect(drawn.size).toBe(answer.probabilities.length);
    expect(answer.probabilities.filter(([, , probability]) => probability < 0.37).length).toBeGreaterThan(2);
    for (const [p, r, probability] of answer.probabilities) {
      const error = Math.sqrt((probability * (1 - probability)) / draws);
      expect(Math.abs(drawn.get(`${p},${r}`)! / draws - probability)).toBeLessThan(4 * error);
    }
    expect(Math.abs(sum / draws - answer.fractionalTotal) / answer.fractionalTotal).toBeLessThan(0.01);
  });

  it('draws the same for the same seed, and another for another', () => {
    const problem = problemOf({ affinity: Array.from({ length: 8 }, () => Array<number>(8).fill(1)), quorum: Array<number>(8).fill(2), loadMax: Array<number>(8).fill(2) });
    const of = (seed: number): string => JSON.stringify(assignCapped(problem, 0.3, { ...limits, seed }));
    expect(of(5)).toBe(of(5));
    expect(of(5)).not.toBe(of(6));
  });

  it('names the cap where it is what makes it impossible, and the least that would do', () => {
    const problem = problemOf({ affinity: [[1, 2, 3], [1, 2, 3]], quorum: [1, 1], loadMax: [1, 1, 1] });
    const answer = assignCapped(problem, 0.25, limits);
    expect(answer).toMatchObject({ status: 'infeasible', cause: { message: 'With no pair likelier than 0.25, only 1.5 of 2 places can be filled', need: 2, have: 1.5, relaxation: { units: 1, message: 'Raise the cap to 0.3334' } } });
    expect(assignCapped(problem, 0.3333, limits).status).toBe('infeasible');
    expect(assignCapped(problem, 0.3334, limits).status).toBe('optimal');
  });

  it.each([[0], [-0.1], [1.01], [NaN], [1e-10]])('refuses %p as a cap', (cap) => {
    expect(() => capShares(cap)).toThrow('is no probability above 0 and up to 1: give one');
  });

  it.each([[1, { units: 1, most: 1 }], [0.25, { units: 4, most: 1 }], [0.29, { units: 100, most: 29 }], [0.44140625, { units: 256, most: 113 }], [1 / 3, { units: 1_000_000_000, most: 333_333_333 }]])('reads %p exactly, or rounds it down', (cap, shares) => {
    expect(capShares(cap)).toEqual(shares);
  });
});

describeShared('aamas2015', 'data/assignment/aamas2015.json', (read) => {
  it.each([[0.44140625, 0.799914], [0.8046875, 0.950103], [0.919921875, 0.979998]])('with the cap %p reaches the published share of the optimum', (cap, quality) => {
    const answer = assignCapped(problemFromInstance(readInstance(read())), cap, limits);
    expect(answer).toMatchObject({ status: 'optimal', certificate: { violated: 0 } });
    expect('assignment' in answer && answer.fractionalTotal / 140_625).toBeCloseTo(quality, 6);
  });
});
