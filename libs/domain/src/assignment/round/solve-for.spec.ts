import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RoundAim } from './round-aim.ts';
import type { HeldSeat, RoundPerson, RoundWorld } from './round-world.ts';
import { type SolvedRound, solveRound } from './solve-round.ts';

const limits = (seed = 1) => ({ secondsLeft: () => Infinity, seed });
const person = (id: string, more: Partial<RoundPerson> = {}): RoundPerson => ({ id, roles: ['clinical'], organisation: id, free: null, ...more });
const held = (who: string): HeldSeat => ({ person: who, role: 'clinical', organisation: who, affinity: 0, movable: true });
const world = (affinity: (number | null)[][], more: Partial<RoundWorld> = {}): RoundWorld => ({
  wanted: { people: 2, roles: [{ role: 'clinical', least: 2 }], mostOfOne: null, limited: [] },
  evaluations: affinity.map((_, e) => ({ id: `e${e}`, held: [] })),
  people: affinity[0]!.map((_, r) => person(`p${r}`)),
  affinity,
  ...more,
});
const solved = async (given: RoundWorld, aim: RoundAim, seed = 1): Promise<SolvedRound> => {
  const answer = await solveRound(given, [], limits(seed), aim);
  if (!('seats' in answer)) throw new Error(JSON.stringify(answer));
  return answer;
};
const at = ({ seats }: SolvedRound, evaluation: string): string[] => seats.filter((seat) => seat.evaluation === evaluation).map((seat) => seat.person).sort();

/** Two pairs of people each know one of two evaluations. */
const APART = [[900, 900, 100, 100], [100, 100, 900, 900]];

describe('what a round is solved for', () => {
  it('is the largest total where nobody says otherwise, with prices', async () => {
    const one = world([[900, 500, 400], [800, 100, 300]], { people: [person('p0', { free: 1 }), person('p1'), person('p2')] });
    const answer = await solved(one, { kind: 'total' });
    expect(answer).toMatchObject({ total: 2_000, plain: 2_000, expected: null });
    // if p0 took both, 900 + 500 + 800 + 300 instead of 2,000
    expect(answer.seats.find((seat) => seat.person === 'p0')!.price).toBe(500);
    expect(answer.seats.find((seat) => seat.person === 'p2')!.price).toBe(0);
  });

  it('lifts the worst-off, and says what that costs', async () => {
    const one = world([[900, 800, 0, 0], [800, 0, 100, 90]], { people: ['p0', 'p1', 'p2', 'p3'].map((id) => person(id, { free: 1 })) });
    const [total, fair] = [await solved(one, { kind: 'total' }), await solved(one, { kind: 'fair' })];
    expect([total.total, total.worst]).toEqual([1_890, 190]);
    expect(fair).toMatchObject({ total: 1_700, worst: 800, worstBound: expect.any(Number), plain: 1_890, status: 'optimal' });
    expect(fair.seats.every(({ price }) => price === null)).toBe(true);
    // everybody is needed: without one of them there is none
    expect(fair.seats.every(({ alternative }) => alternative !== undefined)).toBe(true);
  });

  it('spreads the seats where an uneven load costs more than it gains', async () => {
    const one = world([[500, 480, 470, 0], [500, 480, 470, 0]]);
    expect(at(await solved(one, { kind: 'total' }), 'e0')).toEqual(['p0', 'p1']);
    const even = await solved(one, { kind: 'even', balance: 50 });
    expect([...at(even, 'e0'), ...at(even, 'e1')].filter((who) => who === 'p2')).toHaveLength(1);
    expect(even).toMatchObject({ status: 'optimal', total: 1_950, plain: 1_960 });
  });

  it('links evaluations by shared reviewers, also by whoever sits already; where it cannot it says of each group why', async () => {
    expect((await solved(world(APART), { kind: 'total' })).groups).toEqual([{ evaluations: ['e0'], why: null }, { evaluations: ['e1'], why: null }]);
    const linked = await solved(world(APART), { kind: 'linked' });
    expect(linked.groups).toEqual([{ evaluations: ['e0', 'e1'], why: null }]);
    expect(linked).toMatchObject({ total: 2_800, plain: 3_600 });
    const once = await solved(world(APART, { people: ['p0', 'p1', 'p2', 'p3'].map((id) => person(id, { free: 1 })) }), { kind: 'linked' });
    expect(once.groups.map(({ evaluations, why }) => [evaluations, why])).toEqual([[['e0'], { kind: 'no-room' }], [['e1'], { kind: 'no-room' }]]);
    const sits = world(APART, { evaluations: [{ id: 'e0', held: [held('p0'), held('p1')] }, { id: 'e1', held: [] }], people: ['p0', 'p1', 'p2', 'p3'].map((id) => person(id, { free: 1 })) });
    const joined = await solved(sits, { kind: 'linked' });
    expect(joined.groups).toHaveLength(1);
    expect(at(joined, 'e0')).toEqual([]);
    // nobody who sits need move for the largest total
    expect(joined).toMatchObject({ total: 1_000, free: { total: 1_800, moved: 0 } });
  });

  it('is drawn with no pair likelier than the cap, the same by the same seed', async () => {
    const one = world([[900, 800, 700, 100], [900, 800, 700, 100]]);
    const draws = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map((seed) => solved(one, { kind: 'drawn', cap: 50 }, seed)));
    for (const drawn of draws) {
      for (const { probability } of drawn.seats) expect(probability).toBeLessThanOrEqual(0.5);
      expect(drawn.expected).toBe(2 * (450 + 400 + 350 + 50));
      expect(drawn.total).toBeLessThanOrEqual(drawn.plain);
    }
    expect(new Set(draws.map((drawn) => String(at(drawn, 'e0')))).size).toBeGreaterThan(1);
    expect(await solved(one, { kind: 'drawn', cap: 50 }, 3)).toEqual(draws[2]);
    expect(await solveRound(one, [], limits(), { kind: 'drawn', cap: 20 })).toMatchObject({ status: 'infeasible', wish: null, cause: { message: expect.stringContaining('likelier than 0.2') } });
  });

  it('is never more than the largest total, seats as many everywhere, and moves nobody', async () => {
    const value = fc.option(fc.integer({ min: 0, max: 1_000 }), { freq: 8 });
    const aims: RoundAim[] = [{ kind: 'total' }, { kind: 'fair' }, { kind: 'even', balance: 40 }, { kind: 'linked' }, { kind: 'drawn', cap: 90 }];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(value, { minLength: 5, maxLength: 5 }), { minLength: 2, maxLength: 3 }), fc.boolean(), fc.constantFrom(...aims), async (affinity, sits, aim) => {
        const given = world(affinity.map((row, e) => (sits && e === 0 ? [null, ...row.slice(1)] : row)));
        if (sits) given.evaluations[0]!.held.push(held('p0'));
        const answer = await solveRound(given, [], limits(), aim);
        if (!('seats' in answer)) return;
        expect(answer.total).toBeLessThanOrEqual(answer.plain);
        given.evaluations.forEach(({ id, held: seats }) => expect(at(answer, id)).toHaveLength(2 - seats.length));
        expect(answer.groups.flatMap(({ evaluations }) => evaluations).sort()).toEqual(given.evaluations.map(({ id }) => id));
      }),
      { numRuns: 60 },
    );
  });

  it('is told as far as it holds before more is sought, and is offered unproved where the time was over', async () => {
    const affinity = [[900, 800, 0, 0], [800, 0, 100, 90]];
    const one = world(affinity, { people: ['p0', 'p1', 'p2', 'p3'].map((id) => person(id, { free: 1 })) });
    for (const aim of [{ kind: 'fair' }, { kind: 'even', balance: 40 }, { kind: 'linked' }, { kind: 'total' }] satisfies RoundAim[]) {
      const seen: SolvedRound[] = [];
      const answer = await solveRound(one, [], { ...limits(), soFar: (round) => seen.push(structuredClone(round)) }, aim);
      const [first] = seen as [SolvedRound];
      expect(first).toMatchObject({ aimReached: aim.kind === 'total', status: aim.kind === 'total' ? 'optimal' : 'feasible', total: 1_890, plain: 1_890, bound: 1_890, worstBound: expect.any(Number) });
      expect(first.seats).toHaveLength(4);
      const withoutOthers = (round: SolvedRound) => ({ ...round, seats: round.seats.map(({ alternative: _, price: __, ...seat }) => seat) });
      // the last is what is answered but for what stands beside it
      expect(withoutOthers(seen.at(-1)!)).toEqual(withoutOthers(answer as SolvedRound));
    }
    const drawn: SolvedRound[] = [];
    await solveRound(one, [], { ...limits(), soFar: (round) => drawn.push(round) }, { kind: 'drawn', cap: 100 });
    expect(drawn.every(({ expected }) => expected !== null)).toBe(true);
    // a clock that is over once the largest total is found: what it had is offered with what is possible, and is no refusal
    for (const aim of [{ kind: 'fair' }, { kind: 'even', balance: 40 }, { kind: 'linked' }] satisfies RoundAim[]) {
      for (const seconds of [0, 1]) {
        const late = await solveRound(one, [], { secondsLeft: () => seconds, seed: 1 }, aim);
        if (late.status !== 'out-of-time') expect(late).toMatchObject({ status: expect.stringMatching(/optimal|feasible/), bound: expect.any(Number), worstBound: expect.any(Number), seats: expect.any(Array) });
        if (seconds === 1) expect(late).toMatchObject({ plain: 1_890 });
        // what was not worked on says so
        if ('seats' in late && late.worst < 800 && aim.kind === 'fair') expect(late).toMatchObject({ aimReached: false, status: 'feasible' });
      }
    }
  });

  it('is not said to be linked where no more hangs together than of the largest total, whoever has a seat already', async () => {
    const held = [{ person: 'p0', role: 'lay', organisation: 'o', affinity: 900, movable: true }];
    const one = world([[900, 10, 5, 1], [1, 2, 800, 790], [1, 3, 780, 770]], { people: ['p0', 'p1', 'p2', 'p3'].map((id) => person(id, { free: 3 })) });
    const given: RoundWorld = { ...one, evaluations: one.evaluations.map((evaluation, at) => (at === 0 ? { ...evaluation, held } : evaluation)) };
    const [plain, linked] = [await solveRound(given, [], limits(), { kind: 'total' }), await solveRound(given, [], limits(), { kind: 'linked' })] as [SolvedRound, SolvedRound];
    expect([plain.groups.length, linked.groups.length, linked.aimReached]).toEqual([2, 1, true]);
    const ended: (boolean | undefined)[] = [];
    for (let asked = 1; asked < 200; asked += 1) {
      let calls = 0;
      const late = await solveRound(given, [], { secondsLeft: () => ((calls += 1) < asked ? 1_000 : 0), seed: 1 }, { kind: 'linked' });
      if (!('seats' in late)) continue;
      expect(late.aimReached).toBe(late.groups.length === 1);
      ended.push(late.aimReached);
    }
    expect(new Set(ended)).toEqual(new Set([true, false]));
  });
});
