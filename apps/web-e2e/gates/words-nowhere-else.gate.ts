import { afterEach, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { openQuestion, saved, status, SUMMARY, until, writer, writesOnItsOwn } from '../support/kept-words.ts';

/** More than the server keeps of one answer. */
const TOO_LONG = 'x'.repeat(25_000);
writesOnItsOwn();

let context: BrowserContext;
afterEach(() => context.close());

/** A page of one question in a browser that keeps nothing, and what it was asked: whoever is asked stays. */
const inBrowserThatKeepsNothing = async (): Promise<{ page: Page; asked: string[] }> => {
  ({ context } = await writer());
  await context.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new Error('The storage is full');
    };
  });
  const page = await openQuestion(context);
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  return { page, asked };
};

/** Tries to leave, which is asked about. */
const tries = (leave: Promise<unknown>): Promise<unknown> => Promise.race([leave.catch(() => undefined), new Promise((resolve) => setTimeout(resolve, 1500))]);
const reload = (page: Page): Promise<unknown> => tries(page.evaluate(() => window.location.reload()));
const back = (page: Page): Promise<unknown> => tries(page.getByRole('link', { name: 'Back', exact: true }).click({ noWaitAfter: true }));

it('words that the server refused and the browser does not hold are asked about before the page goes, until they are saved', async () => {
  const { page, asked } = await inBrowserThatKeepsNothing();
  await page.locator(SUMMARY).fill(TOO_LONG);
  await status(page, 'What you wrote stays on this page');
  await reload(page);
  expect(asked).toEqual(['beforeunload']);
  await back(page);
  expect([asked, await page.locator(SUMMARY).inputValue()]).toEqual([['beforeunload', 'beforeunload'], TOO_LONG]);

  // refused under a button too, with a summary of what is wrong, which goes once words that fit are saved
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await page.locator('.nhsuk-error-summary').waitFor();
  await back(page);
  expect([asked.length, await page.locator(SUMMARY).inputValue()]).toEqual([3, TOO_LONG]);
  await page.locator(SUMMARY).fill('Short enough');
  await status(page, 'Draft saved');
  await page.locator('.nhsuk-error-summary').waitFor({ state: 'hidden' });
  expect([await page.locator('.nhsuk-error-message').count(), await page.locator(SUMMARY).inputValue(), await page.title()]).toEqual([0, 'Short enough', expect.not.stringMatching(/^Error/)]);
  await until(async () => (await saved()) === 'Short enough');
  await back(page);
  await page.waitForURL((url) => !url.pathname.endsWith('/about/summary'));
  expect(asked.length).toBe(3);
});

it('going back in the history of the browser is asked about as well, and whoever stays has their words', async () => {
  const { page, asked } = await inBrowserThatKeepsNothing();
  await page.locator(SUMMARY).fill('Saved, and on');
  await status(page, 'Draft saved');
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await page.waitForURL(/\/about\/description/);
  await page.waitForTimeout(500);
  const description = page.locator('[name="q-description"]');
  await description.fill(TOO_LONG);
  await status(page, 'What you wrote stays on this page');
  await page.evaluate(() => window.history.back());
  await until(async () => asked.length === 1);
  await page.waitForURL(/\/about\/description/);
  expect([asked, await description.inputValue()]).toEqual([['confirm'], TOO_LONG]);
  await description.fill('Short enough');
  await status(page, 'Draft saved');
  await page.evaluate(() => window.history.back());
  await page.waitForURL(/\/about\/summary/);
  expect(asked.length).toBe(1);
});
