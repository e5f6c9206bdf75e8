import { afterAll, expect, it } from '@jest/globals';
import { closeBrowser, visit } from '../support/browser.ts';
import { signInAs } from '../support/sign-in.ts';

afterAll(closeBrowser);

it('A triage officer signs in, finds their work, and signs out', async () => {
  const { page, complaints } = await visit();
  await signInAs(page, 'triage-officer');
  await expect(page.locator('h1').innerText()).resolves.toMatch(/\S/);
  await page.getByRole('button', { name: /sign out/i }).click();
  await expect(page.getByRole('link', { name: /sign in/i }).first().isVisible()).resolves.toBe(true);
  expect(complaints).toEqual([]);
});
