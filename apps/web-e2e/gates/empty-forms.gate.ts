import { expect, it } from '@jest/globals';
import { pageFaults } from '../support/page-faults.ts';
import { refusalFaults } from '../support/refusal-faults.ts';
import { findPage } from '../support/find-page.ts';
import { visitAs } from '../support/visit-as.ts';
import { preparedKinds } from './every-kind.ts';

const prepared = preparedKinds();

const act = (value: string): string => `main button[name="intent"][value="${value}"]`;
const BUTTON = 'main form[method="post"] button:not([tabindex="-1"])';

/** The main forms of each role: who sends it, the kind of page, and its button. */
const FORMS: [who: string, kind: string, button: string][] = [
  ['innovator', 'innovator/new', BUTTON],
  ['innovator', 'innovator/tracker/documents', BUTTON],
  ['innovator', 'innovator/tracker/messages', BUTTON],
  ['triage-officer', 'staff/evaluation/messages', BUTTON],
  ['clinical-reviewer', 'reviewer/messages', BUTTON],
  ['triage-officer', 'staff/evaluation/triage', BUTTON],
  ['triage-officer', 'staff/evaluation/requests', act('ask')],
  ['coordinator', 'staff/evaluation/holds', act('hold')],
  ['coordinator', 'insights/copies', BUTTON],
  ['coordinator', 'staff/pipeline', act('save-view')],
  ['coordinator', 'staff/evaluation/reviewers', act('invite')],
  ['clinical-reviewer', 'reviewer/step-back', BUTTON],
  ['clinical-reviewer', 'reviewer/conflict', BUTTON],
  ['panel-member', 'reviewer/vote', BUTTON],
  ['panel-chair', 'staff/evaluation/decide', act('check')],
  ['panel-chair', 'panel/new', BUTTON],
  ['panel-chair', 'panel/determination', act('save')],
  ['nhsx-decider', 'staff/evaluation/decide', act('check')],
  ['analyst', 'staff/evaluation/budget', BUTTON],
  ['analyst', 'staff/evaluation/targets', act('preview')],
  ['analyst', 'staff/evaluation/roll-out', act('record')],
  ['pilot-lead', 'pilot/incidents', act('report')],
  ['pilot-lead', 'pilot/money', BUTTON],
  ['pilot-lead', 'pilot/rebases', act('rebase')],
  ['pilot-lead', 'pilot/plan', act('save')],
  ['pilot-lead', 'pilot/amend', act('amend')],
  ['site-lead', 'pilot/site', BUTTON],
  ['administrator', 'admin/new-person', BUTTON],
  ['administrator', 'admin/broken-glass', BUTTON],
  ['administrator', 'admin/new-client', BUTTON],
  ['innovator', 'innovator/passport/use-passport', BUTTON],
  ['administrator', 'admin/passport-issuers', BUTTON],
  ['administrator', 'admin/exercises/new-exercise', BUTTON],
  ['administrator', 'admin/interest-rules', act('save')],
  ['administrator', 'admin/new-organisation', BUTTON],
  ['administrator', 'admin/new-programme', BUTTON],
  ['administrator', 'admin/person', act('grant')],
];

it.each(FORMS)('A %s who sends the form of %s empty is told what is missing, first on the page, at every width', async (who, kind, button) => {
  const { page, context, complaints } = await visitAs(prepared.instead[who] ?? who);
  const intent = /value="([^"]+)"/.exec(button)?.[1];
  // of a case that is over there are messages, and no form to write one
  await page.goto(await findPage(page, kind, intent ? `value="${intent}"` : kind.endsWith('/messages') ? 'name="subject"' : 'name="csrf"'));
  await page.locator(button).last().click();
  await page.locator('.nhsuk-error-summary').waitFor();
  const unexpected = complaints.filter((complaint) => !/status of 422/.test(complaint));
  expect([...(await refusalFaults(page)), ...(await pageFaults(page)), ...unexpected]).toEqual([]);
  await context.close();
});
