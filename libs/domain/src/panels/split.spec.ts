import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Rubric } from '../rubric/index.ts';
import { anchorVoices, splitsOf } from './split.ts';

const scale = ['None', 'Opinion', 'Some', 'Good', 'Strong'].map((anchor, score) => ({ score, value: score / 4, anchor }));
const rubric = { criteria: ['need', 'cost', 'care'].map((id) => ({ id, title: id, scale })) } as unknown as Rubric;

describe('what splits people', () => {
  it('is said in the words of the anchors, from low to high', () =>
    expect(anchorVoices({ scale }, [4, 2, 2, 2])).toEqual([{ score: 2, anchor: 'Some', people: 3 }, { score: 4, anchor: 'Strong', people: 1 }]));

  it('is the widest first, and nothing where all agree, one speaks or nobody does', () => {
    expect(splitsOf(rubric, { need: [2, 3], cost: [1, 4], care: [3, 3] }).map(({ criterion, range }) => [criterion, range])).toEqual([['cost', 3], ['need', 1]]);
    expect(splitsOf(rubric, { need: [2], cost: [] })).toEqual([]);
  });

  it('counts everybody once', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 4 })), (scores) => anchorVoices({ scale }, scores).reduce((sum, { people }) => sum + people, 0) === scores.length));
  });
});
