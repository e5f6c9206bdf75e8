import { describe, expect, it } from '@jest/globals';
import { isStale, NEEDS_SECOND_FACTOR } from './second-factor.ts';

describe('a second factor', () => {
  it.each([
    [0, false],
    [299.999, false],
    [300, false],
    [300.001, true],
    [86_400, true],
    [null, true],
  ])('that was shown %p seconds ago is stale: %p', (secondsAgo, stale) => {
    expect(isStale({ expected: true, secondsAgo })).toBe(stale);
    expect(isStale({ expected: false, secondsAgo })).toBe(false);
  });

  it('is asked of whoever breaks the glass, whatever they look at, and of whoever takes a whole portfolio away in a file', () => expect(NEEDS_SECOND_FACTOR).toEqual(['glass:break', 'insights:export']));
});
