import type { Page } from 'playwright-core';

/** Takes a step of the stage: chooses it, reads what is signed, and confirms. */
export const decide = async (page: Page, evaluation: string, step: string, reason: string): Promise<void> => {
  await page.goto(`/evaluations/${evaluation}/decide`);
  await page.getByRole('radio', { name: step, exact: true }).check();
  await page.getByLabel('Reasons', { exact: true }).fill(reason);
  await page.locator('main form button[value="check"]').last().click();
  await page.locator('main form button[value="propose"]', { hasText: step }).click();
  await page.waitForURL(/done=(decided|moved|proposed)/);
};

/** Approves the newest letter of an evaluation in one window, and releases it in another. */
export const announce = async (approver: Page, releaser: Page, evaluation: string): Promise<void> => {
  await approver.goto(`/evaluations/${evaluation}/letters`);
  await approver.getByRole('button', { name: 'Approve the letter' }).click();
  await approver.waitForURL(/done=letter-approved/);
  await releaser.goto(`/evaluations/${evaluation}/letters`);
  await releaser.getByRole('button', { name: 'Release the letter to the innovator' }).click();
  await releaser.waitForURL(/done=letter-released/);
};
