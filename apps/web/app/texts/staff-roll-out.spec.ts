import { expect, it } from '@jest/globals';
import { ROLL_OUT } from './staff-roll-out.ts';

it('speaks of one organisation as of one', () => {
  expect(ROLL_OUT.sentence(0, 1, 0)).toBe('0 of 1 organisation is live.');
  expect(ROLL_OUT.sentence(1, 3, 1)).toBe('1 of 3 organisations is live, in 1 region.');
  expect(ROLL_OUT.sentence(0, 3, 0)).toBe('0 of 3 organisations are live.');
  expect(ROLL_OUT.dueSentence(1, 0)).toContain('1 organisation was planned to be live by today or is live, of which none is late.');
  expect(ROLL_OUT.dueSentence(2, 1)).toContain('2 organisations were planned to be live by today or are live, of which 1 is late.');
});
