import type { State } from '../support/examine.ts';

/** What somebody meets who is not signed in. */
export const VISITOR_STATES: State[] = [
  { name: 'Every component on one page', reach: (page) => page.goto('/design'), shows: 'Every component in its states' },
  {
    name: 'The people of the demonstration',
    reach: async (page) => {
      await page.goto('/sign-in/start');
      await page.waitForURL(/\/sign-in\/personas/);
    },
    shows: 'Who do you want to be?',
  },
  {
    name: 'The people of the demonstration, some of them found',
    reach: async (page) => {
      await page.goto('/sign-in/start');
      await page.waitForURL(/\/sign-in\/personas/);
      await page.goto(`${page.url()}&q=auditor`);
    },
    shows: 'Show everybody',
  },
  {
    name: 'The people of the demonstration, nobody found',
    reach: async (page) => {
      await page.goto('/sign-in/start');
      await page.waitForURL(/\/sign-in\/personas/);
      await page.goto(`${page.url()}&q=nobody+at+all`);
    },
    shows: 'Nobody here matches “nobody at all”',
  },
  { name: 'The public register, nothing found', reach: (page) => page.goto('/register?q=nothing+at+all'), shows: 'Nothing on the register matches “nothing at all”' },
  {
    name: 'An adoption on the public register',
    reach: async (page) => {
      await page.goto('/register');
      await page.goto((await page.locator('main table a[href^="/register/"]').first().getAttribute('href'))!);
    },
    shows: 'What is here, and what is not',
  },
  { name: 'The people of the demonstration without a sign-in under way', reach: (page) => page.goto('/sign-in/personas'), shows: 'This page belongs to a sign-in that is over' },
];
