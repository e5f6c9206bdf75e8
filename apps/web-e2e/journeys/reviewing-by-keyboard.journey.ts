import { afterAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { PlayedReview } from '@waymark/replay';
import { closeBrowser, visit } from '../support/browser.ts';
import { askedNow } from '../support/fill-review.ts';
import { pick, press, tabTo, write } from '../support/keyboard.ts';
import { invitedReviewer } from '../support/reach-review.ts';
import { reviewsFor } from '../support/rounds.ts';

afterAll(closeBrowser);

const SAVE = '#score button:not([disabled])';

/** Evidence that is not named for this criterion lies in a closed part of the page, which Enter opens. */
const cite = async (page: Page, question: string): Promise<void> => {
  const box = `input[name="cite"][value="${question}"]`;
  if (!(await page.locator(box).isVisible())) await press(page, `details:has(${box}) > summary`);
  await tabTo(page, box);
  await page.keyboard.press('Space');
};

const answer = async (page: Page, { criteria, gates }: PlayedReview): Promise<void> => {
  const asked = await askedNow(page);
  const criterion = criteria[asked];
  for (const { question } of criterion?.citations ?? []) await cite(page, question);
  await pick(page, 'value', String(criterion?.value ?? gates[asked]!.answer));
  await write(page, '[name="reason"]', (criterion ?? gates[asked]!).reason);
  if (criterion) await pick(page, 'confidence', criterion.confidence);
  await press(page, SAVE);
  await page.waitForURL((url) => !url.pathname.endsWith(`/${asked}`));
};

it('A reviewer signs in, accepts, scores every criterion and submits, by keyboard alone', async () => {
  const { name, answers, place } = await invitedReviewer(`Quiet room lamp ${Date.now().toString(36)}`, 'clinical-reviewer');
  const [review] = reviewsFor('rubric-evidence-review@1.0.0', [place], answers);
  const { page, complaints } = await visit();
  await page.goto('/sign-in');
  await press(page, 'main a[href^="/sign-in/start"]');
  await page.waitForURL(/\/sign-in\/personas/);
  await press(page, `button[value="${place.personId}"]`);
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  await press(page, 'header a[href="/reviews"]');
  await page.locator('main', { hasText: name }).waitFor();
  await press(page, `main a[href="/reviews/${place.id}"]`);
  await page.waitForURL(`**/reviews/${place.id}`);
  await press(page, 'button[name="intent"][value="accept"]');
  await page.waitForURL(/done=accepted/);
  while ((await askedNow(page)) !== 'check') await answer(page, review!);
  await press(page, 'main form button:not([disabled])');
  await page.getByRole('heading', { name: /^Your review is submitted/ }).waitFor();
  expect(complaints).toEqual([]);
});
