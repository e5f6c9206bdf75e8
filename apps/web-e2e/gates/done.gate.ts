import { afterAll, expect, it } from '@jest/globals';
import { closeBrowser } from '../support/browser.ts';
import { examine } from '../support/examine.ts';
import { printUndecided } from '../support/undecided.ts';
import { DONE_STATES } from './done-states.ts';

afterAll(async () => {
  printUndecided();
  await closeBrowser();
});

it.each(DONE_STATES)('$name: in order at every width, and nothing complains', async (state) => {
  expect(await examine(state)).toEqual([]);
});
