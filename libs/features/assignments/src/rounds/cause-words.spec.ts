import { describe, expect, it } from '@jest/globals';
import { assignCapped, assignConnected, causeOf, problemOf } from '@waymark/domain/assignment';
import { causeWords, keptWords } from './cause-words.ts';

const limits = { secondsLeft: () => Infinity, seed: 1 };
const TRUST = '0190a1b2-0000-7000-8000-000000000001';
const names = { evaluation: (at: number) => `INN-${at}`, person: (at: number) => ['Ada', 'Bo', 'Cy'][at]!, organisation: (id: string) => (id === TRUST ? 'North Trust' : id) };
const problem = problemOf({ affinity: [[1, 2, 3], [1, 2, 3]], quorum: [2, 2], loadMax: [1, 1, 1] });
const locked = (...pairs: [number, number][]) => pairs.map(([submission, reviewer]) => ({ submission, reviewer, affinity: 1 }));
const said = (given: object): string => {
  const { message, relaxation } = causeOf({ ...problem, ...given })!;
  return causeWords(`${message}. ${relaxation.message}`, names);
};

it('a cause names evaluations by reference, people and organisations by name, and no number or id of ours', () => {
  expect(said({ locked: locked([0, 1], [1, 1]) })).toBe('2 people or seats are kept with Bo, who takes fewer than that. Take back one or more of these 2');
  expect(said({ locked: locked([0, 0], [0, 1]), organisations: { names: [TRUST], most: 1, of: Int32Array.from([0, 0, -1]) } })).toBe(
    '2 people or seats are kept at INN-0 with people of “North Trust”, at most 1 of one organisation may review it. Take back one or more of these 2',
  );
  for (const given of [{}, { loadMax: Int32Array.of(1, 0, 0) }, { quorum: Int32Array.of(3, 3) }]) expect(said(given)).not.toMatch(/submission|reviewer \d|load|pair|categor|[0-9a-f]{8}-/u);
});

it('why evaluations stay apart names no number: what people have to do elsewhere is in it', async () => {
  const whys = async (given: Parameters<typeof problemOf>[0]): Promise<string[]> => {
    const answer = await assignConnected(problemOf(given), limits);
    return 'apart' in answer ? answer.apart.map(({ why }) => causeWords(why, names)) : [];
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
    expect(causeWords('Seats of categories and at most 1 of one organisation can be kept each alone, not together: 5 of 8 places can be filled at most. Allow 2 more of “North Trust” at submission 1, leave 1 patient representative seat open at submission 0: 3 in all', names)).toBe(
      'Seats of roles and at most 1 of one organisation can be kept each alone, not together: not all of the 8 places can be filled. Allow more of “North Trust” at INN-1, leave patient representative seats open at INN-0',
    );
    expect(causeWords('Leave 2 level-3 24h desk seats open at submission 0, leave 1 place open', names)).toBe('Leave level-3 24h desk seats open at INN-0, leave places open');
    expect(causeWords('these can be joined to others, but others then fall apart: no assignment has fewer than 3 parts', names)).toBe('these can be joined to others, but others then fall apart: no assignment has fewer parts');
    expect(causeWords('With no pair likelier than 0.2, only 3.4 of 6 places can be filled. Raise the cap to 0.51', names)).toBe('With no pair likelier than 20 per cent, not all of the 6 places can be filled. Raise the highest probability');
  });
});

it('a draw that cannot be tells of no part of a place, and one seat is one seat', async () => {
  const none = assignCapped(problemOf({ affinity: [[1, 2]], quorum: [2], loadMax: [1, 1] }), 0.15, limits);
  expect(causeWords('cause' in none ? none.cause.message : '', names)).toBe('With no pair likelier than 15 per cent, not all of the 2 places can be filled');
  const seats = (message: string): string => causeWords(message, names);
  expect(seats('1 reviewer × 1 = 1 seat, 2 needed')).toBe('2 seats are needed, and too few places are left with the reviewers');
  expect(seats('3 reviewers × 0 = 0 seats, 1 needed')).toBe('1 seat is needed, and too few places are left with the reviewers');
  expect(seats('submission 0 can get 1 reviewers, 2 needed: conflicts, forbidden pairs and loads leave no more')).toMatch(/^INN-0 can get too few reviewers, 2 needed/u);
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
