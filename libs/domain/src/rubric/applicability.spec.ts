import { describe, expect, it } from '@jest/globals';
import { isApplicable } from './index.ts';

const care = { q: 'direct-care', eq: 'yes' };
const digital = { fact: 'innovation.digital', eq: false };

describe('isApplicable', () => {
  it('always holds without a condition', () => expect(isApplicable(null, {}, {})).toBe(true));

  it.each([
    ['the answer', { 'direct-care': 'yes' }, true],
    ['another answer', { 'direct-care': 'no' }, false],
    ['a hidden question, so without an answer', { name: 'A' }, false],
    ['an answer that is not stated', { name: 'A', 'direct-care': { notStated: true } }, null],
    ['no answers at all', {}, null],
  ])('by an answer: %s', (_title, answers, expected) => expect(isApplicable(care, answers, {})).toBe(expected));

  it.each([
    ['the value', { 'innovation.digital': { value: false } }, true],
    ['another value', { 'innovation.digital': { value: true } }, false],
    ['a value that is null', { 'innovation.digital': { value: null } }, null],
    ['no such fact', {}, null],
  ])('by a fact: %s', (_title, facts, expected) => expect(isApplicable(digital, { name: 'A' }, facts)).toBe(expected));
});
