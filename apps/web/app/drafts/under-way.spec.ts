import { expect, it, jest } from '@jest/globals';
import { handOn, takeOver, type UnderWay } from './under-way.ts';

const form: UnderWay = { key: 'k', posted: [], since: null };

it('what a button sent goes to the next page once, or back where none takes it', () => {
  jest.useFakeTimers();
  const untaken = jest.fn();
  handOn(form, untaken);
  expect([takeOver(), takeOver()]).toEqual([form, null]);
  jest.runAllTimers();
  expect(untaken).not.toHaveBeenCalled();
  handOn(form, untaken);
  jest.runAllTimers();
  expect([untaken.mock.calls.length, takeOver()]).toEqual([1, null]);
});
