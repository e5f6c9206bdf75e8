import { expect, it } from '@jest/globals';
import { bestByTrial } from '@waymark/testing/assignment';
import fc from 'fast-check';
import { priceOfPlace } from './price-of-place.ts';
import type { RoundAim } from './round-aim.ts';
import { problemOfRound } from './round-problem.ts';
import type { RoundWorld } from './round-world.ts';
import { loosenedTo } from './solve-by-quorum.ts';
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

const worlds = fc.record({
  rows: fc.array(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 6, maxLength: 6 }), { minLength: 3, maxLength: 3 }),
  free: fc.array(fc.option(fc.integer({ min: 1, max: 2 }), { freq: 6 }), { minLength: 6, maxLength: 6 }),
});
const worldOf = ({ rows, free }: { rows: number[][]; free: (number | null)[] }): RoundWorld => ({
  wanted: { people: 2, roles: [{ role: 'clinical', least: 2 }], mostOfOne: null, limited: [] },
  evaluations: rows.map((_, e) => ({ id: `e${e}`, held: [] })),
  people: free.map((places, at) => ({ id: `p${at}`, organisation: 'o', roles: ['clinical'], free: places })),
  affinity: rows,
});
const withMore = (world: RoundWorld, person: string): RoundWorld => ({ ...world, people: world.people.map((one) => (one.id === person && one.free !== null ? { ...one, free: one.free + 1 } : one)) });

it.each(AIMS.map((aim) => [aim.kind, aim] as const))('one place more is worth what the aim reaches with it, less what it reaches: %s', async (_, aim) => {
  const seen = { priced: 0, room: 0 };
  await fc.assert(
    fc.asyncProperty(worlds, async (given) => {
      const world = worldOf(given);
      const now = await solveRound(world, [], limits, aim);
      if (!('seats' in now) || now.status !== 'optimal') return;
      for (const { id, free } of world.people) {
        const taken = now.seats.filter(({ person }) => person === id).length;
        const found = await priceOfPlace(world, [], aim, { person: id, taken }, limits);
        const more = await solveRound(withMore(world, id), [], limits, aim);
        if (!found.price || !('seats' in more) || more.status !== 'optimal') continue;
        expect(found.before).toMatchObject({ points: objective(aim, now).points });
        if (free === null || (aim.kind !== 'drawn' && taken < free)) {
          seen.room += 1;
          expect([found.price.loss, found.price.worstLoss ?? 0, found.price.moreGroups ?? 0]).toEqual([0, 0, 0]);
          continue;
        }
        const [was, is] = [objective(aim, now), objective(aim, more)];
        expect(found.price).toEqual({ loss: is.points - was.points, worstLoss: aim.kind === 'fair' ? is.worst - was.worst : null, moreGroups: aim.kind === 'linked' ? was.groups - is.groups : null });
        if (Object.values(found.price).some(Boolean)) seen.priced += 1;
        // what stands is not sought again where it is known, and the price is the same
        if (found.before) expect((await priceOfPlace(world, [], aim, { person: id, taken, before: found.before }, limits)).price).toEqual(found.price);
      }
    }),
    { numRuns: 8 },
  );
  expect(seen.priced).toBeGreaterThan(0);
  expect(seen.room).toBeGreaterThan(0);
}, 60_000);

it('of the largest total it is what trying everything gives, also beside what was decided by hand', async () => {
  let priced = 0;
  await fc.assert(
    fc.asyncProperty(worlds, async (given) => {
      const world = worldOf({ rows: given.rows.slice(0, 2), free: given.free.map(() => 1) });
      const wishes = [{ evaluation: 'e0', person: 'p0', wish: 'lock' as const }];
      const [now, more] = [world, withMore(world, 'p0')].map((one) => bestByTrial(problemOfRound(one, wishes).problem));
      if (!now || !more) return;
      expect((await priceOfPlace(world, wishes, { kind: 'total' }, { person: 'p0', taken: 1 }, limits)).price?.loss).toBe(more.total - now.total);
      if (more.total > now.total) priced += 1;
    }),
    { numRuns: 20 },
  );
  expect(priced).toBeGreaterThan(0);
});

it('is not told without time, of nobody, or where what it would bring does not keep the quorums', async () => {
  const world = worldOf({ rows: [[9, 5, 1, 0, 0, 0], [9, 5, 1, 0, 0, 0]], free: [1, 1, 1, 1, 1, 1] });
  const ask = (person: string, seconds: number) => priceOfPlace(world, [], { kind: 'total' }, { person, taken: 1 }, { ...limits, secondsLeft: () => seconds });
  expect(await ask('p0', 0.5)).toEqual({ status: 'optimal', before: null, price: null });
  expect(await ask('nobody', 9)).toEqual({ status: 'optimal', before: null, price: null });
  expect((await ask('p0', 9)).price).toEqual({ loss: 9, worstLoss: null, moreGroups: null });
  // known to be the best, with no time for more
  expect(await priceOfPlace(world, [], { kind: 'total' }, { person: 'p0', taken: 1, before: { points: 15, worst: null, groups: null, total: 15 } }, { ...limits, secondsLeft: () => 0 })).toMatchObject({ before: { total: 15 }, price: null });

  // by at most three of one: x x x y z stand at e; one more place of p4, who is of y, would put z out
  const people = ['x', 'x', 'x', 'y', 'y', 'z'].map((organisation, at) => ({ id: `p${at}`, organisation, roles: ['panel-member'], free: at === 4 ? 1 : null }));
  const more = ['u', 'u', 'u', 'v', 'w'].map((organisation, at) => ({ id: `q${at}`, organisation, roles: ['panel-member'], free: null }));
  const two = (z: number) =>
    loosenedTo(
      {
        wanted: { people: 5, roles: [{ role: 'panel-member', least: 5 }], mostOfOne: 2, limited: ['panel-member'], quorums: [{ roles: ['panel-member'], organisations: 3 }], loosest: 3 },
        evaluations: [{ id: 'e', held: [] }, { id: 'f', held: [] }],
        people: [...people, ...more],
        affinity: [[90, 90, 90, 90, z + 20, z, null, null, null, null, null], [null, null, null, null, 80, null, 50, 50, 50, 50, 40]],
      },
      3,
    );
  const priced = (z: number) => priceOfPlace(two(z), [], { kind: 'total' }, { person: 'p4', taken: 1 }, limits);
  expect(await priced(10)).toMatchObject({ before: { total: 4 * 90 + 10 + 80 + 4 * 50 }, price: null });
  // where it gains nothing, what stands keeps the quorums
  const gainless = { ...two(10), affinity: [[90, 90, 90, 90, 10, 10, null, null, null, null, null], two(10).affinity[1]!] };
  expect((await priceOfPlace(gainless, [], { kind: 'total' }, { person: 'p4', taken: 1 }, limits)).price).toMatchObject({ loss: 0 });
});
