import { expect, it } from '@jest/globals';
import { isOver } from './is-over.ts';

it('an invitation can be answered until its instant, and not a millisecond later; one without an end always', () => {
  const end = '2027-03-10T23:59:59.999Z';
  expect([isOver(end, end), isOver(end, '2027-03-11T00:00:00.000Z'), isOver(null, end)]).toEqual([false, true, false]);
});
