import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RoundWorld } from './round-world.ts';
import { solveRound } from './solve-round.ts';
import { withoutDrawn } from './without-drawn.ts';

const limits = { secondsLeft: () => Infinity, seed: 1 };
const worldOf = (rows: (number | null)[][]): RoundWorld => ({
  wanted: { people: 1, roles: [{ role: 'clinical', least: 1 }], mostOfOne: null, limited: [] },
  evaluations: rows.map((_, e) => ({ id: `e${e}`, held: [] })),
  people: rows[0]!.map((_, at) => ({ id: `p${at}`, organisation: 'o', roles: ['clinical'], free: 1 })),
  affinity: rows,
});

it('what keeping somebody off a draw loses of the expected total is what the wish costs once it is made', async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 5, maxLength: 5 }), { minLength: 2, maxLength: 2 }), async (rows) => {
      const world = worldOf(rows);
      const drawn = await solveRound(world, [], limits, { kind: 'drawn', cap: 60 });
      if (!('seats' in drawn)) return;
      for (const { evaluation, person } of drawn.seats) {
        const found = await withoutDrawn(world, [], { kind: 'drawn', cap: 60 }, { evaluation, person }, limits);
        const made = await solveRound(world, [{ evaluation, person, wish: 'forbid' }], limits, { kind: 'drawn', cap: 60 });
        if (!('seats' in made)) continue;
        compared += 1;
        expect(found.before?.points).toBe(drawn.expected);
        expect(found.loss).toBe(drawn.expected! - made.expected!);
        expect({ loss: found.loss, worstLoss: null, moreGroups: null }).toEqual(made.costs[0]);
      }
    }),
    { numRuns: 15 },
  );
  expect(compared).toBeGreaterThan(10);
});

it('is counted exactly: with a cap of 60 per cent the third best fills what one of the first two leaves', async () => {
  const world = worldOf([[90, 50, 20]]);
  const ask = (person: string, cap = 60, seconds = 9, kept: string[] = []) => withoutDrawn(world, kept.map((one) => ({ evaluation: 'e0', person: one, wish: 'lock' as const })), { kind: 'drawn', cap }, { evaluation: 'e0', person }, { ...limits, secondsLeft: () => seconds });
  // 0.6 × 90 + 0.4 × 50 = 74; without the first 0.6 × 50 + 0.4 × 20 = 38; without the third nothing changes
  expect([await ask('p0'), await ask('p2')]).toMatchObject([{ before: { points: 74 }, loss: 36 }, { before: { points: 74 }, loss: 0 }]);
  // at 40 per cent all three are needed: without one there is no draw
  expect(await ask('p0', 40)).toMatchObject({ loss: null });
  const untold = { status: 'optimal', before: null, loss: undefined };
  expect([await ask('p0', 60, 0.5), await ask('nobody'), await ask('p0', 100, 9, ['p0'])]).toEqual([untold, untold, untold]);
});
