import { describe, expect, it } from '@jest/globals';
import { meansOf } from './means.ts';

const criteria = [{ id: 'need', title: 'Need', reasons: [['A', 2], ['B', 3], ['C', 'cannot-assess']].map(([reviewer, answer]) => ({ reviewer: String(reviewer), answer: answer as never, reason: '', cites: [] })) }];
const anew = (person: string, score: number, counted = true) => ({ criterion: 'need', person, score, counted });

describe('means before and after a discussion', () => {
  it('put a new score in the place of its giver’s', () => expect(meansOf(criteria, [anew('A', 4)])).toEqual([{ id: 'need', title: 'Need', before: 2.5, beforeCount: 2, after: 3.5, afterCount: 2 }]));
  it('add the score of somebody who could not assess before', () => expect(meansOf(criteria, [anew('C', 1)])).toMatchObject([{ after: 2, afterCount: 3 }]));
  it('leave out who left the room, and criteria that nobody scored anew', () => {
    expect(meansOf(criteria, [anew('A', 4, false)])).toEqual([]);
    expect(meansOf(criteria, [])).toEqual([]);
  });
});
