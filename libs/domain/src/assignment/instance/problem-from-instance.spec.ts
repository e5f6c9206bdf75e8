import { describe, expect, it } from '@jest/globals';
import { problemFromInstance } from './problem-from-instance.ts';
import { readInstance } from './read-instance.ts';

const review = { from: '2026-12-01', to: '2026-12-05' };

describe('the problem that an instance poses', () => {
  it.each([
    ['2026-11-20', '2026-11-30', true],
    ['2026-11-20', '2026-12-01', false],
    ['2026-12-05', '2026-12-09', false],
    ['2026-12-06', '2026-12-09', true],
    ['2026-12-02', '2026-12-03', false],
    ['2026-11-01', '2026-12-31', false],
  ])('has nobody review on a day away, the first and the last included: away %s to %s', (from, to, free) => {
    const instance = readInstance({ quorum: [1, 1], loadMax: [2, 2], affinity: [[1, 2], [3, 4]], submissionDays: [review, null], reviewerUnavailable: [[{ from: '2026-01-01', to: '2026-01-01' }, { from, to }], []] });
    expect([...problemFromInstance(instance).pairs.reviewer]).toEqual(free ? [0, 1, 0, 1] : [1, 0, 1]);
  });

  it('keeps every seat of every category, and of one organisation as many as are allowed', () => {
    const instance = readInstance({ quorum: [3], loadMax: [1, 1, 1], affinity: [[1, 2, 3]], reviewerCategory: [['b', 'a', 'b'], 'c', null], categoryMin: { a: 2, b: 1, c: 0 }, reviewerOrganisation: ['x', null, 'x'], maxPerOrganisation: 2 });
    expect(problemFromInstance(instance)).toMatchObject({ categories: { names: ['a', 'b'], least: [2, 1], of: [[1, 0], [], []] }, organisations: { names: ['x'], most: 2, of: Int32Array.of(0, -1, 0) } });
    expect(problemFromInstance(instance, { ignore: new Set(['categories', 'organisations']) })).not.toHaveProperty('categories');
  });
});
