import { describe, expect, it } from '@jest/globals';
import { pageOf } from './page-of.ts';

describe('the page of a list', () => {
  it('is the first where none, no number or one before it is asked for', () => {
    for (const asked of [null, '', 'x', '0', '-3']) expect(pageOf(60, asked)).toEqual({ number: 1, of: 3, from: 0, to: 25 });
  });

  it('is the last where one beyond it is asked for', () => {
    expect(pageOf(60, '9')).toEqual({ number: 3, of: 3, from: 50, to: 75 });
  });

  it('is full at 25 rows, and another begins with the 26th', () => {
    expect([pageOf(0, null).of, pageOf(25, null).of, pageOf(26, null).of]).toEqual([1, 1, 2]);
  });
});
