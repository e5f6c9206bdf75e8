import { randomUUID } from 'node:crypto';
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
    const asked = page.waitForEvent('dialog').then((dialog) => dialog.accept());
    await page.getByRole('button', { name: 'Sign out' }).first().click();
    await asked;
    await page.waitForURL((url) => url.pathname === '/');
    await until(async () => (await kept(page)) === 0);
    await context.close();
  });

  it('goes where the session only ran out', async () => {
    const context = await decider();
    const page = await openKeeping(context);
    await page.locator(REASON).fill(WORDS);
    await status(page, 'kept in this browser alone');
    await context.clearCookies({ name: '__Host-waymark' });
    await page.goto('/privacy');
    await until(async () => (await kept(page)) === 0);
    await context.close();
  });

  it('goes after a day, once the stage runs anew, and where its case is not to be found', async () => {
    const context = await decider();
    const page = await openKeeping(context);
    /** Types anew, and makes of what the browser keeps what it would be later. */
    const typed = async (later: (name: string) => string, hours: number): Promise<void> => {
      await page.goto(`/evaluations/${one.evaluationId}/decide`);
      await page.locator(REASON).fill(WORDS);
      await status(page, 'kept in this browser alone');
      await page.goto('/sitemap.xml').catch(() => undefined);
      expect(await page.evaluate((): string[] => Object.keys(localStorage).filter((name) => name.startsWith('waymark-words/')))).toHaveLength(1);
      const [name] = await page.evaluate((): string[] => Object.keys(localStorage).filter((of) => of.startsWith('waymark-words/')));
      await page.evaluate(
        ({ from, to, before }) => {
          const words = JSON.parse(localStorage.getItem(from) ?? '{}') as { at: number };
          localStorage.removeItem(from);
          localStorage.setItem(to, JSON.stringify({ ...words, at: words.at - before }));
        },
        { from: name ?? '', to: later(name ?? ''), before: hours * 3_600_000 },
      );
    };
    await typed((name) => name, 25);
    await page.goto('/');
    await until(async () => (await kept(page)) === 0);
    await typed((name) => name.replace(/~\d+/, '~99'), 0);
    await page.goto(`/evaluations/${one.evaluationId}/decide`);
    await until(async () => (await kept(page)) === 0);
    const hidden = randomUUID();
    await typed((name) => name.replace(/decision-[^/]+/, `decision-${hidden}`), 0);
    await page.goto('/');
    expect(await kept(page)).toBe(1);
    await page.goto(`/evaluations/${hidden}/decide`);
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
