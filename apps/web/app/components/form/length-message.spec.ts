import { describe, expect, it } from '@jest/globals';
import { lengthMessage, lengthOf } from './length-message.ts';

describe('lengthMessage', () => {
  it('says the limit before anything is typed', () => {
    expect(lengthMessage({ characters: 500 })).toBe('You can enter up to 500 characters');
    expect(lengthMessage({ words: 150 })).toBe('You can enter up to 150 words');
  });

  it.each([
    ['', 'You have 3 characters remaining'],
    ['ab', 'You have 1 character remaining'],
    ['abc', 'You have 0 characters remaining'],
    ['abcd', 'You have 1 character too many'],
    ['abcde', 'You have 2 characters too many'],
  ])('counts down and past the limit of 3: %j', (text, message) => {
    expect(lengthMessage({ characters: 3 }, text)).toBe(message);
  });

  it('counts words by white space, and none in an empty text', () => {
    expect(lengthOf('  two\n words ', { words: 9 })).toBe(2);
    expect(lengthMessage({ words: 2 }, '')).toBe('You have 2 words remaining');
  });
});
