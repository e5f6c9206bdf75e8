import { describe, expect, it } from '@jest/globals';
import { assignCapped, assignConnected, assignTotal, type Cause, causeOf, problemOf } from '@waymark/domain/assignment';
import fc from 'fast-check';
import { apartWords, causeWords, keptWords } from './cause-words.ts';

const limits = { secondsLeft: () => Infinity, seed: 1 };
const TRUST = '0190a1b2-0000-7000-8000-000000000001';
const names = { evaluation: (at: number) => `INN-${at}`, person: (at: number) => ['Ada', 'Bo', 'Cy'][at]!, organisation: (id: string) => (id === TRUST ? 'North Trust' : id) };
const problem = problemOf({ affinity: [[1, 2, 3], [1, 2, 3]], quorum: [2, 2], loadMax: [1, 1, 1] });
const locked = (...pairs: [number, number][]) => pairs.map(([submission, reviewer]) => ({ submission, reviewer, affinity: 1 }));
const said = (given: object): string => causeWords(causeOf({ ...problem, ...given })!, names);

it('a cause names evaluations by reference, people and organisations by name, and no number or id of ours', () => {
  expect(said({ locked: locked([0, 1], [1, 1]) })).toBe('2 people or seats are kept with Bo, who takes fewer than that. Take back one or more of these 2');
  expect(said({ locked: locked([0, 0], [0, 1]), organisations: { names: [TRUST], most: 1, of: Int32Array.from([0, 0, -1]) } })).toBe(
    '2 people or seats are kept at INN-0 with people of “North Trust”, at most 1 of one organisation may review it. Take back one or more of these 2',
  );
  const seats = { categories: { names: ['clinician', 'economist'], least: [1, 1], of: [[0], [1], []] } };
  expect(said({ ...seats, quorum: Int32Array.of(2, 1) })).toBe('INN-1 asks for 1 person, and has 2 seats to fill. Ask for more people there');
  expect(said({ ...seats, quorum: Int32Array.of(0, 1) })).toBe('INN-0 asks for 0 people, and has 2 seats to fill. Ask for more people there, and at other evaluations with more seats than people');
  for (const given of [{}, { loadMax: Int32Array.of(1, 0, 0) }, { quorum: Int32Array.of(3, 3) }]) expect(said(given)).not.toMatch(/submission|reviewer \d|load|pair|categor|[0-9a-f]{8}-/u);
});

it('why evaluations stay apart names no number: what people have to do elsewhere is in it', async () => {
  const whys = async (given: Parameters<typeof problemOf>[0]): Promise<string[]> => {
    const answer = await assignConnected(problemOf(given), limits);
    return 'apart' in answer ? answer.apart.map(({ because }) => apartWords(because)) : [];
  };
  const room = 'nobody who may review both these and others has room for both';
  expect(await whys({ affinity: [[5, 4, 3, 2], [5, 4, 3, 2]], quorum: [2, 2], loadMax: [1, 1, 1, 1] })).toEqual([room, room]);
  const few = 'too few people may review, and have room for, more than one of these evaluations to link them all';
  expect(await whys({ affinity: [[5, 4], [5, 4], [5, 4]], quorum: [1, 1, 1], loadMax: [2, 2] })).toEqual([few, few]);
});

describe('how many places people have left, of which some are hidden from whoever reads, is in no cause:', () => {
  const wards = ['INN-0', 'INN-1'];
  const seats = { names: ['clinician'], of: [[0], [0], []], least: Int32Array.of(1) };
  it.each<[string, (free: number) => object]>([
    ['loads that are too few in all', (free) => ({ quorum: Int32Array.of(3, 3), loadMax: Int32Array.of(1, free, 1) })],
    ['somebody who is kept on more than they take', (free) => ({ loadMax: Int32Array.of(2, free, 2), locked: locked([0, 1], [1, 1]) })],
    ['seats of a role', (free) => ({ loadMax: Int32Array.of(0, free, 2), categories: seats })],
  ])('%s', (_, given) => {
    const [one, other] = [0, 1].map((free) => said(given(free)));
    expect(one).toBe(other);
    expect(wards.reduce((words, reference) => words.replaceAll(reference, ''), one!)).not.toMatch(/×|=/u);
  });

  it('what is needed is said', () => {
    expect(said({ quorum: Int32Array.of(3, 3) })).toMatch(/^6 seats are needed, and too few places are left with the reviewers\. Ask the reviewers to take more, or leave seats open$/u);
    const clash = { message: '', facts: { kind: 'together', mostOfOne: 1, of: 'places', need: 8, have: 5 }, relaxation: { units: 3, message: '', facts: { kind: 'yield', rows: [{ by: 2, organisation: TRUST, submission: 1 }, { by: 1, category: 'patient_representative', submission: 0 }], more: 0, sum: 3 } } } as const;
    expect(causeWords(clash as unknown as Cause, names)).toBe(
      'Seats of roles and at most 1 of one organisation can be kept each alone, not together: not all of the 8 places can be filled. Allow more of “North Trust” at INN-1, leave patient representative seats open at INN-0',
    );
    expect(apartWords({ kind: 'others', parts: 3 })).toBe('these can be joined to others, but others then fall apart: no assignment has fewer parts');
  });
});

it('a draw that cannot be tells of no part of a place, and one seat is one seat', () => {
  const drawn = (given: Parameters<typeof problemOf>[0], cap: number): string => {
    const none = assignCapped(problemOf(given), cap, limits);
    return 'cause' in none ? causeWords(none.cause, names) : '';
  };
  expect(drawn({ affinity: [[1, 2]], quorum: [2], loadMax: [1, 1] }, 0.15)).toBe('With no pair likelier than 15 per cent, not all of the 2 places can be filled. Raise the highest probability');
  expect(drawn({ affinity: [[1, 2]], quorum: [1], loadMax: [1, 1] }, 0.2)).toBe('With no pair likelier than 20 per cent, its 1 place cannot be filled. Raise the highest probability');
  expect(said({ quorum: Int32Array.of(1, 0), loadMax: Int32Array.of(0, 0, 0) })).toMatch(/^1 seat is needed, and too few places are left with the reviewers\./u);
  expect(said({ pairs: problemOf({ affinity: [[null, null, null], [1, 2, 3]], quorum: [2, 2], loadMax: [1, 1, 1] }).pairs, loadMax: Int32Array.of(9, 9, 9) })).toMatch(/^INN-0 can get too few reviewers, 2 needed: bars/u);
});

it('whatever the cause, its words hold no number but what is asked for and what is kept', async () => {
  const rows = fc.array(fc.array(fc.option(fc.integer({ min: 0, max: 9 }), { freq: 2 }), { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 2 });
  const kept = fc.uniqueArray(fc.record({ submission: fc.nat(1), reviewer: fc.nat(2), affinity: fc.constant(1) }), { maxLength: 3, selector: ({ submission, reviewer }) => `${submission} ${reviewer}` });
  let causes = 0;
  await fc.assert(
    fc.asyncProperty(rows, kept, fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 3, maxLength: 3 }), fc.boolean(), async (affinity, given, loadMax, limited) => {
      const posed = {
        ...problemOf({ affinity: affinity.map((row, p) => row.map((value, r) => (given.some(({ submission, reviewer }) => submission === p && reviewer === r) ? null : value))), quorum: [2, 2], loadMax }),
        locked: given,
        categories: { names: ['clinician', 'level-3 desk'], least: [1, 1], of: [[0], [0, 1], [1]] },
        ...(limited ? { organisations: { names: [TRUST, 'x'], most: 1, of: Int32Array.from([0, 0, 1]) } } : {}),
      };
      const answer = await assignTotal(posed, limits);
      if (answer.status !== 'infeasible') return;
      causes += 1;
      const { facts, need, relaxation } = answer.cause;
      const words = causeWords(answer.cause, names).replace(/INN-\d|level-3 desks?/gu, '');
      // a place at an evaluation is what it asks for; how many it gets, and who takes how much, is not
      const own = [need, ...(facts.kind === 'locked' && facts.by !== 'load' ? [facts.most, facts.pairs] : []), ...(facts.kind === 'lack' ? [facts.submissions.length] : []), ...(relaxation.facts.kind === 'unlock' ? [relaxation.facts.pairs] : []), ...(facts.kind === 'together' ? [facts.mostOfOne] : []), ...(facts.kind === 'locked' && facts.by === 'organisation' ? [1] : [])];
      expect((words.match(/\d+/gu) ?? []).filter((number) => !own.includes(Number(number)))).toEqual([]);
      expect(words).not.toMatch(/undefined|NaN/u);
    }),
    { numRuns: 150 },
  );
  expect(causes).toBeGreaterThan(30);
});

it('people who are kept by hand for one place are named, and the seats that are held are no wishes to take back', () => {
  const kept = (given: object, people = 3): string | undefined => keptWords(causeOf({ ...problem, ...given })!, names, people);
  const categories = { names: ['economics reviewer', 'clinician'], least: [1, 1], of: [[0], [0], [1]] };
  expect(kept({ categories, locked: locked([0, 0], [0, 1]) })).toBe('Ada and Bo are kept on INN-0: it has one place for an economics reviewer. Take back one of them');
  expect(kept({ categories, locked: locked([0, 0], [0, 1]) }, 1)).toBe('Ada is kept on INN-0: 1 person has a seat there already, and it has no other place for an economics reviewer. Take them back');
  expect(kept({ locked: locked([1, 0], [1, 1], [1, 2]) }, 1)).toBe('Ada is kept on INN-1: 2 people have a seat there already, and it has no other place. Take them back');
  expect(kept({ locked: locked([1, 0], [1, 1], [1, 2]) })).toBe('Ada, Bo and Cy are kept on INN-1: it has 2 places. Take back one of them');
  expect(kept({ quorum: Int32Array.of(3, 3) })).toBeUndefined();
});

it('whoever is kept on more than they take cannot take it now: on how many, and how many they take, is not said', () => {
  const full = (free: number, pairs: [number, number][]): string | undefined => keptWords(causeOf({ ...problem, loadMax: Int32Array.of(1, free, 1), locked: locked(...pairs) })!, names, 3);
  const said = 'Bo cannot take it now: take it back, or choose somebody else';
  expect([full(0, [[0, 1]]), full(0, [[0, 1], [1, 1]]), full(1, [[0, 1], [1, 1]])]).toEqual([said, said, said]);
});
