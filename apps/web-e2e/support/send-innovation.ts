import type { Page } from 'playwright-core';
import { apiAs } from './behind-the-pages.ts';

/** Names a new innovation in the pages. @returns its id */
export const nameInnovation = async (page: Page, name: string): Promise<string> => {
  await page.goto('/innovations');
  await page.locator('main a[href="/innovations/new"]').first().click();
  await page.getByRole('heading', { level: 1, name: /.+/ }).waitFor();
  await page.locator('main input[name="name"]').fill(name);
  await page.locator('main form button').last().click();
  await page.waitForURL(/\/innovations\/[\w-]+\/answers/);
  return /innovations\/([\w-]+)/.exec(page.url())![1]!;
};

/** Answers the whole form behind the pages, but for the declaration and for what the journey writes itself. */
export const answerBehind = async (personId: string, innovationId: string, answers: Record<string, unknown>): Promise<void> => {
  await (await apiAs(personId)).act('saveAnswers', { innovationId, answers: { ...answers, 'declare-accurate': null } });
};

/** Writes one answer on the page of its section. */
export const writeAnswer = async (page: Page, innovation: string, section: string, question: string, words: string): Promise<void> => {
  await page.goto(`/innovations/${innovation}/answers/${section}`);
  await page.locator(`[name="q-${question}"]`).fill(words);
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await page.waitForURL((url) => !url.pathname.endsWith(`/${section}`));
};

/** Checks the answers, confirms every statement and sends them. */
export const checkAndSend = async (page: Page, innovation: string): Promise<void> => {
  await page.goto(`/innovations/${innovation}/check`);
  for (const statement of await page.locator('input[name="q-declare-accurate"]').all()) await statement.check();
  const programme = page.locator('input[type="radio"][name="programme"]').first();
  if (await programme.count()) await programme.check();
  await page.getByRole('button', { name: 'Confirm and send' }).click();
  await page.getByRole('heading', { level: 1, name: 'Answers sent' }).waitFor();
};
