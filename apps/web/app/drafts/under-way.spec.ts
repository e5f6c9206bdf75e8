import { expect, it, jest } from '@jest/globals';
import { handOn, takeOver, type UnderWay } from './under-way.ts';

const place = { person: 'p', of: 'review-a', part: 'c1' };
const form: UnderWay = { place, key: 'k', posted: [], since: null };

it('what a button sent goes to the next page once, or back where none takes it', () => {
  jest.useFakeTimers();
  const untaken = jest.fn();
  handOn(form, untaken);
  expect([takeOver(place), takeOver(place)]).toEqual([form, null]);
  jest.runAllTimers();
  expect(untaken).not.toHaveBeenCalled();
  handOn(form, untaken);
  jest.runAllTimers();
  expect([untaken.mock.calls.length, takeOver(place)]).toEqual([1, null]);
});

it('what was written on one page never goes into another whose fields have the same names', () => {
  jest.useFakeTimers();
  const untaken = jest.fn();
  handOn(form, untaken);
  for (const other of [{ ...place, part: 'c2' }, { ...place, of: 'review-b' }, { ...place, person: 'q' }]) expect(takeOver(other)).toBeNull();
  jest.runAllTimers();
  expect(untaken).toHaveBeenCalledTimes(1);
});
