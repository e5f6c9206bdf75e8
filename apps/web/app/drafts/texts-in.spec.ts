import { expect, it } from '@jest/globals';
import { textsIn } from './texts-in.ts';

it('of what a browser kept, the texts are shown, and no choice or mark', () => {
  expect(textsIn([['read', 'a mark of it'], ['value', '4'], ['reason', 'No.'], ['quote-q1', 'in two wards\nof three'], ['question', 'q-summary'], ['note', '  ']])).toEqual(['No.', 'in two wards\nof three']);
});
