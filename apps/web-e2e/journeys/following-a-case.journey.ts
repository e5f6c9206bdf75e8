import { afterAll, expect, it } from '@jest/globals';
import { asAnybody } from '../support/as-anybody.ts';
import { closeBrowser } from '../support/browser.ts';
import { sent } from '../support/case.ts';
import { visitAs } from '../support/visit-as.ts';

afterAll(closeBrowser);

it('A page of a case says when the case has changed, and shows it as it is now beside what somebody types', async () => {
  const { evaluationId } = await sent('Followed lamp');
  const { page, context, complaints } = await visitAs('coordinator');
  await page.goto(`/evaluations/${evaluationId}/holds`);
  const typed = page.getByRole('textbox').first();
  await typed.fill('Half a sentence');
  const status = page.getByRole('status');
  await page.waitForTimeout(3_000); // followed by now: what is missed before would be told by the first push
  expect(await status.textContent()).toBe('');

  const raised = await (await asAnybody('coordinator')).act('raiseHold', 'RaiseHoldInput', { evaluationId, kind: 'legal-hold', reason: 'A question of law' });
  expect(raised).toMatchObject({ data: { raiseHold: { __typename: 'EvaluationChanged' } } });
  await page.getByText('This evaluation has changed since you opened this page.').waitFor({ timeout: 5_000 });
  expect(await page.getByText('A question of law').count()).toBe(0);
  const [now] = await Promise.all([context.waitForEvent('page'), status.getByRole('link', { name: /^Show it as it is now/ }).click()]);
  await now.getByText('A question of law').waitFor();
  expect(await now.getByRole('status').first().textContent()).toBe('');
  expect(await typed.inputValue()).toBe('Half a sentence');
  expect(complaints).toEqual([]);
  await context.close();
});
