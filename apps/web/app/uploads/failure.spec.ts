import { describe, expect, it } from '@jest/globals';
import type { DetailedError } from 'tus-js-client';
import { isNoAnswer, mayPass, NoAnswer, statusOf, wordsOf } from './failure.ts';

const failed = (method: string, status: number, body = '') =>
  ({ originalRequest: { getMethod: () => method }, originalResponse: status ? { getStatus: () => status, getBody: () => body } : null, causingError: null }) as unknown as DetailedError;

describe('how far a file is', () => {
  it.each([401, 429, 500, 503])('is not known after %i', (status) => expect([isNoAnswer('HEAD', status), isNoAnswer('PATCH', status)]).toEqual([true, false]));
  it.each([200, 404, 410])('is known after %i', (status) => expect(isNoAnswer('HEAD', status)).toBe(false));
  it('fails as what was answered', () => expect(statusOf({ ...failed('HEAD', 0), causingError: new NoAnswer(503) } as unknown as DetailedError)).toBe(503));
});

it.each([['PATCH', 0, true], ['PATCH', 409, true], ['PATCH', 503, true], ['PATCH', 429, true], ['POST', 429, false], ['PATCH', 400, false], ['PATCH', 401, false]])('%s answered with %i may pass: %s', (method, status, may) =>
  expect(mayPass(failed(method, status))).toBe(may));

it('the words of the API are shown, and others where it has none', () =>
  expect([wordsOf(failed('PATCH', 503, '{"message":"Try later"}'), 'x'), wordsOf(failed('PATCH', 502, '<html>'), 'x'), wordsOf(failed('PATCH', 0), 'x')]).toEqual(['Try later', 'x', 'x']));
