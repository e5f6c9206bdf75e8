import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { apiOf } from '../support/behind-the-pages.ts';
import { closeBrowser, visit } from '../support/browser.ts';
import { INNOVATOR, nameFor } from '../support/case.ts';
import { kept, kill, SAVES, saves, status, until } from '../support/kept-words.ts';
import { signInAs } from '../support/sign-in.ts';

const WORDS = 'textarea[name="q-B2"]';
const DAY = 'input[name="q-A11[day]"]';
const NEXT = { name: 'Save and continue' };
const CHANGED = { name: 'Somebody saved this section while you were writing' };
let innovation: string;

beforeEach(async () => {
  innovation = (await (await apiOf(INNOVATOR)).act<{ id: string }>('createInnovation', { name: nameFor('Guided') })).id;
});
afterAll(closeBrowser);

const innovator = async (javaScript = true): Promise<BrowserContext> => {
  const { page, context } = await visit({ javaScript });
  await signInAs(page, INNOVATOR);
  return context;
};
const open = async (context: BrowserContext, path = 'dtac/B'): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(`/innovations/${innovation}/${path}`);
  await saves(page);
  return page;
};
const guidance = async (pack = 'dtac'): Promise<{ answers: Record<string, string>; version: number }> =>
  ((await (await apiOf(INNOVATOR)).query('query($id: String!) { guidance(innovationId: $id) { pack answers version } }', { id: innovation })) as { guidance: { pack: string; answers: Record<string, string>; version: number }[] }).guidance.find(
    (one) => one.pack.startsWith(`${pack}@`),
  )!;
const answered = async (question: string, pack?: string): Promise<string> => (await guidance(pack)).answers[question] ?? '';
const savedByColleague = async (answers: Record<string, string>): Promise<void> => {
  const input = { innovationId: innovation, pack: 'dtac', answers, expectedVersion: (await guidance()).version, idempotencyKey: randomUUID() };
  await (await apiOf(INNOVATOR)).query('mutation($input: SaveGuidanceInput!) { saveGuidance(input: $input) { ... on DraftSaved { version } } }', { input });
};

describe('answers to guidance', () => {
  it('are saved as they are typed, and there when the tab was closed', async () => {
    const context = await innovator();
    const page = await open(context);
    await page.locator(WORDS).fill('For wards at night');
    await status(page, 'Answers saved');
    expect([await answered('B2'), await kept(page)]).toEqual(['For wards at night', 0]);
    await page.locator(WORDS).fill('For wards at night, and by day');
    await page.close();
    await until(async () => (await answered('B2')) === 'For wards at night, and by day');
    await context.close();
  });

  it('come back after a killed tab, and after being offline', async () => {
    const context = await innovator();
    const page = await open(context);
    await context.route(SAVES, (route) => route.abort());
    await page.locator(WORDS).fill('Before the crash');
    await status(page, 'kept in this browser');
    await kill(page);
    const again = await open(context);
    await status(again, 'back from this browser, and saved');
    expect([await again.locator(WORDS).inputValue(), await answered('B2'), await kept(again)]).toEqual(['Before the crash', 'Before the crash', 0]);
    await context.setOffline(true);
    await again.locator(WORDS).fill('On a train');
    await status(again, 'You are offline');
    await context.setOffline(false);
    await until(async () => (await answered('B2')) === 'On a train' && (await kept(again)) === 0);
    await context.close();
  });

  it('of two people are both shown, and those to other questions are in nobody’s way', async () => {
    const context = await innovator();
    const page = await open(context);
    await savedByColleague({ A1: 'Lamps Ltd' });
    await page.locator(WORDS).fill('Mine');
    await until(async () => (await answered('B2')) === 'Mine');
    await savedByColleague({ B2: 'A colleague’s' });
    await page.locator(WORDS).fill('Mine, written on');
    await status(page, 'somebody saved these answers');
    await page.getByRole('button', NEXT).click();
    await page.getByRole('heading', CHANGED).waitFor();
    await page.getByText('A colleague’s').waitFor();
    expect([await page.locator(WORDS).inputValue(), await answered('B2'), await answered('A1')]).toEqual(['Mine, written on', 'A colleague’s', 'Lamps Ltd']);
    await page.getByRole('button', NEXT).click();
    await until(async () => (await answered('B2')) === 'Mine, written on' && (await kept(page)) === 0);
    await context.close();
  });

  it('to the framework are saved as they are chosen', async () => {
    const context = await innovator();
    const page = await open(context, 'guidance');
    const name = await page.locator('form:has(input[name="read"]) input[type="radio"]').first().getAttribute('name');
    await page.locator(`input[name="${name!}"][value="yes"]`).check();
    await status(page, 'Answers saved');
    expect([await answered(name!.slice('q-'.length), 'esf'), await kept(page)]).toEqual(['yes', 0]);
    await context.close();
  });

  it('that do not fit are saved as they are written, shown with what is wrong on another machine, and bar sending', async () => {
    const context = await innovator();
    const page = await open(context, 'dtac/A');
    await page.locator(DAY).fill('99');
    await status(page, 'Some of it needs a change');
    expect([await kept(page), await answered('A11')]).toEqual([0, '']);
    const elsewhere = await innovator();
    const again = await open(elsewhere, 'dtac/A');
    await again.locator('.nhsuk-error-summary').waitFor();
    expect([await again.locator(DAY).inputValue(), await kept(again)]).toEqual(['99', 0]);
    await again.goto(`/innovations/${innovation}/check`);
    await again.getByRole('heading', { name: '1 answer to guidance needs a change' }).waitFor();
    await again.goto(`/innovations/${innovation}/dtac`);
    await again.getByText('Something here needs a change').waitFor();
    await Promise.all([context.close(), elsewhere.close()]);
  });

  it('are saved by the button where there is no script, and two texts are shown there too', async () => {
    const context = await innovator(false);
    const page = await context.newPage();
    await page.goto(`/innovations/${innovation}/dtac/B`);
    await savedByColleague({ B2: 'A colleague’s' });
    await page.locator(WORDS).fill('Mine');
    await page.getByRole('button', NEXT).click();
    await page.getByRole('heading', CHANGED).waitFor();
    expect([await page.locator(WORDS).inputValue(), await answered('B2')]).toEqual(['Mine', 'A colleague’s']);
    await page.getByRole('button', NEXT).click();
    await page.waitForURL((url) => url.searchParams.get('done') === 'saved');
    expect(await answered('B2')).toBe('Mine');
    await context.close();
  });

  it('that wait in the browser are named before anything is sent', async () => {
    const context = await innovator();
    const page = await open(context);
    await context.route(SAVES, (route) => route.abort());
    await page.locator(WORDS).fill('Only here');
    await status(page, 'kept in this browser');
    await page.goto(`/innovations/${innovation}/check`);
    await page.getByRole('link', { name: 'DTAC, section B' }).waitFor();
    await page.goto(`/innovations/${innovation}/dtac`);
    await page.getByRole('heading', { name: 'Words of yours are only in this browser' }).waitFor();
    await context.close();
  });
});
