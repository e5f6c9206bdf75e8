import { afterAll, expect, it } from '@jest/globals';
import { apiOf, readBehind } from '../support/behind-the-pages.ts';
import { closeBrowser, visit } from '../support/browser.ts';
import { sent } from '../support/case.ts';
import { reviewsFor, TRIAGE } from '../support/rounds.ts';
import { sessionOf } from '../support/sign-in.ts';

afterAll(closeBrowser);

it.each([[true], [false]])('A triage keeps what was cited by other ways, and shows what was recorded in another place meanwhile (script: %s)', async (javaScript) => {
  const { evaluationId, answers } = await sent('Two tabs');
  const review = structuredClone(reviewsFor(TRIAGE, [{ role: 'triage-officer', tracks: ['triage'] }], answers)[0]!);
  const [id, answer] = Object.entries(review.criteria)[0]!;
  const quote = String(answers['summary']).slice(0, 40).trim();
  answer.citations = [{ question: 'summary', quote }];
  const officer = await apiOf('triage-officer');
  const record = async (reason: string) => officer.act('recordTriage', { evaluationId, ...(await readBehind(officer, { evaluationId })), ...review, criteria: { ...review.criteria, [id]: { ...answer, reason } } });
  await record(answer.reason);

  const { page } = await visit({ session: await sessionOf('triage-officer'), javaScript });
  await page.goto(`/evaluations/${evaluationId}/triage`);
  expect(await page.getByLabel(quote).isChecked()).toBe(true);
  await record(`${answer.reason} In another place.`);
  const reason = page.locator(`[name="criteria.${id}.reason"]`);
  const send = (): Promise<void> => page.getByRole('button', { name: 'Record and decide' }).click();
  await reason.fill(`${answer.reason} Here.`);
  await send();
  await page.getByRole('heading', { name: 'You recorded this triage in another place' }).waitFor();
  await page.getByText('In another place.').first().waitFor(); // the page that tells it is read again after the answer
  expect(await reason.inputValue()).toBe(`${answer.reason} Here.`);
  await send();
  await page.getByText('Your triage is recorded').first().waitFor();
  const { myReviews } = (await officer.query('{ myReviews { evaluationId criteria } }')) as { myReviews: { evaluationId: string; criteria: Record<string, object> }[] };
  expect(myReviews.find((one) => one.evaluationId === evaluationId)!.criteria[id]).toMatchObject({ reason: `${answer.reason} Here.`, citations: [{ question: 'summary', quote }] });
});
