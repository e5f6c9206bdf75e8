import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { apiOf } from '../support/behind-the-pages.ts';
import { closeBrowser, visit } from '../support/browser.ts';
import { INNOVATOR, nameFor } from '../support/case.ts';
import { saves, status } from '../support/kept-words.ts';
import { signInAs } from '../support/sign-in.ts';

/** Most pixels of what has the focus that have to be in sight. */
const LINE = 60;
const LONG = 'N'.repeat(100);
let innovation: string;

beforeAll(async () => {
  innovation = (await (await apiOf(INNOVATOR)).act<{ id: string }>('createInnovation', { name: LONG })).id;
});
afterAll(closeBrowser);

const box = (of: Locator) => of.evaluate((one) => one.getBoundingClientRect().toJSON() as DOMRect);
const isWide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

it.each([1280, 390])('at %d px says beside the words that are typed when and by whom they are saved, and hides nothing that has the focus', async (width) => {
  const { page, context } = await visit({ width });
  await signInAs(page, INNOVATOR);
  for (const path of ['answers/about', 'answers/about/summary', 'dtac/A']) {
    await page.goto(`/innovations/${innovation}/${path}`);
    await saves(page);
    const first = page.locator('form:has(input[name="read"]) :is(textarea, input[type="text"])').first();
    await first.fill(nameFor('Typed'));
    await status(page, `by ${INNOVATOR}`);
    const state = page.locator('form > .wm-save-state');
    expect(await state.textContent()).toMatch(/saved \d+ \w+ \d{4}, (\d+(:\d\d)?[ap]m|midnight|midday) by /);
    for (let stops = 0; stops < 12; stops += 1) {
      await page.keyboard.press('Tab');
      if ((await page.locator(':focus').count()) === 0) break; // past the last stop of a short page
      const [focused, bar] = [await box(page.locator(':focus')), await box(state)];
      expect(bar.bottom).toBeLessThanOrEqual(900);
      // of what is long its beginning, where the caret is; below the line are the buttons that it stands under at the end
      const shown = focused.height > LINE ? focused.top + LINE : focused.bottom;
      if (focused.top < bar.bottom) expect(shown).toBeLessThanOrEqual(bar.top + 1);
    }
  }
  await context.close();
});

it.each([1280, 390])('at %d px a name without a place to break at widens no page', async (width) => {
  const { page, context } = await visit({ width });
  await signInAs(page, INNOVATOR);
  for (const path of ['', `/${innovation}/answers`, `/${innovation}/people`, `/${innovation}/guidance`, `/${innovation}/dtac`, `/${innovation}/dtac/A`, `/${innovation}/documents`, `/${innovation}/messages`]) {
    await page.goto(`/innovations${path}`);
    expect([path, await isWide(page)]).toEqual([path, false]);
  }
  await context.close();
});

it('a name that is too long is refused at its field, and not cut', async () => {
  const { page, context } = await visit();
  await signInAs(page, INNOVATOR);
  for (const path of ['new', `${innovation}/copy`]) {
    await page.goto(`/innovations/${path}`);
    await page.locator('input[name="name"]').fill('M'.repeat(500));
    await page.locator('main form button.nhsuk-button').click();
    await page.locator('#name-error', { hasText: 'Write the name in 100 characters or fewer' }).waitFor();
    expect(await page.locator('input[name="name"]').inputValue()).toBe('M'.repeat(500));
  }
  await context.close();
});

it('a draft leads to its people, documents and messages', async () => {
  const { page, context } = await visit();
  await signInAs(page, INNOVATOR);
  for (const [name, path] of [['Invite someone', 'people'], ['Documents', 'documents'], ['Messages', 'messages']] as const) {
    await page.goto(`/innovations/${innovation}/answers`);
    await page.locator('main').getByRole('link', { name, exact: true }).click();
    await page.waitForURL((url) => url.pathname === `/innovations/${innovation}/${path}`);
  }
  await context.close();
});
