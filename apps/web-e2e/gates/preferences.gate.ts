import { afterAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violations } from '../support/axe.ts';
import { closeBrowser, visit, type Visit } from '../support/browser.ts';
import { findPage } from '../support/find-page.ts';
import { moves, stopsWithoutFocus, shownOnPaper } from '../support/preferences.ts';
import { visitAs } from '../support/visit-as.ts';

afterAll(closeBrowser);

/** A list with a filter, a case with all its signs, and a form. */
const PAGES: [who: string, kind: string][] = [
  ['triage-lead', 'staff/pipeline'],
  ['coordinator', 'staff/evaluation/summary'],
  ['innovator', 'innovator/tracker/documents'],
];

const open = async (who: string, kind: string, set: (page: Page) => Promise<void>): Promise<Visit> => {
  const opened = await visitAs(who);
  await set(opened.page);
  await opened.page.goto(await findPage(opened.page, kind));
  return opened;
};

describe.each(PAGES)('what a %s sees of %s', (who, kind) => {
  it('prints without navigation and buttons, and with its content', async () => {
    const { page, context } = await open(who, kind, (page) => page.emulateMedia({ media: 'print' }));
    expect(await shownOnPaper(page)).toEqual([]);
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(100);
    await context.close();
  });

  it('does not move for those who asked for less motion', async () => {
    const { page, context } = await open(who, kind, (page) => page.emulateMedia({ reducedMotion: 'reduce' }));
    expect(await moves(page)).toEqual([]);
    await context.close();
  });

  it('has nothing that axe finds in forced colours, and a focus that can be seen at every stop', async () => {
    const { page, context, complaints } = await open(who, kind, (page) => page.emulateMedia({ forcedColors: 'active' }));
    expect(await violations(page)).toEqual([]);
    expect(await stopsWithoutFocus(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

it('each of these checks finds a fault where there is one', async () => {
  const { page, context } = await visit();
  await page.goto('/');
  expect(await shownOnPaper(page)).not.toEqual([]);
  await page.evaluate(`(() => {
    document.querySelector('h1').style.transition = 'color 11ms';
    for (const link of document.querySelectorAll('a')) link.style.outline = 'none';
  })()`);
  expect(await moves(page)).toEqual([expect.stringContaining('H1')]);
  expect(await stopsWithoutFocus(page)).not.toEqual([]);
  await context.close();
});
