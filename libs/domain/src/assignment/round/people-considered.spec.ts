import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { peopleConsidered } from './people-considered.ts';

it('a round considers as many people as it has seats, never fewer than 300 and never more than 800', () => {
  expect([[1, 4], [75, 4], [76, 4], [100, 4], [200, 4], [200, 5]].map(([evaluations, seats]) => peopleConsidered(evaluations!, seats!))).toEqual([300, 300, 304, 400, 800, 800]);
});

it('never considers fewer because there is more to review', () => {
  fc.assert(fc.property(fc.nat(400), fc.nat(400), fc.nat(8), (few, more, seats) => peopleConsidered(few, seats) <= peopleConsidered(few + more, seats)));
});
