import type { Page } from 'playwright-core';

const FREE = 'input[name="people"]:not([disabled])';

/** Opens the candidates for a seat and says, of those who are barred, why. */
const candidatesFor = async (page: Page, evaluation: string, role: string): Promise<string[]> => {
  await page.goto(`/evaluations/${evaluation}/reviewers?role=${role}`);
  const reasons = await page.locator('main .nhsuk-checkboxes__hint').allInnerTexts();
  return reasons.filter((reason) => reason.includes('Barred'));
};

/** Invites the first people who may sit in a seat. */
export const inviteSeveral = async (page: Page, evaluation: string, role: string, number: number): Promise<string[]> => {
  const barred = await candidatesFor(page, evaluation, role);
  for (const person of (await page.locator(FREE).all()).slice(0, number)) await person.check();
  await page.getByRole('button', { name: 'Invite those chosen' }).click();
  await page.waitForURL(/done=invited/);
  return barred;
};

/** Invites one person to a seat. @returns why others may not sit there */
export const inviteOne = (page: Page, evaluation: string, role: string): Promise<string[]> => inviteSeveral(page, evaluation, role, 1);
