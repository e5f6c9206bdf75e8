import type { Page } from 'playwright-core';

/** Invites the first people who may sit in a seat. @returns what the page said before, with those who are barred and why */
export const invite = async (page: Page, evaluation: string, role: string, number: number): Promise<string> => {
  await page.goto(`/evaluations/${evaluation}/reviewers?role=${role}`);
  const said = await page.locator('main').innerText();
  const free = await page.locator('input[name="people"]:not([disabled])').all();
  for (const person of free.slice(0, number)) await person.check();
  await page.locator('main form button[value="invite"]').click();
  await page.waitForURL(/done=invited/);
  return said;
};
