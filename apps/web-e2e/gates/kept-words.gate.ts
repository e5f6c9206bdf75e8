import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { apiOf } from '../support/behind-the-pages.ts';
import { closeBrowser, visit } from '../support/browser.ts';
import { signInAs } from '../support/sign-in.ts';

const WRITER = 'innovator';
const SUMMARY = 'textarea[name="q-summary"]';
let innovation: string;

beforeAll(async () => {
  innovation = (await (await apiOf(WRITER)).act<{ id: string }>('createInnovation', { name: `Words kept ${Date.now().toString(36)}`, companyIds: [] })).id;
});
afterAll(closeBrowser);

const saved = async (): Promise<string> =>
  ((await (await apiOf(WRITER)).query('query($id: String!) { innovation(id: $id) { answers } }', { id: innovation })) as { innovation: { answers: { summary?: string } } }).innovation.answers.summary ?? '';
const status = (page: Page, words: string): Promise<void> => page.locator('.wm-save-state', { hasText: words }).waitFor();
const kept = (page: Page): Promise<number> => page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('waymark-words/')).length);
const open = async (context: BrowserContext): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(`/innovations/${innovation}/answers/about`);
  await page.waitForFunction(() => Object.keys(document.querySelector('form[enctype]') ?? {}).some((name) => name.startsWith('__react'))); // its script runs
  return page;
};
const writer = async (): Promise<{ page: Page; context: BrowserContext }> => {
  const { page, context } = await visit();
  await signInAs(page, WRITER);
  return { page, context };
};
const SAVES = '**/autosave';
/** Ends a tab as a crash does: nothing of it runs any more. */
const kill = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => undefined); // nobody is left to answer
  await crashed;
  await page.close();
  await page.context().unroute(SAVES);
};
/** Types where no save gets through, and waits until the page has said so. */
const typeUnsaved = async (page: Page, words: string): Promise<void> => {
  await page.context().route(SAVES, (route) => route.abort());
  await page.locator(SUMMARY).fill(words);
  await status(page, 'kept in this browser');
};

describe('words that the server has not confirmed', () => {
  it('are kept while offline, and saved when the network is back', async () => {
    const { context } = await writer();
    const page = await open(context);
    await context.setOffline(true);
    await status(page, 'You are offline');
    await page.locator(SUMMARY).fill('Written on a train');
    expect([await kept(page), await saved()]).toEqual([1, '']);
    await context.setOffline(false);
    await status(page, 'Draft saved');
    expect([await kept(page), await saved()]).toEqual([0, 'Written on a train']);
    await context.close();
  });

  it('come back after a killed tab, also where the killed save had arrived, and leave once they are saved', async () => {
    const { context } = await writer();
    const page = await open(context);
    await typeUnsaved(page, 'Written before the crash');
    await kill(page);
    const again = await open(context);
    await status(again, 'back from this browser, and saved');
    expect([await again.locator(SUMMARY).inputValue(), await saved(), await kept(again)]).toEqual(['Written before the crash', 'Written before the crash', 0]);
    await context.route(SAVES, async (route) => {
      await route.fetch();
      await route.abort();
    });
    await again.locator(SUMMARY).fill('Arrived, and the answer lost');
    await status(again, 'kept in this browser');
    await again.locator(SUMMARY).fill('Arrived, the answer lost, and written on');
    await kill(again);
    const last = await open(context);
    await status(last, 'back from this browser, and saved');
    expect([await saved(), await kept(last)]).toEqual(['Arrived, the answer lost, and written on', 0]);
    await context.close();
  });

  it('stand beside what a colleague saved meanwhile: both texts are shown, and neither is lost', async () => {
    const { context } = await writer();
    const page = await open(context);
    await typeUnsaved(page, 'My words');
    await kill(page);
    await (await apiOf(WRITER)).act('saveAnswers', { innovationId: innovation, answers: { summary: 'Words of a colleague' } });
    const again = await open(context);
    await again.getByRole('heading', { name: 'Somebody saved this section while you were writing' }).waitFor();
    expect([await again.locator(SUMMARY).inputValue(), await saved(), await kept(again)]).toEqual(['My words', 'Words of a colleague', 1]);
    await again.getByRole('button', { name: 'Save and come back later' }).click();
    await again.waitForURL(/\/answers\?/);
    await expect(saved()).resolves.toBe('My words');
    expect(await kept(again)).toBe(0);
    await context.close();
  });

  it('and what a colleague saved while the page was open: their newest words are shown', async () => {
    const { context } = await writer();
    const page = await open(context);
    await (await apiOf(WRITER)).act('saveAnswers', { innovationId: innovation, answers: { summary: 'Newest words of a colleague' } });
    await page.locator(SUMMARY).fill('Mine meanwhile');
    await page.getByRole('button', { name: 'Save and continue' }).click();
    await page.getByRole('heading', { name: 'Somebody saved this section while you were writing' }).waitFor();
    expect([await page.getByText('Newest words of a colleague').isVisible(), await page.locator(SUMMARY).inputValue()]).toEqual([true, 'Mine meanwhile']);
    await context.close();
  });

  it('go at sign-out, here and from elsewhere, and stay where the session only ran out', async () => {
    const { context } = await writer();
    await typeUnsaved(await open(context), 'Words that go');
    const [page] = context.pages() as [Page];
    await page.goto('/account');
    expect(await kept(page)).toBe(1);
    await page.getByRole('button', { name: 'Sign out' }).first().click();
    await page.waitForURL((url) => url.pathname === '/');
    expect(await kept(page)).toBe(0);
    await context.close();

    const [one, other] = [await writer(), await writer()];
    await typeUnsaved(await open(one.context), 'Words that go later');
    const { cookies } = await one.context.storageState();
    await one.context.clearCookies({ name: '__Host-waymark' });
    await one.page.goto('/privacy');
    expect(await kept(one.page)).toBe(1);
    await one.context.addCookies(cookies);
    await other.page.goto('/account');
    await other.page.evaluate(() => fetch('/sign-out/everywhere', { method: 'POST', redirect: 'manual' }).then(() => undefined));
    await one.page.goto('/privacy');
    await one.page.waitForFunction(() => Object.keys(localStorage).every((name) => !name.startsWith('waymark-words/')));
    await one.context.close();
    await other.context.close();
  });
});
