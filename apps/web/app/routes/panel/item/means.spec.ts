import { describe, expect, it } from '@jest/globals';
import { meansOf } from './means.ts';

const criteria = [{ id: 'need', title: 'Need' }];
const reviews = [['r1', 2], ['r2', 3], ['r3', 'cannot-assess']].map(([id, value]) => ({ id: String(id), criteria: { need: { value: value as never, reason: '' } } }));
const anew = (reviewId: string | null, score: number, counted = true) => ({ criterion: 'need', reviewId, score, counted });
const means = (...given: ReturnType<typeof anew>[]) => meansOf(criteria, reviews, given);

describe('means before and after a discussion', () => {
  it('put a new score in the place of the one in its giver’s review, whatever anybody is called', () =>
    expect(means(anew('r1', 4))).toEqual([{ id: 'need', title: 'Need', before: 2.5, beforeCount: 2, after: 3.5, afterCount: 2 }]));
  it('add the score of somebody who could not assess before, or has no review', () => {
    expect(means(anew('r3', 1))).toMatchObject([{ after: 2, afterCount: 3 }]);
    expect(means(anew(null, 1))).toMatchObject([{ after: 2, afterCount: 3 }]);
  });
  it('leave out who left the room, and criteria that nobody scored anew', () => {
    expect(means(anew('r1', 4, false))).toEqual([]);
    expect(means()).toEqual([]);
  });
});
