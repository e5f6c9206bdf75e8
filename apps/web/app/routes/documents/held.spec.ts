import { describe, expect, it } from '@jest/globals';
import { attention, held } from './held.ts';

const ending = (...days: (string | null)[]) => days.map((validUntil) => ({ validUntil }));
const words = (lastDay: string | null, today: string) => held(ending(lastDay), today)[0]!;

describe('how a document stands', () => {
  it.each([
    ['2027-03-03', '2026-12-02', 'in-date', null],
    ['2027-03-03', '2026-12-03', 'ends-soon', 'It ends on 3 March 2027'],
    ['2027-03-03', '2027-03-03', 'ends-soon', 'It ends today'],
    ['2027-03-03', '2027-03-04', 'expired', 'It ended on 3 March 2027'],
    [null, '2027-03-04', null, null],
  ])('that ends on %s, on %s: %s', (lastDay, today, standing, said) => expect(words(lastDay, today)).toEqual({ validUntil: lastDay, standing, words: said }));
});

it('what needs attention is counted in words, or not spoken of', () =>
  expect([attention([], '2027-03-03'), attention(ending(null, '2028-01-01'), '2027-03-03'), attention(ending('2027-03-03'), '2027-03-03'), attention(ending('2027-01-01', '2027-04-01'), '2027-03-03')]).toEqual([
    null, null, '1 document needs attention', '2 documents need attention',
  ]));
