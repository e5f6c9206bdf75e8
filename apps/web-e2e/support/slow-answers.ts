import type { Page, Request } from 'playwright-core';

/** Milliseconds that each answer takes: enough to type under a button. */
const TAKES = 900;

/** Slows what comes of a form by script: its own answer, and the page that is loaded again after it. */
export const slowAnswers = async (page: Page): Promise<void> => {
  await page.route(/\.data(\?|$)/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, TAKES));
    await route.continue();
  });
};

const isOfForm = (request: Request): boolean => request.method() === 'POST' && /\.data(\?|$)/.test(request.url());

/** Presses a button by script, and comes back once its form is on the way: no answer has come. */
export const pressOnly = async (page: Page, name: string | RegExp): Promise<void> => {
  const sent = page.waitForRequest(isOfForm);
  await page.getByRole('button', { name, exact: typeof name === 'string' }).first().click();
  await sent;
};

/** Waits until everything that comes of a form is there. */
export const settled = async (page: Page): Promise<void> => {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => document.querySelector('form[aria-busy="true"]') === null);
  await page.waitForTimeout(200);
};

/** Types at the end of what stands in a field, key by key. */
export const typeOn = async (page: Page, field: string, words: string): Promise<void> => {
  await page.locator(field).focus();
  await page.keyboard.press('End');
  await page.keyboard.type(words);
};

/** Waits until the script of a page has taken its forms over. */
export const takenOver = (page: Page, field: string): Promise<unknown> =>
  page.waitForFunction((of) => Object.keys(document.querySelector(of) ?? {}).some((name) => name.startsWith('__react')), field);
