import { afterAll, describe, expect, it } from '@jest/globals';
import { violations } from '../support/axe.ts';
import { closeBrowser, visit, type VisitOptions } from '../support/browser.ts';
import { signInAs } from '../support/sign-in.ts';

afterAll(closeBrowser);

const WAYS: [string, VisitOptions][] = [
  ['with JavaScript', {}],
  ['without JavaScript', { javaScript: false }],
  ['on a phone', { width: 390 }],
];

describe.each(WAYS)('An administrator whose session ends while they write, %s,', (way, options) => {
  it('loses no word: they sign in beside it and send it again', async () => {
    const name = `Trust of forms kept ${way} ${Date.now().toString(36)}`;
    const { page, context } = await visit(options);
    await signInAs(page, 'administrator');
    await page.goto('/organisations/new');
    await page.locator('input[name="name"]').fill(name);
    await page.locator('input[name="type"]').fill('trust');
    await context.clearCookies({ name: '__Host-waymark' });
    await page.locator('main form button[type="submit"], main form button:not([type])').last().click();
    await page.locator('h1', { hasText: 'What you wrote is kept' }).waitFor();
    if (options.javaScript !== false) expect(await violations(page)).toEqual([]);

    const [beside] = await Promise.all([context.waitForEvent('page'), page.getByRole('link', { name: 'Sign in (opens in a new tab)' }).click()]);
    await beside.waitForLoadState();
    await signInAs(beside, 'administrator');
    await beside.close();

    await page.getByRole('button', { name: 'Send it again' }).click();
    await page.waitForURL((url) => !url.pathname.endsWith('/new'));
    await page.goto(`/organisations?q=${encodeURIComponent(name)}`);
    expect(await page.locator('main').innerText()).toContain(name);
    await context.close();
  });
});
