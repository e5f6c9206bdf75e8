import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { clipped, fitted } from './clipped.ts';

describe('a text within its limits', () => {
  it('is cut between words and shows that it was', () => {
    expect(clipped('one two three', 13)).toBe('one two three');
    expect(clipped('one two three', 12)).toBe('one two…');
    expect(clipped('one two three', 8)).toBe('one two…');
    expect(clipped('one two three', 7)).toBe('one…');
    expect(clipped('one, two', 6)).toBe('one…');
    expect(clipped('incomprehensible', 5)).toBe('inco…');
  });

  it('counts code points, and never gets longer than allowed', () => {
    expect(clipped('💙💙💙', 3)).toBe('💙💙💙');
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 30 }), (text, most) => expect([...clipped(text, most)].length).toBeLessThanOrEqual(most)));
  });

  it('that is too short says that there is no more, or is no answer', () => {
    expect(fitted('Adults with insomnia', { minChars: 30 })).toBe('Adults with insomnia. Public sources state no more than this.');
    expect(fitted('Short.', { minChars: 40, maxChars: 100 })).toBe('Short. Public sources state no more than this.');
    expect(fitted('Short.', { minChars: 60 })).toBeUndefined();
    expect(fitted('Exactly ten', { minChars: 11, maxChars: 11 })).toBe('Exactly ten');
  });
});
