import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RoundAim } from './round-aim.ts';
import type { RoundWorld, Wish } from './round-world.ts';
import { type SolvedRound, solveRound } from './solve-round.ts';

const limits = { secondsLeft: () => Infinity, seed: 1 };
const AIMS: RoundAim[] = [{ kind: 'total' }, { kind: 'fair' }, { kind: 'even', balance: 7 }, { kind: 'linked' }, { kind: 'drawn', cap: 60 }];

/** What an aim is after, counted from the seats alone. */
const objective = (aim: RoundAim, { seats, expected, groups }: SolvedRound): { points: number; worst: number; groups: number } => {
  const sum = (some: SolvedRound['seats']): number => some.reduce((all, { affinity }) => all + affinity, 0);
  const by = (key: 'person' | 'evaluation'): SolvedRound['seats'][] => [...new Set(seats.map((seat) => seat[key]))].map((one) => seats.filter((seat) => seat[key] === one));
  const uneven = aim.kind === 'even' ? aim.balance * by('person').reduce((squares, own) => squares + own.length ** 2, 0) : 0;
  return { points: aim.kind === 'drawn' ? expected! : sum(seats) - uneven, worst: Math.min(...by('evaluation').map(sum)), groups: groups.length };
};

/** Where many fit alike, one seat changes at no cost and nothing is solved for it. */
const rows = (most: number) => fc.array(fc.array(fc.integer({ min: 0, max: most }), { minLength: 6, maxLength: 6 }), { minLength: 2, maxLength: 3 });

const worlds = fc.record({
  rows: fc.oneof(rows(60), rows(2)),
  free: fc.array(fc.option(fc.integer({ min: 1, max: 2 })), { minLength: 6, maxLength: 6 }),
  wishes: fc.uniqueArray(fc.record({ evaluation: fc.constantFrom('e0', 'e1'), person: fc.constantFrom('p0', 'p1', 'p2', 'p3', 'p4', 'p5'), wish: fc.constantFrom('lock' as const, 'forbid' as const) }), { minLength: 2, maxLength: 2, selector: ({ evaluation, person }) => evaluation + person }),
});

it.each(AIMS.map((aim) => [aim.kind, aim] as const))('what a wish costs is what the aim reaches without it, less what it reaches with it: %s', async (_, aim) => {
  let [compared, looked] = [0, 0];
  await fc.assert(
    fc.asyncProperty(worlds, async ({ rows, free, wishes }) => {
      const people = free.map((places, at) => ({ id: `p${at}`, organisation: 'o', roles: ['clinical'], free: places }));
      const world: RoundWorld = { wanted: { people: 2, roles: [{ role: 'clinical', least: 2 }], mostOfOne: null, limited: [] }, evaluations: rows.map((row, e) => ({ id: `e${e}`, held: [] })), people, affinity: rows };
      const reach = async (some: Wish[]) => {
        const answer = await solveRound(world, some, limits, aim);
        return 'seats' in answer && answer.status === 'optimal' ? { answer, ...objective(aim, answer) } : undefined;
      };
      const steps = [await reach([]), await reach(wishes.slice(0, 1)), await reach(wishes)];
      steps[2]?.answer.costs.forEach((cost, at) => {
        const [without, withIt] = [steps[at], steps[at + 1]];
        if (!without || !withIt) return;
        compared += 1;
        expect(cost).toEqual({ loss: without.points - withIt.points, worstLoss: aim.kind === 'fair' ? without.worst - withIt.worst : null, moreGroups: aim.kind === 'linked' ? withIt.groups - without.groups : null });
      });
      // to keep somebody off whom the proposal names costs what it says of their seat
      const named = steps[0]?.answer.seats.find(({ alternative }) => alternative);
      if (!named) return;
      looked += 1;
      const { loss, worstLoss, moreGroups, instead } = named.alternative!;
      const off = await solveRound(world, [{ evaluation: named.evaluation, person: named.person, wish: 'forbid' }], limits, aim);
      expect(off).toMatchObject({ costs: [{ loss, worstLoss, moreGroups }] });
      expect(steps[0]!.answer.seats.some(({ evaluation, person }) => evaluation === named.evaluation && person === instead)).toBe(false);
    }),
    { numRuns: 12 },
  );
  expect(compared).toBeGreaterThan(5);
  expect(looked > 0).toBe(aim.kind !== 'drawn');
}, 60_000);
