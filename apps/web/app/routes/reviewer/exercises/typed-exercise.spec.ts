import { describe, expect, it } from '@jest/globals';
import { givenOf, typedOf } from './typed-exercise.ts';

describe('an answer of an exercise', () => {
  it.each([{ value: 0, reason: '' }, { value: 'cannot-assess', reason: 'a\nb ' }, { reason: 'Begun' }, {}])('comes back from the form as it was saved: %j', (saved) => {
    expect(givenOf(typedOf(saved))).toEqual(saved);
  });

  it('that is not there is empty', () => {
    expect([typedOf(undefined), givenOf(typedOf(undefined))]).toEqual([{ value: '', reason: '' }, {}]);
  });
});
