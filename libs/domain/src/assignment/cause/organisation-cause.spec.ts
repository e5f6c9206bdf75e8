import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assignTotal } from '../assign.ts';
import { problemOf } from '../problem-of.ts';
import { type Problem } from '../problem.ts';
import { repair } from '../repair/repair.ts';
import { seatsFilled } from '../seats-filled.ts';
import { type Cause, causeOf, type Yielding } from './cause.ts';

const limits = { secondsLeft: () => Infinity, seed: 1 };
const affinity = [[5, 4, 3, null], [5, 4, null, 3]];
const clash: Problem = {
  ...problemOf({ affinity, quorum: [2, 2], loadMax: [2, 2, 2, 2] }),
  categories: { names: ['clinician', 'health_economist'], least: [1, 1], of: [[0], [1], [], []] },
  organisations: { names: ['x', 'y'], most: 1, of: Int32Array.of(0, 0, 1, 1) },
};

const causeFor = async (problem: Problem): Promise<Cause | undefined> => {
  const answer = await assignTotal(problem, limits);
  return answer.status === 'infeasible' ? answer.cause : undefined;
};

describe('seats and the limit of organisations that clash only together', () => {
  it('are told of with the places that can be filled, who is concerned and the smallest change', async () => {
    const cause = await causeFor(clash);
    expect(cause).toMatchObject({
      message: 'Seats of categories and at most 1 of one organisation can be kept each alone, not together: 2 of 4 places can be filled at most',
      need: 4,
      have: 2,
      members: { submissions: [0, 1], reviewers: [0, 1], organisations: ['x'] },
      relaxation: { units: 2, message: expect.stringMatching(/ at submission 0, .* at submission 1: 2 in all$/u) },
    });
    expect(cause!.relaxation.rows).toHaveLength(2);
  });

  it('counts the minimum loads where all places could be filled without them', async () => {
    const beside: Problem = {
      ...problemOf({ affinity: [[1, 1, 1]], quorum: [2], loadMin: [1, 0, 0], loadMax: [1, 1, 1] }),
      categories: { names: ['a'], least: [1], of: [[], [0], []] },
      organisations: { names: ['x'], most: 1, of: Int32Array.of(0, 0, -1) },
    };
    expect(await causeFor(beside)).toMatchObject({
      message: 'Seats of categories and at most 1 of one organisation can be kept each alone, not together beside the minimum loads: 0 of the 1 reviews that those ask for can be given at most',
      need: 1,
      have: 0,
      relaxation: { units: 1 },
    });
  });

  it('are told of in a repair by the numbers of the whole', async () => {
    const n = null;
    const problem: Problem = {
      ...problemOf({ affinity: [[n, n, n, n, 1, 1], [5, 4, 3, 2, n, n]], quorum: [2, 2], loadMax: [1, 1, 1, 1, 1, 1] }),
      categories: { names: ['a', 'b'], least: [1, 1], of: [[0], [1], [1], [], [0], [1]] },
      organisations: { names: ['x', 'y'], most: 1, of: Int32Array.of(0, 0, 1, 1, -1, -1) },
    };
    const answer = await repair(problem, [[0, 4], [0, 5], [1, 0], [1, 2]], [[1, 2]], limits);
    expect(answer).toMatchObject({ status: 'infeasible', cause: { need: 2, have: 1, members: { submissions: [1] }, relaxation: { units: 1, message: expect.stringContaining('submission 1'), rows: [{ submission: 1, by: 1 }] } } });
  });

  it('name the smallest change of all, and it makes the instance possible', async () => {
    let seen = 0;
    await fc.assert(
      fc.asyncProperty(clashing, async (problem) => {
        const { categories: _, ...alone } = problem;
        if (causeOf(problem) ?? causeOf(alone)) return;
        const cause = await causeFor(problem);
        if (!cause) return;
        seen += 1;
        const ways = waysOf(problem);
        const { rows = [], units } = cause.relaxation;
        expect(units).toBe(Math.min(...ways.map(sumOf)));
        expect(rows.reduce((sum, { by }) => sum + by, 0)).toBe(units);
        // what gives way is exactly what is named
        const named = JSON.stringify(countsOf(rows));
        expect(ways.map((way) => JSON.stringify(countsOf(way)))).toContain(named);
        const filled = Math.max(...ways.filter((way) => way.every((row) => !('organisation' in row))).map((way) => way.reduce((sum, row) => sum - ('reviewer' in row ? 0 : row.by), problem.quorum.reduce((a, b) => a + b, 0))));
        const places = problem.quorum.reduce((a, b) => a + b, 0);
        if (filled < places) expect([cause.need, cause.have]).toEqual([places, filled]);
        else expect(cause.message).toContain('beside the minimum loads');
      }),
      { numRuns: 150 },
    );
    expect(seen).toBeGreaterThan(4);
  });
});

/** Most people of the two categories are of one organisation, so that seats and limit are often in each other's way. */
const clashing: fc.Arbitrary<Problem> = fc.record({ submissions: fc.integer({ min: 1, max: 3 }), reviewers: fc.integer({ min: 4, max: 5 }) }).chain(({ submissions, reviewers }) => {
  const each = <T>(one: fc.Arbitrary<T>, length: number): fc.Arbitrary<T[]> => fc.array(one, { minLength: length, maxLength: length });
  return fc
    .record({
      affinity: each(each(fc.constantFrom(null, 1, 2, 3, 4, 5, 6, 7, 8, 9), reviewers), submissions),
      quorum: each(fc.constantFrom(2, 2, 3), submissions),
      loadMin: each(fc.constantFrom(0, 0, 0, 0, 1), reviewers),
      spare: each(fc.integer({ min: 2, max: 3 }), reviewers),
      least: fc.constantFrom([1, 1], [1, 1], [2, 0]),
      of: each(fc.constantFrom([0], [1], [0, 1], [], []), reviewers),
      home: each(fc.constantFrom(0, 0, 0, 0, 0, 1), reviewers),
      most: fc.constantFrom(1, 1, 1, 2),
      lock: fc.boolean(),
    })
    .map(({ affinity, quorum, loadMin, spare, least, of, home, most, lock }) => ({
      ...problemOf({ affinity: affinity.map((row, p) => (lock && p === 0 ? [null, ...row.slice(1)] : row)), quorum, loadMin, loadMax: spare.map((more, r) => loadMin[r]! + more) }),
      categories: { names: ['a', 'b'], least, of },
      organisations: { names: ['x', 'y'], most, of: Int32Array.from(home, (organisation, r) => (of[r]!.length > 0 ? organisation : -1)) },
      ...(lock ? { locked: [{ submission: 0, reviewer: 0, affinity: 1 }] } : {}),
    }));
});

const sumOf = (way: readonly Yielding[]): number => way.reduce((sum, { by }) => sum + by, 0);

/** By constraint, without telling seats of one submission apart. */
const countsOf = (rows: readonly Yielding[]): [string, number][] => {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const key = 'reviewer' in row ? `reviewer ${row.reviewer}` : `${row.submission} ${'organisation' in row ? row.organisation : ''}`;
    counts.set(key, (counts.get(key) ?? 0) + row.by);
  }
  return [...counts].sort((a, b) => (a[0] < b[0] ? -1 : 1));
};

/** What gives way in each of all assignments of as many people as a submission has places for, or fewer. */
const waysOf = (problem: Problem): Yielding[][] => {
  const { quorum, loadMin, loadMax, pairs, organisations, locked = [] } = problem;
  const ways: Yielding[][] = [];
  const load = new Int32Array(loadMax.length);
  const visit = (p: number, so: Yielding[]): void => {
    if (p === quorum.length) {
      ways.push([...so, ...Array.from(loadMin.keys()).flatMap((reviewer): Yielding[] => (load[reviewer]! < loadMin[reviewer]! ? [{ reviewer, by: loadMin[reviewer]! - load[reviewer]! }] : []))]);
      return;
    }
    const own = Array.from(pairs.reviewer.subarray(pairs.start[p]!, pairs.start[p + 1]!));
    const fixed = locked.filter(({ submission }) => submission === p).map(({ reviewer }) => reviewer);
    for (let mask = 0; mask < 2 ** own.length; mask += 1) {
      const people = [...fixed, ...own.filter((_, k) => (mask >> k) & 1)];
      const open = quorum[p]! - people.length;
      // whoever is missing could be of any category: the others then fill what is left of the seats
      if (open < 0 || !seatsFilled(withJokers(problem, open), [...people, ...Array.from({ length: open }, (_, k) => loadMax.length + k)])) continue;
      for (const r of people) load[r]! += 1;
      if (people.every((r) => load[r]! <= loadMax[r]!)) {
        const above = organisations!.names.flatMap((organisation, k): Yielding[] => {
          const by = people.filter((r) => organisations!.of[r] === k).length - organisations!.most;
          return by > 0 ? [{ submission: p, organisation, by }] : [];
        });
        visit(p + 1, [...so, ...above, ...(open > 0 ? [{ submission: p, by: open }] : [])]);
      }
      for (const r of people) load[r]! -= 1;
    }
  };
  visit(0, []);
  return ways;
};

const withJokers = (problem: Problem, count: number): Problem => {
  const { names, least, of } = problem.categories!;
  return { ...problem, categories: { names, least, of: [...of, ...Array<number[]>(count).fill([...names.keys()])] } };
};
