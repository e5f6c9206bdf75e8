import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { apiAs } from '../support/behind-the-pages.ts';
import { closeBrowser, visit } from '../support/browser.ts';
import { kept, kill, SAVES, saves, slow, status, until } from '../support/kept-words.ts';
import { inviteBehind, placesOf, type Place } from '../support/rounds.ts';
import { signInAs } from '../support/sign-in.ts';
import { inReview } from '../support/stages.ts';

const REASON = 'textarea[name="reason"]';
let place: Place;
let criteria: string[];

beforeAll(async () => {
  const { evaluationId } = await inReview('Kept review');
  await inviteBehind(evaluationId, 'clinical-reviewer');
  place = (await placesOf(evaluationId))[0]!;
  await (await apiAs(place.personId)).act('acceptInvitation', { assignmentId: place.id });
});
afterAll(closeBrowser);

const reviewer = async (): Promise<BrowserContext> => {
  const { page, context } = await visit();
  await signInAs(page, place.person);
  await page.goto(`/reviews/${place.id}`);
  criteria ??= await page.locator('.wm-rail a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname.split('/').at(-1)!));
  return context;
};
const open = async (context: BrowserContext, at: number): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(`/reviews/${place.id}/${criteria[at]!}`);
  await saves(page);
  return page;
};
const saved = async (at: number): Promise<string> => {
  const { myReviews } = (await (await apiAs(place.personId)).query('{ myReviews { assignmentId criteria gateAnswers } }')) as { myReviews: { assignmentId: string; criteria: Record<string, { reason?: string }>; gateAnswers: Record<string, { reason?: string }> }[] };
  const mine = myReviews.find(({ assignmentId }) => assignmentId === place.id)!;
  return { ...mine.criteria, ...mine.gateAnswers }[criteria[at]!]?.reason ?? '';
};
const scoreOf = (page: Page): Promise<string> => page.locator('input[name="value"]:checked').evaluate((radio) => (radio as HTMLInputElement).value);

describe('a review', () => {
  it('saves itself as it is typed and scored, and shows it again', async () => {
    const context = await reviewer();
    const page = await open(context, 0);
    await page.locator(REASON).fill('It was tried on three wards');
    await page.locator('input[name="value"]').nth(2).check();
    const score = await scoreOf(page);
    await status(page, 'Draft saved');
    await until(async () => (await saved(0)) === 'It was tried on three wards' && (await kept(page)) === 0);
    await page.reload();
    expect([await page.locator(REASON).inputValue(), await scoreOf(page)]).toEqual(['It was tried on three wards', score]);
    await context.close();
  });

  it('is kept while offline, and comes back after a killed tab', async () => {
    const context = await reviewer();
    const page = await open(context, 1);
    await context.setOffline(true);
    await page.locator(REASON).fill('Written on a train');
    await status(page, 'You are offline');
    expect(await kept(page)).toBe(1);
    await context.setOffline(false);
    await until(async () => (await saved(1)) === 'Written on a train');
    await context.route(SAVES, (route) => route.abort());
    await page.locator(REASON).fill('Written before the crash');
    await status(page, 'kept in this browser');
    await kill(page);
    const again = await open(context, 1);
    await status(again, 'back from this browser, and saved');
    expect([await again.locator(REASON).inputValue(), await saved(1), await kept(again)]).toEqual(['Written before the crash', 'Written before the crash', 0]);
    await context.close();
  });

  it('takes two tabs on two criteria, and shows both texts of two tabs on one', async () => {
    const context = await reviewer();
    const [one, other, twin] = [await open(context, 2), await open(context, 3), await open(context, 2)];
    await one.locator(REASON).fill('In the first tab');
    await status(one, 'Draft saved');
    await other.locator(REASON).fill('In the second tab');
    await status(other, 'Draft saved');
    expect([await saved(2), await saved(3)]).toEqual(['In the first tab', 'In the second tab']);
    await twin.locator(REASON).fill('In a third tab on the first');
    await status(twin, 'you saved this answer in another place');
    await twin.getByRole('button', { name: 'Save and next' }).click();
    await twin.getByRole('heading', { name: 'You saved this answer in another place' }).waitFor();
    expect([await twin.getByText('In the first tab').isVisible(), await twin.locator(REASON).inputValue(), await saved(2)]).toEqual([true, 'In a third tab on the first', 'In the first tab']);
    await twin.getByRole('button', { name: 'Save and next' }).click();
    await twin.waitForURL((url) => url.pathname.endsWith(criteria[3]!));
    expect([await saved(2), await kept(twin)]).toEqual(['In a third tab on the first', 0]);
    await context.close();
  });

  it('is sent by the next page where its own was left, and cannot be submitted while words wait', async () => {
    const context = await reviewer();
    const page = await open(context, 4);
    await context.route(SAVES, (route) => route.abort());
    await page.locator(REASON).fill('Left by a link');
    await status(page, 'kept in this browser');
    await page.goto(`/reviews/${place.id}/check`);
    await page.getByRole('heading', { name: 'Words of yours are only in this browser' }).waitFor();
    expect(await page.getByRole('button', { name: 'Submit the review' }).count()).toBe(0);
    await context.unroute(SAVES);
    await page.getByRole('heading', { name: 'Words of yours are only in this browser' }).waitFor({ state: 'hidden', timeout: 15_000 });
    expect([await saved(4), await kept(page)]).toEqual(['Left by a link', 0]);
    await context.close();
  });

  it('keeps what is written under “Save and next” with its own criterion, line breaks and all', async () => {
    const context = await reviewer();
    const [at, next] = [2, 3];
    const before = await saved(next);
    expect(before).not.toBe('');
    const page = await open(context, at);
    await page.locator(REASON).fill('First line\nSecond line');
    await status(page, 'Draft saved');
    await slow(context, new RegExp(`/reviews/${place.id}/${criteria[at]!}(\\.data)?(\\?|$)`), 1500);
    await page.getByRole('button', { name: 'Save and next' }).click();
    await page.waitForTimeout(300);
    await page.locator(REASON).fill('First line\nSecond line, and more');
    await page.locator('input[name="value"]').nth(1).check();
    await page.waitForURL((url) => url.pathname.endsWith(criteria[next]!));
    await until(async () => (await saved(at)) === 'First line\nSecond line, and more' && (await kept(page)) === 0);
    expect([await page.locator(REASON).inputValue(), await saved(next), await page.locator('input[name="value"]:checked').count()]).toEqual([before, before, 0]);
    await context.close();
  });

  it.each([['x', 'Shorten it'], ['界', 'more than can be sent at once']])('of 100,000 letters (%s) comes back with its words and with what to do, where there is no script', async (letter, said) => {
    const { page, context } = await visit({ javaScript: false });
    await signInAs(page, place.person);
    await page.goto(`/reviews/${place.id}/${criteria[0]!}`);
    const before = await saved(0);
    await page.locator(REASON).fill(letter.repeat(100_000));
    await page.getByRole('button', { name: 'Save and next' }).click();
    await page.getByRole('alert').getByText(said).waitFor();
    expect([await page.locator(REASON).inputValue(), await saved(0)]).toEqual([letter.repeat(100_000), before]);
    await context.close();
  });

  it('says that a cited page lacks its number, and keeps the rest', async () => {
    const context = await reviewer();
    const page = await open(context, 0);
    if ((await page.locator('select[name="document"] option').count()) > 1) {
      await page.locator('details:has(select[name="document"])').evaluate((details) => ((details as HTMLDetailsElement).open = true));
      await page.locator('select[name="document"]').selectOption({ index: 1 });
      await status(page, 'give its number');
      await page.locator('input[name="page"]').fill('3');
      await status(page, 'Draft saved');
    }
    await page.locator(REASON).fill('It was tried on four wards');
    await until(async () => (await saved(0)) === 'It was tried on four wards');
    await context.close();
  });
});
