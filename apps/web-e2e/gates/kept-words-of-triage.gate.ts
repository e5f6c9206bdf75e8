import { afterAll, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { apiOf } from '../support/behind-the-pages.ts';
import { closeBrowser, visit } from '../support/browser.ts';
import { sent } from '../support/case.ts';
import { kept, kill, status, until } from '../support/kept-words.ts';
import { reviewsFor, TRIAGE } from '../support/rounds.ts';
import { sessionOf } from '../support/sign-in.ts';

afterAll(closeBrowser);

it('the words of a triage come back after a killed tab, and go once it is recorded and at sign-out', async () => {
  const { evaluationId, answers } = await sent('Kept triage');
  const review = reviewsFor(TRIAGE, [{ role: 'triage-officer', tracks: ['triage'] }], answers)[0]!;
  const id = Object.keys(review.criteria)[0]!;
  await (await apiOf('triage-officer')).act('recordTriage', { evaluationId, ...review });
  const { page: first, context } = await visit({ session: await sessionOf('triage-officer') });
  await first.close();
  const reason = (page: Page) => page.locator(`[name="criteria.${id}.reason"]`);
  const open = async (of: BrowserContext): Promise<Page> => {
    const page = await of.newPage();
    await page.goto(`/evaluations/${evaluationId}/triage`);
    return page;
  };
  const write = async (page: Page, words: string): Promise<void> => {
    await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('/kept-here-')));
    await page.waitForTimeout(300);
    await reason(page).fill(words);
    await status(page, 'kept in this browser alone until you record it');
  };

  const page = await open(context);
  expect(await kept(page)).toBe(0);
  const WORDS = `${review.criteria[id]!.reason} And the answers say so in three places.`;
  await write(page, WORDS);
  await kill(page);
  const again = await open(context);
  await status(again, 'What you wrote here before and did not record is back');
  expect([await reason(again).inputValue(), await kept(again)]).toEqual([WORDS, 1]);
  await again.getByRole('button', { name: 'Record and decide' }).click();
  await again.waitForURL(/\/decide\?done=triage-recorded/);
  await until(async () => (await kept(again)) === 0);

  const last = await open(context);
  expect(await reason(last).inputValue()).toBe(WORDS);
  await write(last, 'Written, and then signed out');
  last.on('dialog', (dialog) => void dialog.accept());
  await last.goto('/account');
  await last.getByRole('button', { name: 'Sign out' }).first().click();
  await last.waitForURL((url) => !url.pathname.startsWith('/account'));
  await until(async () => (await kept(last)) === 0);
  await context.close();
});
