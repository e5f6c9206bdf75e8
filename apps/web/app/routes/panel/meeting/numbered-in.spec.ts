import { describe, expect, it } from '@jest/globals';
import { numberedIn } from './numbered-in.ts';

const form = (numbers: Record<string, string>): FormData => {
  const made = new FormData();
  for (const [id, number] of Object.entries({ ...numbers })) made.set(`place-${id}`, number);
  made.set('csrf', 'x');
  return made;
};

describe('an agenda as it is numbered', () => {
  it('goes by the numbers and leaves out what has none', () => expect(numberedIn(form({ a: '3', b: ' 1 ', c: '', d: '20' }))).toEqual({ evaluationIds: ['b', 'a', 'd'] }));
  it('keeps the order of the page where numbers are the same', () => expect(numberedIn(form({ a: '2', b: '2', c: '1' }))).toEqual({ evaluationIds: ['c', 'a', 'b'] }));
  it.each(['0', '-1', '100', '1.5', 'first'])('is not numbered by “%s”', (number) => expect(numberedIn(form({ a: '1', b: number }))).toMatchObject({ problems: [{ field: 'place-b' }] }));
});
