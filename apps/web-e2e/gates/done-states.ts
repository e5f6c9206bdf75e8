import { findPage } from '../support/find-page.ts';
import type { State } from '../support/examine.ts';

/** What was just done is said above the page that follows: once for each place that says it. */
const BANNERS: [who: string, kind: string, code: string, shows: string][] = [
  ['triage-lead', 'staff/evaluation/summary', 'moved', 'Done. The evaluation has moved on.'],
  ['triage-lead', 'staff/evaluation/requests', 'asked', 'The innovator was asked.'],
  ['coordinator', 'staff/evaluation/letters', 'letter-written', 'The letter is saved.'],
  ['clinical-reviewer', 'reviewer/list', 'submitted', 'Your review is submitted.'],
  ['pilot-lead', 'pilot/set-up', 'locked', 'The measures are locked.'],
  ['administrator', 'admin/person', 'granted', 'The role is given.'],
  ['administrator', 'admin/organisations', 'organisation-added', 'The organisation is added.'],
  ['administrator', 'admin/programme', 'published', 'The pipeline is published.'],
  ['innovator', 'innovator/tracker/progress', 'answered', ''],
  ['innovator', 'innovator/tracker/documents', 'attached', ''],
  ['innovator', 'innovator/tracker/documents', 'attached-more', 'Your documents are added'],
];

export const DONE_STATES: State[] = BANNERS.map(([who, kind, code, shows]) => ({
  name: `${kind} after “${code}”`,
  who,
  reach: async (page) => {
    const path = await findPage(page, kind);
    await page.goto(`${path}${path.includes('?') ? '&' : '?'}done=${code}`);
    await page.locator('.nhsuk-notification-banner--success').waitFor();
  },
  shows,
}));
