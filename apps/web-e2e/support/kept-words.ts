import { afterAll, beforeAll } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { apiOf, savesAnswers } from './behind-the-pages.ts';
import { closeBrowser, visit } from './browser.ts';
import { signInAs } from './sign-in.ts';

const WRITER = 'innovator';
export const SUMMARY = 'textarea[name="q-summary"]';
export const SAVES = '**/autosave';
export const PAGE_FORM = /\/answers\/about(\.data)?(\?|$)/;
let innovation: string;

/** A new innovation to write about, made before the first scene of a file; its browser is closed after the last. */
export const writesOnItsOwn = (): void => {
  beforeAll(async () => {
    innovation = (await (await apiOf(WRITER)).act<{ id: string }>('createInnovation', { name: `Words kept ${Date.now().toString(36)}`, companyIds: [] })).id;
  });
  afterAll(closeBrowser);
};

/** An answer as the server has it. */
export const answered = async (question: string): Promise<string> =>
  ((await (await apiOf(WRITER)).query('query($id: String!) { innovation(id: $id) { answers } }', { id: innovation })) as { innovation: { answers: Record<string, string | undefined> } }).innovation.answers[question] ?? '';

/** The summary as the server has it. */
export const saved = (): Promise<string> => answered('summary');

/** A colleague saves another answer. */
export const answeredByColleague = async (question: string, answer: string): Promise<void> => {
  await savesAnswers(WRITER, innovation, { [question]: answer });
};

/** A colleague saves another summary. */
export const savedByColleague = (summary: string): Promise<void> => answeredByColleague('summary', summary);

/** Waits for the line that says where the draft is. */
export const status = (page: Page, words: string): Promise<void> => page.locator('.wm-save-state', { hasText: words }).waitFor();

/** How many unconfirmed texts the browser keeps. */
export const kept = (page: Page): Promise<number> => page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('waymark-words/')).length);

/** The page of a section, before its script runs. */
export const openAtOnce = async (context: BrowserContext): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(`/innovations/${innovation}/answers/about`, { waitUntil: 'commit' });
  return page;
};

/** The page of a section, once its script runs. */
export const open = async (context: BrowserContext): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(`/innovations/${innovation}/answers/about`);
  await saves(page);
  return page;
};

/** The page of the one question, once its script runs. */
export const openQuestion = async (context: BrowserContext, question = 'summary'): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(`/innovations/${innovation}/answers/about/${question}`);
  await saves(page);
  return page;
};

/** Waits until the page saves by itself: it is taken over, and what saves it is loaded. */
export const saves = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => Object.keys(document.querySelector('form:has(input[name="read"])') ?? {}).some((name) => name.startsWith('__react')));
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('/keep-saving-')));
  await page.waitForTimeout(300);
};

/** A browser in which the writer is signed in. */
export const writer = async (): Promise<{ page: Page; context: BrowserContext }> => {
  const { page, context } = await visit();
  await signInAs(page, WRITER);
  return { page, context };
};

/** Ends a tab as a crash does: nothing of it runs any more. */
export const kill = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => undefined); // nobody is left to answer
  await crashed;
  await page.close();
  await page.context().unroute(SAVES);
};

/** Types where no save gets through, and waits until the page has said so. */
export const typeUnsaved = async (page: Page, words: string): Promise<void> => {
  await page.context().route(SAVES, (route) => route.abort());
  await page.locator(SUMMARY).fill(words);
  await status(page, 'kept in this browser');
};

/** Lets each request of an address take so long, in milliseconds; of a page only where a form is sent. */
export const slow = (context: BrowserContext, address: string | RegExp, milliseconds: number): Promise<unknown> =>
  context.route(address, async (route) => {
    if (route.request().method() === 'POST') await new Promise((resolve) => setTimeout(resolve, milliseconds));
    await route.continue();
  });

/** Waits ten seconds at most. */
export const until = async (met: () => Promise<boolean>): Promise<void> => {
  for (let tries = 0; !(await met()); tries += 1) {
    if (tries > 100) throw new Error('It did not come');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};
