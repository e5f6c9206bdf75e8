import { describe, expect, it } from '@jest/globals';
import { bestByTrial } from '@waymark/testing/assignment';
import fc from 'fast-check';
import { costsOfKeeping, type Keepable } from './costs-of-keeping.ts';
import type { RoundAim } from './round-aim.ts';
import { problemOfRound } from './round-problem.ts';
import type { RoundPerson, RoundWorld, Wish } from './round-world.ts';
import { solveRound } from './solve-round.ts';

const limits = { secondsLeft: () => Infinity, seed: 1 };
const ROLES = ['clinical', 'safety'];
const NAMES = ['p0', 'p1', 'p2', 'p3', 'p4', 'p5'];

const worlds = fc
  .record({
    people: fc.array(fc.record({ organisation: fc.constantFrom('x', 'y', 'z'), roles: fc.subarray(ROLES, { minLength: 1 }), free: fc.option(fc.integer({ min: 0, max: 2 })) }), { minLength: 6, maxLength: 6 }),
    rows: fc.array(fc.array(fc.option(fc.integer({ min: 0, max: 50 }), { freq: 8 }), { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 2 }),
    spare: fc.boolean(),
    mostOfOne: fc.constantFrom(null, null, 1),
    wishes: fc.array(fc.record({ evaluation: fc.constant('e0'), person: fc.constantFrom(...NAMES), wish: fc.constantFrom('lock' as const, 'forbid' as const) }), { maxLength: 1 }),
  })
  .map(({ people, rows, spare, mostOfOne, wishes }): { world: RoundWorld; wishes: Wish[] } => ({
    wishes,
    world: {
      wanted: { people: spare ? 3 : 2, roles: ROLES.map((role) => ({ role, least: 1 })), mostOfOne, limited: ROLES },
      evaluations: rows.map((_, at) => ({ id: `e${at}`, held: [] })),
      people: people.map((one, at): RoundPerson => ({ id: NAMES[at]!, ...one })),
      affinity: rows,
    },
  }));

/** Everybody at the first evaluation, in each of their roles, and in one that they do not hold. */
const everybody = ({ people }: RoundWorld): Keepable[] => people.flatMap(({ id, roles }) => [...roles, 'economics'].map((role) => ({ evaluation: 'e0', person: id, role })));

const withWish = (wishes: readonly Wish[], { evaluation, person, role }: Keepable): Wish[] => [...wishes.filter((wish) => wish.person !== person), { evaluation, person, wish: 'lock', role }];
const withRoom = (world: RoundWorld, person: string): RoundWorld => ({ ...world, people: world.people.map((one) => (one.id === person && one.free === 0 ? { ...one, free: 1 } : one)) });

describe('what it would cost to keep somebody', () => {
  it('is the best total without them less the best with them, over everything that can be tried', async () => {
    const seen = { known: 0, none: 0, hidden: 0 };
    await fc.assert(
      fc.asyncProperty(worlds, async ({ world, wishes }) => {
        const { problem, barred } = problemOfRound(world, wishes);
        const before = barred.length > 0 ? undefined : bestByTrial(problem);
        const asked = everybody(world);
        const { costs } = await costsOfKeeping(world, wishes, { kind: 'total' }, asked, limits);
        expect(costs.map(({ person }) => person)).toEqual(asked.map(({ person }) => person));
        for (const [at, { possible, cost, leaves, changes }] of costs.entries()) {
          const one = asked[at]!;
          const posed = problemOfRound(withRoom(world, one.person), withWish(wishes, one));
          if (!before || posed.barred.length > 0) {
            expect([possible, cost]).toEqual([null, null]);
            continue;
          }
          const after = bestByTrial(posed.problem);
          const loss = after && before.total - after.total;
          const isHidden = loss !== undefined && loss < 0 && world.people.find(({ id }) => id === one.person)!.free === 0;
          expect([possible, cost?.loss]).toEqual(isHidden ? [null, undefined] : [after !== undefined, loss]);
          if (isHidden) seen.hidden += 1;
          else if (after === undefined) seen.none += 1;
          else seen.known += 1;
          if (cost && cost.loss > 0) expect(changes).toBeGreaterThan(0);
          if (leaves !== null) expect(leaves).not.toBe(one.person);
        }
      }),
      { numRuns: 30 },
    );
    expect(seen.known).toBeGreaterThan(40);
    expect(seen.none).toBeGreaterThan(0);
    expect(seen.hidden).toBeGreaterThan(0);
  }, 60_000);

  it.each<[RoundAim['kind'], RoundAim]>([['fair', { kind: 'fair' }], ['even', { kind: 'even', balance: 7 }], ['linked', { kind: 'linked' }], ['drawn', { kind: 'drawn', cap: 70 }]])('is what the wish costs once it is made: %s', async (kind, aim) => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(worlds, fc.nat(5), async ({ world: drawn, wishes: some }, at) => {
        const world = { ...drawn, people: drawn.people.map((one) => ({ ...one, free: one.free || null })) };
        const asked = { evaluation: 'e0', person: NAMES[at]!, role: world.people[at]!.roles[0]! };
        const wishes = some.filter(({ person }) => person !== asked.person);
        const { costs } = await costsOfKeeping(world, wishes, aim, [asked], limits);
        const made = await solveRound(world, withWish(wishes, asked), limits, aim);
        if (!('costs' in made) || !costs[0]!.cost) return;
        expect(costs[0]).toMatchObject({ possible: true, cost: made.costs.at(-1), ...(kind === 'drawn' ? { leaves: null, changes: null } : {}) });
        compared += 1;
      }),
      { numRuns: 15 },
    );
    expect(compared).toBeGreaterThan(0);
  }, 60_000);

  it('names who could go for them, and needs no time of its own where the largest total is one flow', async () => {
    const world: RoundWorld = {
      wanted: { people: 2, roles: ROLES.map((role) => ({ role, least: 1 })), mostOfOne: 1, limited: ROLES },
      evaluations: [{ id: 'e0', held: [] }, { id: 'e1', held: [] }],
      people: [['p0', 'clinical', 1], ['p1', 'clinical', null], ['p2', 'safety', null], ['p3', 'clinical', 0]].map(([id, role, free]) => ({ id: String(id), organisation: String(id), roles: [String(role)], free: free as number | null })),
      affinity: [[900, 500, 10, 400], [800, 100, 10, 950]],
    };
    const keep = (person: string): Keepable => ({ evaluation: 'e0', person, role: person === 'p2' ? 'safety' : 'clinical' });
    const ask = (seconds: number, ...people: string[]) => costsOfKeeping(world, [], { kind: 'total' }, people.map(keep), { ...limits, secondsLeft: () => seconds });
    // p1 reviews e0 and p0 e1, 1,300 points without the seats of safety; with p0 at e0 it is 1,000
    expect((await ask(0, 'p0', 'p1', 'p3')).costs).toEqual([
      { person: 'p0', possible: true, cost: { loss: 300, worstLoss: null, moreGroups: null }, leaves: 'p1', changes: 2 },
      { person: 'p1', possible: null, cost: null, leaves: null, changes: null },
      { person: 'p3', possible: true, cost: { loss: 100, worstLoss: null, moreGroups: null }, leaves: 'p1', changes: 1 },
    ]);
    expect((await ask(9, 'p1')).costs).toMatchObject([{ possible: true, cost: { loss: 0 }, leaves: null, changes: 0 }]);
    // somebody who has no place left would gain: that would tell that they have none
    expect((await costsOfKeeping(world, [], { kind: 'total' }, [{ evaluation: 'e1', person: 'p3', role: 'clinical' }], limits)).costs).toMatchObject([{ possible: null, cost: null }]);
    const late = await costsOfKeeping(world, [], { kind: 'fair' }, [keep('p0')], { ...limits, secondsLeft: () => 0 });
    expect(late.costs).toMatchObject([{ possible: null, cost: null }]);
  });
});
