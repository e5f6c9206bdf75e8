import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { changed, changeCountsIn, countsIn } from './comers.ts';
import type { RoundWorld } from './round-world.ts';
import { keepsQuorums, seatFaults } from './seat-roles.ts';
import type { SeatsWanted } from './seats-wanted.ts';
import { costsOfKeeping } from './costs-of-keeping.ts';
import { loosenedTo, solveByQuorum } from './solve-by-quorum.ts';
import { type SolvedRound, solveRound } from './solve-round.ts';
import { withoutSeat } from './without-seat.ts';

const unhurried = { secondsLeft: () => Infinity, seed: 1 };

/** Five members from three organisations: with at most two of one that is kept whoever comes, and three of one may do. */
const PANEL: SeatsWanted = { people: 5, roles: [{ role: 'panel-member', least: 5 }], mostOfOne: 2, limited: ['panel-member'], quorums: [{ roles: ['panel-member'], organisations: 3 }], loosest: 3 };
const of = (organisations: readonly string[], affinity: readonly number[] = organisations.map(() => 100)): RoundWorld => ({
  wanted: PANEL,
  evaluations: [{ id: 'e', held: [] }],
  people: organisations.map((organisation, at) => ({ id: `p${at}`, organisation, roles: ['panel-member'], free: null })),
  affinity: [[...affinity]],
});
const seatsOf = (organisations: readonly string[]) => organisations.map((organisation) => ({ role: 'panel-member', organisation }));

describe('a round by its quorum', () => {
  it('offers three of one organisation beside two others, where two of one are too few', async () => {
    const world = of(['x', 'x', 'x', 'y', 'z']);
    expect(await solveRound(world, [], unhurried)).toMatchObject({ status: 'infeasible' });
    const found = await solveByQuorum(world, [], unhurried);
    expect(found).toMatchObject({ status: 'optimal', total: 500 });
    expect('seats' in found && found.seats.map(({ person }) => person).sort()).toEqual(['p0', 'p1', 'p2', 'p3', 'p4']);
    // all of them are needed by that limit too, which is told, like all else
    expect('seats' in found && found.seats.map(({ alternative, price }) => [alternative, price])).toEqual(Array(5).fill([null, 0]));
    expect(seatFaults(PANEL, seatsOf(['x', 'x', 'x', 'y', 'z']))).toEqual([]);
    expect(seatFaults(PANEL, seatsOf(['x', 'x', 'x', 'y', 'y']))).toEqual(['has 3 of one organisation, at most 2 may come']);
  });

  it('asks of seats that are held already what confirming asks: whoever sits stays, also where they miss the quorum', async () => {
    const held = ['x', 'x', 'x', 'x', 'y'].map((organisation, at) => ({ person: `h${at}`, role: 'panel-member', organisation, affinity: 100, movable: false }));
    const open = of(['x', 'x', 'x', 'y', 'z']);
    const world: RoundWorld = { ...open, evaluations: [...open.evaluations, { id: 'full', held }], affinity: [...open.affinity, open.people.map(() => null)] };
    const found = await solveByQuorum(world, [], unhurried);
    expect('seats' in found && found.seats.map(({ evaluation, person }) => [evaluation, person]).sort()).toEqual(['p0', 'p1', 'p2', 'p3', 'p4'].map((person) => ['e', person]));
  });

  it('changes nothing where two of one are enough', async () => {
    const world = of(['x', 'x', 'x', 'y', 'y', 'z'], [900, 800, 700, 100, 100, 100]);
    expect(await solveByQuorum(world, [], unhurried)).toEqual(await solveRound(world, [], unhurried));
  });

  it('says that there is none only where that is so', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom('w', 'x', 'y', 'z'), { minLength: 5, maxLength: 8 }), fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 }), async (organisations, points) => {
        const found = await solveByQuorum(of(organisations, points.slice(0, organisations.length)), [], unhurried);
        if (found.status === 'infeasible') expect(new Set(organisations).size).toBeLessThan(3);
        if ('seats' in found) expect(keepsQuorums(PANEL, seatsOf(found.seats.map(({ person }) => organisations[Number(person.slice(1))]!)))).toBe(true);
      }),
      { numRuns: 60 },
    );
    expect(await solveByQuorum(of(['x', 'x', 'x', 'x', 'x', 'y']), [], unhurried)).toMatchObject({ status: 'infeasible' });
    // what comes out has people of two organisations alone, and that is no proof
    expect(await solveByQuorum(of(['x', 'x', 'x', 'y', 'y']), [], unhurried)).toEqual({ status: 'too-strict', mostOfOne: 2 });
  });
});

describe('what is told of a round by a looser limit', () => {
  /** The second has two of one organisation too few; the first has not, and is solved by the same limit. */
  const organisations = ['x', 'x', 'x', 'y', 'z', 'y', 'u', 'u', 'u', 'v', 'w'];
  const only = (from: number, values: number[]) => organisations.map((_, at) => values[at - from] ?? null);
  const both = (z: number): RoundWorld => ({ ...of(organisations), evaluations: [{ id: 'e', held: [] }, { id: 'f', held: [] }], affinity: [only(0, [900, 800, 700, 600, z, 100]), only(6, [10, 20, 30, 40, 50])] });
  const told = async (world: RoundWorld, ...given: [Parameters<typeof solveByQuorum>[1]?, Parameters<typeof solveByQuorum>[3]?]) => {
    const found = await solveByQuorum(world, given[0] ?? [], unhurried, given[1]);
    if (!('seats' in found)) throw new Error(JSON.stringify(found));
    return found;
  };
  const total = 900 + 800 + 700 + 600 + 500 + 150;

  it('is of that limit, bounds too, with both limits and why the stricter could not be kept', async () => {
    const found = await told(both(500));
    expect(found).toMatchObject({ status: 'optimal', total, bound: total, plain: total, optimum: total, worst: 150, worstBound: 150, loosened: { strict: 2, allowed: 3, wish: null, cause: { need: 5, have: 4, members: { submissions: [1] } } } });
    expect(await told(both(500), [], { kind: 'fair' })).toMatchObject({ status: 'optimal', total, worst: 150, loosened: { strict: 2, allowed: 3 } });
    expect((await told(of(['x', 'x', 'y', 'y', 'z']))).loosened).toBeUndefined();
  });

  it('names the wish after which nothing kept the stricter limit', async () => {
    const off = { evaluation: 'e', person: 'p5', wish: 'forbid' } as const;
    const found = await told(of(['x', 'x', 'x', 'y', 'z', 'u'], [9, 8, 7, 6, 5, 4]), [off]);
    // without it two of one are enough, and 9 + 8 + 6 + 5 + 4 = 32 would be offered; by three of one it is 35 without it too, and that is what its cost is of
    expect(found).toMatchObject({ total: 35, optimum: 35, costs: [{ loss: 0, worstLoss: null, moreGroups: null }], loosened: { wish: off } });
    expect(await told(of(['x', 'x', 'x', 'y', 'z', 'u'], [9, 8, 7, 6, 5, 4]))).toMatchObject({ total: 32 });
    for (const [aim, worstLoss] of [[{ kind: 'fair' }, 0], [{ kind: 'even', balance: 1 }, null]] as const) expect((await told(of(['x', 'x', 'x', 'y', 'z', 'u'], [9, 8, 7, 6, 5, 4]), [off], aim)).costs).toEqual([{ loss: 0, worstLoss, moreGroups: null }]);
  });

  it('tells nothing of beginning anew: the stricter limit might be kept then', async () => {
    const world = both(500);
    const held = [{ person: 'p9', role: 'panel-member', organisation: 'v', affinity: 40, movable: true }];
    const sits: RoundWorld = { ...world, evaluations: [world.evaluations[0]!, { id: 'f', held }], affinity: [world.affinity[0]!, only(6, [10, 20, 30]).map((value, at) => (at === 10 ? 50 : value))] };
    const found = await told(sits);
    expect(found.loosened).toBeDefined();
    expect(found.free).toBeNull();
    expect((await solveRound({ ...sits, wanted: { ...PANEL, mostOfOne: 3 } }, [], unhurried) as { free: object | null }).free).not.toBeNull();
  });

  it('keeps what was found on the way where the best by the aim does not keep the quorum', async () => {
    // spread evenly, people of two organisations alone would sit on the first; the best fit has a third
    const world: RoundWorld = {
      ...of(['x', 'x', 'x', 'y', 'y', 'z']),
      evaluations: [{ id: 'e', held: [] }, { id: 'f', held: [] }],
      people: ['x', 'x', 'x', 'y', 'y', 'z', 'u', 'u', 'u', 'v'].map((organisation, at) => ({ id: `p${at}`, organisation, roles: ['panel-member'], free: null })),
      affinity: [[100, 100, 100, 100, 90, 100, null, null, null, null], [null, null, null, null, null, 100, 100, 100, 100, 100]],
    };
    const plain = await told(world);
    expect(plain).toMatchObject({ total: 1_000, aimReached: true, loosened: { allowed: 3 } });
    const found = await told(world, [], { kind: 'even', balance: 50 });
    expect(found).toMatchObject({ status: 'feasible', total: 1_000, aimReached: false, loosened: { strict: 2, allowed: 3 } });
  });

  it('holds who would come instead only where that keeps the quorum, and no price that might not', async () => {
    const seatOf = async (person: string) => (await told(both(500))).seats.find((seat) => seat.person === person)!;
    expect((await seatOf('p3')).alternative).toMatchObject({ loss: 500, instead: 'p5', changes: 1 });
    // by the looser limit p5 could come, and then there were two organisations
    expect((await seatOf('p4')).alternative).toBeUndefined();
    expect((await seatOf('p9')).alternative).toBeNull();
    // p3 has one place at one evaluation that they can take: one more gains nothing
    expect((await seatOf('p3')).price).toBe(0);
  });

  it('costs the same beside it: of keeping somebody, and without somebody', async () => {
    const world = loosenedTo(both(650), 3);
    const ask = (person: string) => ({ evaluation: 'e', person, role: 'panel-member' });
    const { before, costs } = await costsOfKeeping(world, [], { kind: 'total' }, [ask('p5'), ask('p4')], unhurried);
    expect(before).toMatchObject({ total: total + 150 });
    expect(costs).toMatchObject([{ person: 'p5', possible: true, cost: { loss: 500 }, leaves: 'p3' }, { person: 'p4', possible: true, cost: { loss: 0 } }]);
    expect(await withoutSeat(world, [], { kind: 'total' }, { evaluation: 'e', person: 'p3' }, unhurried)).toMatchObject({ before: { total: total + 150 }, alternative: { loss: 500, instead: 'p5' } });
    expect((await withoutSeat(world, [], { kind: 'total' }, { evaluation: 'e', person: 'p4' }, unhurried)).alternative).toBeUndefined();
    // with them and without p4 it has more, of two organisations: what keeps the quorum is not sought further
    expect((await costsOfKeeping(loosenedTo(both(500), 3), [], { kind: 'total' }, [ask('p5')], unhurried)).costs).toMatchObject([{ possible: null, cost: null }]);
    expect((await costsOfKeeping(both(500), [], { kind: 'total' }, [ask('p5')], unhurried)).before).toBeNull();
  });

  it('tells no cost of somebody with a place more where what that brings does not keep the quorums, and else what it costs by the same limit', async () => {
    const world = loosenedTo({ ...both(500), people: both(500).people.map((person, at) => (at === 5 ? { ...person, free: 0 } : person)) }, 3);
    const { costs } = await costsOfKeeping(world, [], { kind: 'total' }, [{ evaluation: 'e', person: 'p5', role: 'panel-member' }], unhurried);
    expect(costs).toMatchObject([{ possible: null, cost: null }]);
    // z is better than the second of y: with p5 it is p3 who goes, whether or not p5 has a place, or was kept off before
    const roomy = loosenedTo({ ...both(650), people: both(650).people.map((person, at) => (at === 5 ? { ...person, free: 0 } : person)) }, 3);
    expect((await costsOfKeeping(roomy, [], { kind: 'total' }, [{ evaluation: 'e', person: 'p5', role: 'panel-member' }], unhurried)).costs).toMatchObject([{ possible: true, cost: { loss: 500 }, leaves: 'p3' }]);
    const off = { evaluation: 'e', person: 'p5', wish: 'forbid' } as const;
    expect((await costsOfKeeping(loosenedTo(both(650), 3), [off], { kind: 'total' }, [{ evaluation: 'e', person: 'p5', role: 'panel-member' }], unhurried)).costs).toMatchObject([{ possible: true, cost: { loss: 500 } }]);
  });

  it.each([{ kind: 'total' }, { kind: 'fair' }, { kind: 'even', balance: 3 }] as const)('costs what the best by that limit loses with each wish, over everything that keeps the quorums: $kind', async (aim) => {
    const seen = { costly: 0, free: 0, untold: 0 };
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 7, maxLength: 7 }), fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 2, maxLength: 2 }), fc.constantFrom('lock' as const, 'forbid' as const), async (affinity, who, wish) => {
        const organisations = ['x', 'x', 'x', 'x', 'y', 'y', 'z'];
        const wishes = who.map((at, place) => ({ evaluation: 'e', person: `p${at}`, wish: place === 0 ? ('forbid' as const) : wish }));
        const found = await solveByQuorum(of(organisations, affinity), wishes, unhurried, aim);
        if (!('seats' in found) || !found.loosened || found.status !== 'optimal') return;
        /** Every five of them with at most three of one and three organisations. */
        const best = (some: typeof wishes): number => {
          let most = -Infinity;
          for (let mask = 0; mask < 128; mask += 1) {
            const five = organisations.flatMap((organisation, at) => ((mask >> at) & 1 ? [{ at, organisation }] : []));
            const keeps = five.length === 5 && new Set(five.map(({ organisation }) => organisation)).size === 3 && five.filter(({ organisation }) => organisation === 'x').length <= 3;
            if (keeps && some.every((one) => five.some(({ at }) => one.person === `p${at}`) === (one.wish === 'lock'))) most = Math.max(most, five.reduce((sum, { at }) => sum + affinity[at]!, 0));
          }
          return most;
        };
        found.costs.forEach((cost, at) => {
          const loss = best(wishes.slice(0, at)) - best(wishes.slice(0, at + 1));
          if (cost === null) return (seen.untold += 1);
          expect(cost).toEqual({ loss, worstLoss: aim.kind === 'fair' ? loss : null, moreGroups: null });
          return loss > 0 ? (seen.costly += 1) : (seen.free += 1);
        });
      }),
      { numRuns: 60 },
    );
    expect(Math.min(seen.costly, seen.free, seen.untold)).toBeGreaterThan(0);
  });
});

describe('the time of a round by a looser limit', () => {
  /** Seats of two roles and the limit of organisations clash only together, so that why takes the linear solver: chair and member are of x alone. */
  const TWO: SeatsWanted = { people: 3, roles: [{ role: 'chair', least: 1 }, { role: 'member', least: 1 }, { role: 'lay', least: 1 }], mostOfOne: 1, limited: ['chair', 'member', 'lay'], quorums: [{ roles: ['chair', 'member', 'lay'], organisations: 2 }], loosest: 2 };
  const world: RoundWorld = {
    wanted: TWO,
    evaluations: [{ id: 'e', held: [] }],
    people: [['x', 'chair'], ['x', 'member'], ['y', 'lay'], ['z', 'lay']].map(([organisation, role], at) => ({ id: `p${at}`, organisation: organisation!, roles: [role!], free: null })),
    affinity: [[90, 80, 70, 60]],
  };
  /** A clock that is over after so many looks. */
  const looks = (most: number) => {
    const clock = { seen: 0, seed: 1, secondsLeft: () => ((clock.seen += 1) <= most ? 100 : 0) };
    return clock;
  };

  it('is for the two assignments first: where it is enough for these, why comes in other words, and nothing else is missing', async () => {
    const counted = async (solve: (limits: ReturnType<typeof looks>) => Promise<unknown>): Promise<number> => {
      const clock = looks(Infinity);
      await solve(clock);
      return clock.seen;
    };
    const strict = await counted((clock) => solveRound(world, [], { ...clock, secondsLeft: clock.secondsLeft, secondsForCause: () => 0 }));
    const looser = await counted((clock) => solveRound(loosenedTo(world, 2), [], clock));
    const whole = await solveByQuorum(world, [], looks(Infinity));
    expect(whole).toMatchObject({ status: 'optimal', total: 240, loosened: { strict: 1, allowed: 2, cause: { relaxation: { facts: { kind: 'yield' } } } } });
    const short = await solveByQuorum(world, [], looks(strict + looser));
    expect(short).toEqual({ ...whole, loosened: { strict: 1, allowed: 2, wish: null, cause: expect.objectContaining({ relaxation: expect.objectContaining({ facts: { kind: 'more-time' } }) }) } });
  });

  it('names no wish that was not looked for, and has told of all that it found before it looks for why', async () => {
    const off = { evaluation: 'e', person: 'p3', wish: 'forbid' } as const;
    const seen: SolvedRound[] = [];
    const clock = { seed: 1, over: false, secondsLeft: (): number => (clock.over ? 0 : 100) };
    const found = await solveByQuorum(world, [off], { seed: 1, secondsLeft: clock.secondsLeft, soFar: (round) => seen.push(round) });
    // it was impossible without that wish too
    expect(found).toMatchObject({ loosened: { wish: null } });
    expect(seen.at(-1)).toMatchObject({ loosened: { wish: null } });
    expect({ ...seen.at(-1)!, loosened: null }).toEqual({ ...found, loosened: null });
  });
});

describe('a change to an assignment by a looser limit', () => {
  it('could be offered just where the whole of it could', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('w', 'x', 'y', 'z'), { minLength: 8, maxLength: 8 }), fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 5, maxLength: 5 }), fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 6, maxLength: 6 }), (organisations, first, second) => {
        const two: RoundWorld = { ...of(organisations), evaluations: [{ id: 'e', held: [] }, { id: 'f', held: [] }], affinity: [organisations.map(() => 1), organisations.map(() => 1)] };
        const looser = loosenedTo(two, 3);
        const assignment = [...first.map((r): [number, number] => [0, r]), ...second.slice(0, 5).map((r): [number, number] => [1, r])];
        const change = { removed: [[1, second[0]!] as [number, number]], added: [[1, second[5]!] as [number, number]] };
        expect(changeCountsIn(looser, [], assignment)!(change)).toBe(countsIn(looser, [])!(changed(assignment, change)));
      }),
      { numRuns: 100 },
    );
    expect(changeCountsIn(of(['x']), [], [])).toBeUndefined();
  });
});
