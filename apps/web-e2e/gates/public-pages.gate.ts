import { afterAll, describe, expect, it } from '@jest/globals';
import { scrollsSideways, violations } from '../support/axe.ts';
import { closeBrowser, visit } from '../support/browser.ts';

afterAll(closeBrowser);

const PAGES = ['/', '/register', '/sign-in', '/accessibility', '/privacy', '/cookies', '/contact', '/help'];

describe.each(PAGES)('%s, for whoever comes by', (path) => {
  it.each([1280, 390, 320])('has nothing that axe finds at %i px, and no complaint in the console', async (width) => {
    const { page, context, complaints } = await visit({ width });
    await page.goto(path);
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('does not scroll sideways at 320 px with wide text', async () => {
    const { page, context } = await visit({ width: 320 });
    await page.goto(path);
    expect(await scrollsSideways(page)).toBe(false);
    await context.close();
  });
});

it('an address that leads nowhere says so, and what to do', async () => {
  const { page, context } = await visit();
  const response = await page.goto('/no/such/page');
  expect(response?.status()).toBe(404);
  expect(await page.locator('h1').innerText()).toBe('Page not found');
  expect(await violations(page)).toEqual([]);
  await context.close();
});
