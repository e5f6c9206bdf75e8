import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RoundAim } from './round-aim.ts';
import type { HeldSeat, RoundPerson, RoundWorld, Wish } from './round-world.ts';
import { seatFaults, seatRoles } from './seat-roles.ts';
import { type SolvedRound, solveRound } from './solve-round.ts';

const unhurried = { secondsLeft: () => Infinity, seed: 1 };
const WANTED = { people: 2, roles: [{ role: 'clinical', least: 1 }, { role: 'safety', least: 1 }], mostOfOne: null, limited: ['clinical', 'safety'] };
const person = (id: string, roles: string[], more: Partial<RoundPerson> = {}): RoundPerson => ({ id, roles, organisation: id, free: null, ...more });
const held = (who: string, role: string, more: Partial<HeldSeat> = {}): HeldSeat => ({ person: who, role, organisation: who, affinity: 0, movable: true, ...more });

/** Two evaluations; ada is best at both and takes one, bo and cy come for the other; di alone knows safety. */
const WORLD: RoundWorld = {
  wanted: WANTED,
  evaluations: [{ id: 'one', held: [] }, { id: 'two', held: [] }],
  people: [person('ada', ['clinical'], { free: 1 }), person('bo', ['clinical']), person('cy', ['clinical']), person('di', ['safety'])],
  affinity: [[900, 500, 100, 10], [800, 100, 200, 10]],
};
const solved = async (world: RoundWorld, wishes: Wish[] = []): Promise<SolvedRound> => {
  const answer = await solveRound(world, wishes, unhurried);
  if (!('seats' in answer)) throw new Error(JSON.stringify(answer));
  return answer;
};
const seats = ({ seats: all }: SolvedRound): string[] => all.map(({ evaluation, person: who, role }) => `${evaluation}: ${who} as ${role}`).sort();

describe('an assignment round', () => {
  it('seats whom the total is largest with, and tells of each the best without them', async () => {
    const answer = await solved(WORLD);
    expect(seats(answer)).toEqual(['one: bo as clinical', 'one: di as safety', 'two: ada as clinical', 'two: di as safety']);
    expect(answer).toMatchObject({ status: 'optimal', total: 1_320, bound: 1_320, optimum: 1_320, costs: [], free: null });
    const of = (who: string, evaluation: string) => answer.seats.find((seat) => seat.person === who && seat.evaluation === evaluation)!.alternative;
    expect(of('ada', 'two')).toEqual({ loss: 200, worstLoss: null, moreGroups: null, instead: 'cy', changes: 2 });
    expect(of('di', 'one')).toBeNull();
  });

  it('keeps what was decided by hand and says what each wish costs', async () => {
    const wishes: Wish[] = [{ evaluation: 'two', person: 'cy', wish: 'lock' }, { evaluation: 'one', person: 'ada', wish: 'forbid' }];
    const answer = await solved(WORLD, wishes);
    expect(seats(answer)).toEqual(['one: bo as clinical', 'one: di as safety', 'two: cy as clinical', 'two: di as safety']);
    expect(answer).toMatchObject({ optimum: 1_320, total: 720 });
    expect(answer.costs.map((cost) => cost?.loss)).toEqual([200, 400]);
    expect(answer.seats.find((seat) => seat.person === 'cy')).toMatchObject({ locked: true, alternative: undefined });
  });

  it('is kept where it is proved and only the time for alternatives is over', async () => {
    const world = { ...WORLD, wanted: { ...WANTED, mostOfOne: 1 }, people: WORLD.people.map((one) => ({ ...one, organisation: one.id === 'di' ? 'ada' : one.organisation })) };
    const ask = async (seconds: number) => (await solveRound(world, [], { seed: 1, secondsLeft: () => seconds })) as SolvedRound;
    const [hurried, long] = [await ask(1), await ask(100)];
    expect([hurried.status, hurried.total, long.total]).toEqual(['optimal', 720, 720]);
    expect(hurried.seats.map(({ alternative }) => alternative)).toEqual([undefined, undefined, undefined, undefined]);
    expect(long.seats.map(({ alternative }) => alternative)).not.toContain(undefined);
  });

  it('names the wish after which it cannot be, and why', async () => {
    const forbidden = await solveRound(WORLD, [{ evaluation: 'two', person: 'cy', wish: 'forbid' }, { evaluation: 'one', person: 'di', wish: 'forbid' }], unhurried);
    expect(forbidden).toMatchObject({ status: 'infeasible', wish: { person: 'di' }, cause: { message: expect.stringContaining('submission 0 can get 0 safeties, 1 needed') } });
    const barred = { ...WORLD, affinity: [[null, 500, 100, 10], WORLD.affinity[1]!] };
    expect(await solveRound(barred, [{ evaluation: 'one', person: 'ada', wish: 'lock' }], unhurried)).toMatchObject({ status: 'infeasible', cause: null, wish: { person: 'ada' } });
  });

  it('seats whoever is kept in a role in that role, and nobody in theirs', async () => {
    // both know both roles, and eve is far better at safety: kept as clinical she is that all the same
    const both = { ...WORLD, people: [person('ada', ['clinical', 'safety']), person('eve', ['clinical', 'safety']), person('cy', ['clinical', 'safety'])], affinity: [[500, 400, 300], [500, 400, 300]] };
    for (const role of ['clinical', 'safety']) {
      const answer = await solved(both, [{ evaluation: 'one', person: 'eve', wish: 'lock', role }, { evaluation: 'two', person: 'cy', wish: 'lock', role }]);
      expect(answer.seats.find(({ evaluation, person: who }) => evaluation === 'one' && who === 'eve')).toMatchObject({ role, locked: true });
      expect(answer.seats.find(({ evaluation, person: who }) => evaluation === 'two' && who === 'cy')).toMatchObject({ role, locked: true });
    }
    const twice = await solveRound(both, ['eve', 'cy'].map((who): Wish => ({ evaluation: 'one', person: who, wish: 'lock', role: 'safety' })), unhurried);
    expect(twice).toMatchObject({ status: 'infeasible', wish: { person: 'cy' }, cause: { locked: { by: 'seats', most: 1 }, members: { reviewers: [1, 2], category: 'safety' } } });
    expect(await solveRound(WORLD, [{ evaluation: 'one', person: 'bo', wish: 'lock', role: 'safety' }], unhurried)).toMatchObject({ status: 'infeasible', cause: null, wish: { person: 'bo' } });
  });

  it('leaves whoever sits already where they sit, and says what beginning anew would give', async () => {
    const after = { ...WORLD, evaluations: [{ id: 'one', held: [held('ada', 'clinical', { affinity: 900 })] }, { id: 'two', held: [] }], people: WORLD.people.map((one) => (one.id === 'ada' ? { ...one, free: 0 } : one)), affinity: [[null, 500, 100, 10], WORLD.affinity[1]!] };
    const answer = await solved(after);
    expect(seats(answer)).toEqual(['one: di as safety', 'two: cy as clinical', 'two: di as safety']);
    expect(answer).toMatchObject({ total: 1_120, free: { total: 1_320, moved: 1 } });
    // whatever is aimed at
    const aims: RoundAim[] = [{ kind: 'fair' }, { kind: 'even', balance: 1 }, { kind: 'linked' }, { kind: 'drawn', cap: 100 }];
    for (const aim of aims) expect(await solveRound(after, [], unhurried, aim)).toMatchObject({ free: { total: 1_320, moved: 1 } });
    const submitted = { ...after, evaluations: [{ id: 'one', held: [held('ada', 'clinical', { affinity: 900, movable: false })] }, after.evaluations[1]!] };
    expect((await solved(submitted)).free).toBeNull();
  });

  it('counts whoever sits in one role twice as nobody of another, and people of several roles once', async () => {
    const twice = await solved({ ...WORLD, evaluations: [{ id: 'one', held: [held('x', 'clinical'), held('y', 'clinical')] }, { id: 'two', held: [] }] });
    expect(seats(twice)).toEqual(['one: di as safety', 'two: ada as clinical', 'two: di as safety']);
    expect(seatRoles(WANTED, [['clinical', 'safety'], ['clinical']], new Map())).toEqual(['safety', 'clinical']);
  });

  it('limits organisations only among those whom the quorum counts, and by more where more sit already', async () => {
    const wanted = { ...WANTED, mostOfOne: 1, limited: ['clinical'] };
    const ofOne = { ...WORLD, wanted, people: WORLD.people.map((one) => ({ ...one, organisation: 'trust' })) };
    expect(seats(await solved(ofOne))).toEqual(['one: bo as clinical', 'one: di as safety', 'two: ada as clinical', 'two: di as safety']);
    const sit = [held('x', 'clinical', { organisation: 'trust' }), held('y', 'clinical', { organisation: 'trust' })];
    const full = { ...ofOne, evaluations: [{ id: 'one', held: sit }, { id: 'two', held: [] }] };
    expect(seats(await solved(full))).toEqual(['one: di as safety', 'two: ada as clinical', 'two: di as safety']);
    const third = await solveRound({ ...full, wanted: { ...wanted, roles: [{ role: 'clinical', least: 3 }, { role: 'safety', least: 1 }], people: 4 } }, [], unhurried);
    expect(third).toMatchObject({ status: 'infeasible' });
    const after = [...sit, { role: 'safety', organisation: 'trust' }];
    expect(seatFaults(wanted, after, sit)).toEqual([]);
    expect(seatFaults(wanted, after)).toEqual(['has 2 of one organisation, at most 1 may come']);
    expect(seatFaults(wanted, [...after, { role: 'clinical', organisation: 'trust' }], sit)).toEqual(['has 3 of one organisation, at most 1 may come']);
  });

  it('breaks no constraint, whatever the world: bars, places, roles, organisations; wishes stand and their costs add up', async () => {
    const aPerson = fc.record({ organisation: fc.constantFrom('x', 'y', 'z'), roles: fc.subarray(['clinical', 'safety'], { minLength: 1 }), free: fc.option(fc.integer({ min: 0, max: 2 })) });
    const worlds = fc.record({ people: fc.array(aPerson, { minLength: 4, maxLength: 7 }), rows: fc.array(fc.array(fc.option(fc.integer({ min: 0, max: 50 }), { freq: 5 }), { minLength: 7, maxLength: 7 }), { minLength: 1, maxLength: 3 }), spare: fc.boolean(), wishAt: fc.nat(6), wish: fc.constantFrom('lock' as const, 'forbid' as const) });
    let found = 0;
    await fc.assert(
      fc.asyncProperty(worlds, async ({ people: drawn, rows, spare, wishAt, wish }) => {
        const wanted = { ...WANTED, people: spare ? 3 : 2, mostOfOne: 1 };
        const people = drawn.map((one, at) => ({ id: `p${at}`, ...one }));
        const world: RoundWorld = { wanted, people, evaluations: rows.map((_, at) => ({ id: `e${at}`, held: [] })), affinity: rows.map((row) => people.map((_, at) => row[at]!)) };
        const wishes: Wish[] = [{ evaluation: 'e0', person: `p${wishAt % people.length}`, wish }];
        for (const asked of [[], wishes]) {
          const answer = await solveRound(world, asked, unhurried);
          if (!('seats' in answer)) continue;
          found += 1;
          for (const [at, { id }] of world.evaluations.entries()) {
            const come = answer.seats.filter(({ evaluation }) => evaluation === id);
            expect(seatFaults(wanted, come.map(({ person: who, role }) => ({ role, organisation: people.find((one) => one.id === who)!.organisation })))).toEqual([]);
            for (const { person: who, role } of come) {
              expect(world.affinity[at]![people.findIndex((one) => one.id === who)]).not.toBeNull();
              expect(people.find((one) => one.id === who)!.roles).toContain(role);
            }
          }
          for (const { id, free } of people) expect(answer.seats.filter(({ person: who }) => who === id).length).toBeLessThanOrEqual(free ?? Infinity);
          expect(answer.costs.reduce((sum, cost) => sum + cost!.loss, 0)).toBe(answer.optimum - answer.total);
          if (asked.length > 0) expect(answer.seats.some(({ evaluation, person: who }) => evaluation === 'e0' && who === asked[0]!.person)).toBe(wish === 'lock');
          for (const { affinity, alternative } of answer.seats) if (alternative) expect(alternative.loss).toBeGreaterThanOrEqual(Math.min(0, -affinity));
        }
      }),
      { numRuns: 80 },
    );
    expect(found).toBeGreaterThan(10);
  });
});
