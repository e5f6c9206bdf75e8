import type { PlayedReview } from '@waymark/replay';
import type { Person } from './person.ts';

/** Which criterion or gate the page of a review asks, once the page has come that its address names. */
export const askedNow = async ({ page }: Person): Promise<string> => {
  const { pathname } = new URL(page.url());
  await page.locator(`main nav a[aria-current="page"][href="${pathname}"]`).first().waitFor();
  return pathname.split('/').at(-1)!;
};

/** Answers criterion after criterion and gate after gate, until the page comes on which all of it is checked. */
export const writeReview = async (reviewer: Person, { criteria, gates }: PlayedReview): Promise<void> => {
  const { page } = reviewer;
  for (let asked = await askedNow(reviewer); asked !== 'check'; asked = await askedNow(reviewer)) {
    const answer = criteria[asked];
    for (const { question } of answer?.citations ?? []) await reviewer.tick(page.locator(`input[name="cite"][value="${question}"]`));
    await reviewer.choose(page.locator(`input[name="value"][value="${answer?.value ?? gates[asked]!.answer}"]`));
    await reviewer.write('Your reasons', (answer ?? gates[asked]!).reason);
    if (answer) await reviewer.choose(page.locator(`input[name="confidence"][value="${answer.confidence}"]`));
    await reviewer.press(/^Save and/);
    await page.waitForURL((url) => !url.pathname.endsWith(`/${asked}`));
  }
};
