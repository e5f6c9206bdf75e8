import type { State } from '../support/examine.ts';

const at = (path: string) => (page: Parameters<State['reach']>[0]) => page.goto(path);

/** From the list of what is adopted to the first of it, and on to what is followed of it. */
const rollOut = async (page: Parameters<State['reach']>[0]): Promise<void> => {
  await page.goto('/pipeline?stage=monitoring');
  await page.goto(`${await page.locator('main table a[href^="/evaluations/"]').first().getAttribute('href')}/roll-out`);
};

const previewed = async (page: Parameters<State['reach']>[0]): Promise<void> => {
  await rollOut(page);
  await page.goto(`${new URL(page.url()).pathname}/targets`);
  await page.locator('#of').selectOption('region:South West');
  for (const [part, typed] of [['day', '31'], ['month', '3'], ['year', '2040']] as const) await page.locator(`#on-${part}`).fill(typed);
  await page.locator('button[value="preview"]').click();
  await page.locator('#preview').waitFor();
};

/** Lists with filters, with nothing left by them, and with nothing in them yet. */
export const LIST_STATES: State[] = [
  { name: 'The pipeline, late cases', who: 'triage-lead', reach: at('/pipeline?due=overdue'), shows: 'Clear filters' },
  { name: 'The pipeline, nothing left by the filters', who: 'triage-lead', reach: at('/pipeline?due=paused&proposed=yes&simulated=no'), shows: 'Clear filters' },
  { name: 'The pipeline, newest first', who: 'programme-lead', reach: at('/pipeline?sort=entered'), shows: 'Filter' },
  { name: 'People, one role', who: 'administrator', reach: at('/people?role=coordinator'), shows: 'Clear filters' },
  { name: 'People, nobody found', who: 'administrator', reach: at('/people?q=nobody+at+all'), shows: 'Clear filters' },
  { name: 'Organisations, none found', who: 'administrator', reach: at('/organisations?q=none+at+all'), shows: 'Clear filters' },
  { name: 'The record, one kind of stream', who: 'auditor', reach: at('/audit?kind=person'), shows: 'Clear filters' },
  { name: 'Reviews of somebody who was asked for none', who: 'auditor', reach: at('/reviews'), shows: 'review' },
  { name: 'Innovations of somebody who has none', who: 'auditor', reach: at('/innovations'), shows: 'You have no innovations here yet' },
  { name: 'Messages of somebody who has none', who: 'auditor', reach: at('/messages'), shows: 'No messages yet' },
  { name: 'Conditions and roll-out of an adopted innovation', who: 'analyst', reach: rollOut, shows: 'Record a status' },
  { name: 'Targets of a roll-out, before they are added', who: 'analyst', reach: previewed, shows: 'What would be added' },
  { name: 'Signatures of somebody for whom none waits', who: 'auditor', reach: at('/sign'), shows: 'Nothing waits for your signature' },
  { name: 'Pilots of somebody who has none', who: 'auditor', reach: at('/pilots'), shows: 'pilot' },
];
