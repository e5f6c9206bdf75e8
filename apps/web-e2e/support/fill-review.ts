import type { Page } from 'playwright-core';
import type { PlayedReview } from '@waymark/replay';

type Answer = PlayedReview['criteria'][string];
type GateAnswer = PlayedReview['gates'][string];

const choose = (page: Page, name: string, value: string | number): Promise<void> => page.locator(`input[name="${name}"][value="${value}"]`).check();

/** Fills the whole triage form, which asks everything on one page. */
export const fillTriage = async (page: Page, { criteria, gates }: PlayedReview): Promise<void> => {
  for (const [id, { answer, reason }] of Object.entries(gates)) {
    await choose(page, `gates.${id}.answer`, answer);
    await page.locator(`[name="gates.${id}.reason"]`).fill(reason);
  }
  for (const [id, answer] of Object.entries(criteria)) {
    await choose(page, `criteria.${id}.value`, answer.value);
    await page.locator(`[name="criteria.${id}.reason"]`).fill(answer.reason);
    for (const { question } of answer.citations) await citeInTriage(page, id, question);
    await choose(page, `criteria.${id}.confidence`, answer.confidence);
  }
};

const citeInTriage = async (page: Page, criterion: string, question: string): Promise<void> => {
  const readFirst = page.locator(`input[name="criteria.${criterion}.citations"][value="${question}"]`);
  if (await readFirst.count()) await readFirst.check();
  else await page.locator(`select[name="criteria.${criterion}.other"]`).selectOption(question);
};

/** Which criterion or gate the page of a review asks, once the page has come that its address names. */
export const askedNow = async (page: Page): Promise<string> => {
  const { pathname } = new URL(page.url());
  await page.locator(`main nav a[aria-current="page"][href="${pathname}"]`).first().waitFor();
  return pathname.split('/').at(-1)!;
};

/** Answers the criterion or gate on this page and goes on to the next. */
export const answerItem = async (page: Page, review: PlayedReview): Promise<void> => {
  const asked = await askedNow(page);
  const criterion = review.criteria[asked];
  await (criterion ? fillCriterion(page, criterion) : fillGate(page, review.gates[asked]!));
  await page.getByRole('button', { name: /^Save and/ }).click();
  await page.waitForURL((url) => !url.pathname.endsWith(`/${asked}`));
};

const fillCriterion = async (page: Page, { value, reason, citations, confidence }: Answer): Promise<void> => {
  for (const { question } of citations) await citeEvidence(page, question);
  await choose(page, 'value', value);
  await page.locator('[name="reason"]').fill(reason);
  await choose(page, 'confidence', confidence);
};

const fillGate = async (page: Page, { answer, reason }: GateAnswer): Promise<void> => {
  await choose(page, 'value', answer);
  await page.locator('[name="reason"]').fill(reason);
};

/** Evidence that is not named for this criterion lies in a closed part of the page. */
const citeEvidence = async (page: Page, question: string): Promise<void> => {
  const box = page.locator(`input[name="cite"][value="${question}"]`);
  if (!(await box.isVisible())) await page.locator('details', { has: box }).locator('summary').click();
  await box.check();
};
