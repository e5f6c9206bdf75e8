import { expect, it } from '@jest/globals';
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
  expect(said({ locked: locked([0, 1], [1, 1]) })).toBe('2 people or seats are kept with Bo, who takes 1 more at most. Take back 1 of these 2');
  expect(said({ locked: locked([0, 0], [0, 1]), organisations: { names: [TRUST], most: 1, of: Int32Array.from([0, 0, -1]) } })).toBe(
    '2 people or seats are kept at INN-0 with people of “North Trust”, at most 1 of one organisation may review it. Take back 1 of these 2',
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

it('a draw that cannot be tells of no part of a place, and one seat is one seat', async () => {
  const none = assignCapped(problemOf({ affinity: [[1, 2]], quorum: [2], loadMax: [1, 1] }), 0.15, limits);
  expect(causeWords('cause' in none ? none.cause.message : '', names)).toBe('With no pair likelier than 15 per cent, not all 2 places can be filled');
  expect(said({ quorum: Int32Array.of(2, 0), loadMax: Int32Array.of(1, 0, 0) })).toMatch(/1 reviewer × 1 = 1 seat, 2 needed|can get 1 reviewers/);
});

it('people who are kept by hand for one place are named, and the seats that are held are no wishes to take back', () => {
  const kept = (given: object, people = 3): string | undefined => keptWords(causeOf({ ...problem, ...given })!, names, people);
  const categories = { names: ['economics reviewer', 'clinician'], least: [1, 1], of: [[0], [0], [1]] };
  expect(kept({ categories, locked: locked([0, 0], [0, 1]) })).toBe('Ada and Bo are kept on INN-0: it has one place for an economics reviewer. Take back one of them');
  expect(kept({ categories, locked: locked([0, 0], [0, 1]) }, 1)).toBe('Ada is kept on INN-0: 1 person has a seat there already, and it has no other place for an economics reviewer. Take them back');
  expect(kept({ locked: locked([1, 0], [1, 1], [1, 2]) }, 1)).toBe('Ada is kept on INN-1: 2 people have a seat there already, and it has no other place. Take them back');
  expect(kept({ locked: locked([1, 0], [1, 1], [1, 2]) })).toBe('Ada, Bo and Cy are kept on INN-1: it has 2 places. Take back one of them');
  expect(kept({ locked: locked([0, 1], [1, 1]) })).toBeUndefined();
  expect(kept({ quorum: Int32Array.of(3, 3) })).toBeUndefined();
});
