import { afterAll, expect, it } from '@jest/globals';
import { closeBrowser } from '../support/browser.ts';
import { examine } from '../support/examine.ts';
import { printUndecided } from '../support/undecided.ts';
import { LIST_STATES } from './list-states.ts';
import { PROBLEM_STATES } from './problem-states.ts';
import { VISITOR_STATES } from './visitor-states.ts';

afterAll(async () => {
  printUndecided();
  await closeBrowser();
});

it.each([...VISITOR_STATES, ...LIST_STATES, ...PROBLEM_STATES])('$name: in order at every width, and nothing complains', async (state) => {
  expect(await examine(state)).toEqual([]);
});
