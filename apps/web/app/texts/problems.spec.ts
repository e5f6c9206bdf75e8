import { expect, it } from '@jest/globals';
import { problemWords } from './problems.ts';

it.each([400, 401, 403, 404, 409, 413, 500, 503])('%i has words of its own, which say what to do', (status) => {
  const { title, why, next } = problemWords(status);
  expect(next).toMatch(/\b(Go back|Sign in|ask|check|Look|Try again)\b/);
  expect(`${title('Northern Way')} ${why} ${next}`).not.toMatch(/should|please|invalid|Waymark/i);
});

it.each([
  [405, 400],
  [422, 400],
  [410, 404],
  [501, 500],
  [502, 503],
  [504, 503],
])('%i is told as %i', (status, as) => {
  expect(problemWords(status)).toBe(problemWords(as));
});
