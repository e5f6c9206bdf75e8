import { afterAll, describe, expect, it } from '@jest/globals';
import { violations } from '../support/axe.ts';
import { closeBrowser, visit, type VisitOptions } from '../support/browser.ts';
import { signInAs } from '../support/sign-in.ts';

afterAll(closeBrowser);

const ANSWER = 'We compared it with current care in two trusts over a year, and describe both groups, what was measured and what we found in the report that we attach.';

/** Three innovators of the demonstration were asked for more by a panel: each answers in a way of their own. */
const WAYS: [string, string, VisitOptions][] = [
  ['with JavaScript', 'Innovator 15', {}],
  ['without JavaScript', 'Innovator 16', { javaScript: false }],
  ['on a phone', 'Innovator 17', { width: 390 }],
];

describe.each(WAYS)('An innovator who was asked for more, %s,', (_, who, options) => {
  it('sees what is asked and by when, answers, and sees that it was sent', async () => {
    const { page, context, complaints } = await visit(options);
    await signInAs(page, who);
    await page.goto('/innovations');
    await page.locator('main a[href*="/requests/"]').first().click();
    expect(await page.locator('main').innerText()).toMatch(/by the end of \d+ \w+ \d{4}/i);
    if (options.javaScript !== false) expect(await violations(page)).toEqual([]);
    await page.locator('main textarea').first().fill(ANSWER);
    await page.getByRole('button', { name: /send/i }).last().click();
    await page.waitForURL((url) => !url.pathname.includes('/requests/'));
    expect(await page.locator('main').innerText()).not.toMatch(/You need to do 1 thing/);
    if (options.javaScript !== false) expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
