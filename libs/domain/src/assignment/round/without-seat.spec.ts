import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RoundAim } from './round-aim.ts';
import type { RoundWorld } from './round-world.ts';
import { solveRound } from './solve-round.ts';
import { withoutSeat } from './without-seat.ts';

const limits = { secondsLeft: () => Infinity, seed: 1 };
const AIMS: RoundAim[] = [{ kind: 'total' }, { kind: 'fair' }, { kind: 'even', balance: 7 }, { kind: 'linked' }];

const worlds = fc.record({
  rows: fc.array(fc.array(fc.option(fc.integer({ min: 0, max: 60 }), { freq: 8 }), { minLength: 6, maxLength: 6 }), { minLength: 2, maxLength: 3 }),
  free: fc.array(fc.option(fc.integer({ min: 1, max: 2 })), { minLength: 6, maxLength: 6 }),
  crowded: fc.boolean(),
});

it.each(AIMS.map((aim) => [aim.kind, aim] as const))('who would come instead of one person is what the proposal would have told of the seat: %s', async (_, aim) => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(worlds, async ({ rows, free, crowded }) => {
      const people = free.map((places, at) => ({ id: `p${at}`, organisation: crowded ? `o${at % 2}` : `o${at}`, roles: at % 3 === 0 ? ['clinical', 'safety'] : [at % 3 === 1 ? 'clinical' : 'safety'], free: places }));
      const roles = [{ role: 'clinical', least: 1 }, { role: 'safety', least: 1 }];
      const world: RoundWorld = { wanted: { people: 2, roles, mostOfOne: 1, limited: ['clinical', 'safety'] }, evaluations: rows.map((row, e) => ({ id: `e${e}`, held: [] })), people, affinity: rows };
      const proposal = await solveRound(world, [], limits, aim);
      if (!('seats' in proposal) || proposal.status !== 'optimal') return;
      for (const { evaluation, person, alternative } of proposal.seats) {
        const found = await withoutSeat(world, [], aim, { evaluation, person }, limits);
        expect(found.before).toMatchObject({ total: proposal.total });
        if (alternative === undefined) continue;
        compared += 1;
        expect(found.alternative === null).toBe(alternative === null);
        const cost = (one: typeof alternative | undefined) => one && [one.loss, one.worstLoss, one.moreGroups];
        expect(cost(found.alternative)).toEqual(cost(alternative));
        expect(found.alternative?.instead).not.toBe(person);
      }
    }),
    { numRuns: 12 },
  );
  expect(compared).toBeGreaterThan(10);
}, 60_000);

it('is not told of a draw, of whoever is kept by hand, or of whoever is no candidate there', async () => {
  const world: RoundWorld = {
    wanted: { people: 1, roles: [{ role: 'clinical', least: 1 }], mostOfOne: null, limited: [] },
    evaluations: [{ id: 'e', held: [] }],
    people: ['ada', 'bo', 'cy'].map((id) => ({ id, organisation: id, roles: ['clinical'], free: null })),
    affinity: [[9, 5, null]],
  };
  const asked = (person: string, aim: RoundAim = { kind: 'total' }, kept: string[] = []) => withoutSeat(world, kept.map((one) => ({ evaluation: 'e', person: one, wish: 'lock' as const })), aim, { evaluation: 'e', person }, limits);
  expect(await asked('ada')).toMatchObject({ alternative: { instead: 'bo', loss: 4, changes: 1 }, before: { total: 9 } });
  const untold = { status: 'optimal', before: null, alternative: undefined };
  expect([await asked('ada', { kind: 'drawn', cap: 60 }), await asked('ada', { kind: 'total' }, ['ada']), await asked('cy'), await asked('nobody')]).toEqual([untold, untold, untold, untold]);
  expect((await asked('ada', { kind: 'fair' })).alternative).toMatchObject({ instead: 'bo', worstLoss: 4 });
});

it('of several that are equally good the one that is read counts', async () => {
  const world: RoundWorld = {
    wanted: { people: 1, roles: [{ role: 'clinical', least: 1 }], mostOfOne: null, limited: [] },
    evaluations: [{ id: 'e', held: [] }],
    people: ['ada', 'bo'].map((id) => ({ id, organisation: id, roles: ['clinical'], free: null })),
    affinity: [[5, 5]],
  };
  for (const aim of AIMS) {
    const [ada, bo] = [await withoutSeat(world, [], aim, { evaluation: 'e', person: 'ada' }, limits), await withoutSeat(world, [], aim, { evaluation: 'e', person: 'bo' }, limits)];
    expect([ada.alternative, bo.alternative]).toMatchObject([{ instead: 'bo', loss: 0, changes: 1 }, { instead: 'ada', loss: 0, changes: 1 }]);
  }
});
