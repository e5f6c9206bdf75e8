import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { kept, open, saved, SAVES, slow, SUMMARY, typeUnsaved, writer, writesOnItsOwn } from '../support/kept-words.ts';

writesOnItsOwn();

/** Signs out all the same, where it is asked. @returns what was said */
const agree = async (page: Page): Promise<string> => {
  const dialog = await page.waitForEvent('dialog');
  await dialog.accept();
  return dialog.message();
};

describe('words that the server has not confirmed', () => {
  it('go at sign-out in another tab, also what still stands in the fields', async () => {
    const { context } = await writer();
    const page = await open(context);
    await typeUnsaved(page, 'Words in a tab beside');
    const other = await context.newPage();
    await other.goto('/account');
    const asked = agree(other);
    await other.getByRole('button', { name: 'Sign out' }).first().click();
    expect(await asked).toContain('only in this browser');
    await other.waitForURL((url) => url.pathname === '/');
    await page.waitForURL(/sign-in/);
    expect(await kept(other)).toBe(0);
    await context.close();
  });

  it('are saved first where somebody signs out as they type, and nothing is asked', async () => {
    const { context } = await writer();
    const page = await open(context);
    const words = `Typed and left ${Date.now().toString(36)}`;
    await slow(context, SAVES, 700);
    await page.locator(SUMMARY).fill(words);
    await page.getByRole('button', { name: 'Sign out' }).first().click();
    await page.waitForURL((url) => url.pathname === '/');
    expect([await saved(), await kept(page)]).toEqual([words, 0]);
    await context.close();
  });

  it('go at sign-out, here and from elsewhere, and stay where the session only ran out', async () => {
    const { context } = await writer();
    await typeUnsaved(await open(context), 'Words that go');
    const [page] = context.pages() as [Page];
    await page.goto('/account');
    expect(await kept(page)).toBe(1);
    const refused = page.waitForEvent('dialog').then((dialog) => dialog.dismiss());
    await page.getByRole('button', { name: 'Sign out' }).first().click();
    await refused;
    expect([await kept(page), new URL(page.url()).pathname]).toEqual([1, '/account']);
    const asked = agree(page);
    await page.getByRole('button', { name: 'Sign out' }).first().click();
    await asked;
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
