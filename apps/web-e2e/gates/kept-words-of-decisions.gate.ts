import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { closeBrowser, visit } from '../support/browser.ts';
import { sent, type Case } from '../support/case.ts';
import { kept, kill, status, until } from '../support/kept-words.ts';
import { signInAs } from '../support/sign-in.ts';

const REASON = 'textarea[name="reason"]';
const WORDS = 'Nobody has said who would use it.';
let one: Case;

beforeAll(async () => {
  one = await sent('Kept decision');
});
afterAll(closeBrowser);

const decider = async (javaScript = true): Promise<BrowserContext> => {
  const { page, context } = await visit({ javaScript });
  await signInAs(page, 'Triage lead 01');
  await page.close();
  return context;
};
const open = async (context: BrowserContext): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(`/evaluations/${one.evaluationId}/decide`);
  return page;
};
/** Once the page keeps what is typed. */
const openKeeping = async (context: BrowserContext): Promise<Page> => {
  const page = await open(context);
  await page.waitForFunction(() => Object.keys(document.querySelector('form:has(textarea[name="reason"])') ?? {}).some((name) => name.startsWith('__react')));
  await page.waitForTimeout(300);
  return page;
};

describe('a decision that is being written', () => {
  it('is kept by the browser alone, comes back after a killed tab and from the page of checking, and goes once it is proposed', async () => {
    const context = await decider();
    const page = await openKeeping(context);
    expect(await kept(page)).toBe(0);
    await page.locator('input[name="transition"][value="reject"]').check();
    await page.locator(REASON).fill(WORDS);
    await status(page, 'kept in this browser alone');
    expect(await kept(page)).toBe(1);
    await kill(page);
    const again = await open(context);
    await status(again, 'What you wrote here before is back');
    expect([await again.locator(REASON).inputValue(), await again.locator('input[name="transition"]:checked').getAttribute('value')]).toEqual([WORDS, 'reject']);
    await again.getByRole('button', { name: 'Check and sign' }).click();
    await again.getByRole('heading', { name: 'Check your decision' }).waitFor();
    await again.goto('/');
    const third = await open(context);
    await until(async () => (await third.locator(REASON).inputValue()) === WORDS);
    await third.getByRole('button', { name: 'Check and sign' }).click();
    await third.getByRole('button', { name: /^Sign and propose/ }).click();
    await third.waitForURL(/\/sign\?done=proposed/);
    await until(async () => (await kept(third)) === 0);
    await context.close();
  });

  it('goes at sign-out', async () => {
    one = await sent('Kept decision, signed out');
    const context = await decider();
    const page = await openKeeping(context);
    await page.locator(REASON).fill(WORDS);
    await status(page, 'kept in this browser alone');
    await page.goto('/account');
    await page.getByRole('button', { name: 'Sign out' }).first().click();
    await page.waitForURL((url) => url.pathname === '/');
    await until(async () => (await kept(page)) === 0);
    await context.close();
  });

  it('comes back as it was written where the form is refused and nothing runs in the browser', async () => {
    const context = await decider(false);
    const page = await open(context);
    await page.locator(REASON).fill(WORDS);
    await page.getByRole('button', { name: 'Check and sign' }).click();
    await page.locator('.nhsuk-error-summary').waitFor();
    expect(await page.locator(REASON).inputValue()).toBe(WORDS);
    expect(await page.locator('.wm-save-state').count()).toBe(0);
    await context.close();
  });
});
