import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RoundWorld } from './round-world.ts';
import { keepsQuorums, seatFaults } from './seat-roles.ts';
import type { SeatsWanted } from './seats-wanted.ts';
import { solveByQuorum } from './solve-by-quorum.ts';
import { solveRound } from './solve-round.ts';

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
    expect('seats' in found && found.seats.every(({ alternative, price }) => alternative === undefined && price === null)).toBe(true);
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
