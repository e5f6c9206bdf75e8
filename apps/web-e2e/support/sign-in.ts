import type { Page } from 'playwright-core';
import { BASE } from './browser.ts';

interface Persona {
  id: string;
  displayName: string;
  organisation: string;
  roles: string[];
}

/** The personas of the demonstration, as its sign-in page lists them. */
export const personas = async (): Promise<Persona[]> => {
  const response = await fetch(`${BASE}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ personas { id displayName organisation roles } }' }),
  });
  return ((await response.json()) as { data: { personas: Persona[] } }).data.personas;
};

/** Signs in through the sign-in page, as somebody who holds this role or goes by this name. */
export const signInAs = async (page: Page, who: string): Promise<Persona> => {
  const all = await personas();
  const persona = all.find((one) => one.displayName === who) ?? all.find((one) => one.roles.includes(who));
  if (!persona) throw new Error(`There is no persona “${who}”`);
  await page.goto('/sign-in');
  await page.getByRole('button', { name: /sign in/i }).or(page.locator('main').getByRole('link', { name: /sign in/i })).first().click();
  await page.waitForURL(/\/sign-in\/personas/);
  const choice = page.locator(`input[name="personId"][value="${persona.id}"], button[name="personId"][value="${persona.id}"]`).first();
  if ((await choice.evaluate((element) => element.tagName)) === 'BUTTON') await choice.click();
  else {
    await choice.check();
    await page.locator('main form[method="post"] button').last().click();
  }
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  return persona;
};
