import { afterAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violations } from '../support/axe.ts';
import { apiOf } from '../support/behind-the-pages.ts';
import { closeBrowser, visit, type Visit } from '../support/browser.ts';
import { kept, status, until } from '../support/kept-words.ts';
import { signInAs } from '../support/sign-in.ts';
import { pressOnly, settled, slowAnswers, takenOver, typeOn } from '../support/slow-answers.ts';
import { scoredByPanel } from '../support/stages.ts';
import { visitAs } from '../support/visit-as.ts';

afterAll(closeBrowser);

const open = async (opened: Visit, path: string, field: string): Promise<Page> => {
  await opened.page.goto(path);
  await takenOver(opened.page, field);
  return opened.page;
};
const valueOf = (page: Page, field: string): Promise<string> => page.locator(field).inputValue();
const focused = (page: Page): Promise<string> => page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.name ?? '');
const rowsOf = (page: Page, field: string): Promise<number> => page.locator(`main ${field}`).count();

describe('what is typed while an answer is on its way', () => {
  it('into a declaration of interests stands in it, in the row that came too, and through a refusal and the links of the page', async () => {
    const opened = await visitAs('economics-reviewer');
    const field = (at: number, part: string): string => `[name="interests[${at}].${part}"]`;
    const page = await open(opened, '/account/interests', field(0, 'description'));
    const rows = await rowsOf(page, 'textarea[name$=".description"]');
    const before = await valueOf(page, field(0, 'description'));
    await slowAnswers(page);
    await pressOnly(page, 'Add another interest');
    await typeOn(page, field(0, 'description'), ' under the button');
    await page.locator(field(rows, 'description')).waitFor();
    await typeOn(page, field(rows, 'description'), 'Into a new row');
    expect(await page.locator('form[aria-busy]').count()).toBeGreaterThan(0);
    await settled(page);
    expect([await valueOf(page, field(0, 'description')), await valueOf(page, field(rows, 'description')), await focused(page)]).toEqual([`${before} under the button`, 'Into a new row', `interests[${rows}].description`]);
    await page.keyboard.type(', and on');

    await pressOnly(page, 'Declare');
    await typeOn(page, field(rows, 'company'), 'Lamp');
    await page.locator('.nhsuk-error-summary').waitFor();
    await settled(page);
    const refused = [`${before} under the button`, 'Into a new row, and on', 'Lamp'];
    const shown = async (): Promise<string[]> => [await valueOf(page, field(0, 'description')), await valueOf(page, field(rows, 'description')), await valueOf(page, field(rows, 'company'))];
    expect(await shown()).toEqual(refused);

    await page.locator(`.nhsuk-error-summary a[href="#interests-${rows}-nature"]`).click();
    expect(await focused(page)).toBe(`interests[${rows}].nature`);
    await page.locator('.nhsuk-skip-link').focus();
    await page.keyboard.press('Enter');
    expect([await shown(), await page.locator('.nhsuk-error-summary').count()]).toEqual([refused, 1]);

    await pressOnly(page, `Remove interest ${rows + 1}`);
    expect(await page.locator('main form').last().evaluate((form) => (form as HTMLFormElement).inert)).toBe(true);
    await page.locator(field(rows, 'description')).waitFor({ state: 'detached' });
    await settled(page);
    expect([await valueOf(page, field(0, 'description')), await page.locator('main form[inert]').count()]).toEqual([`${before} under the button`, 0]);
    await opened.context.close();
  });

  it('into the rules of interests stands in them', async () => {
    const opened = await visitAs('administrator');
    const page = await open(opened, '/interest-rules', '[name="reason"]');
    await slowAnswers(page);
    const rows = await rowsOf(page, 'select[name$=".current"]');
    await pressOnly(page, 'Add a nature');
    await typeOn(page, '[name="reason"]', 'Agreed in May');
    await page.locator('[name="natures[0].current"]').selectOption({ index: 2 });
    const chosen = await valueOf(page, '[name="natures[0].current"]');
    await page.locator(`[name="natures[${rows}].meaning"]`).waitFor();
    await typeOn(page, `[name="natures[${rows}].meaning"]`, 'Half');
    await settled(page);
    expect([await valueOf(page, '[name="reason"]'), await valueOf(page, '[name="natures[0].current"]'), await valueOf(page, `[name="natures[${rows}].meaning"]`)]).toEqual(['Agreed in May', chosen, 'Half']);
    await opened.context.close();
  });

  it('into one’s availability stands in it', async () => {
    const opened = await visitAs('clinical-reviewer');
    const most = '[name="maxConcurrentReviews"]';
    const page = await open(opened, '/account/availability', most);
    await slowAnswers(page);
    const rows = await rowsOf(page, 'input[name$=".from[day]"]');
    await pressOnly(page, 'Add an absence');
    await page.locator(most).fill('37');
    await page.locator(`[name="absences[${rows}].from[day]"]`).waitFor();
    await typeOn(page, `[name="absences[${rows}].from[day]"]`, '9');
    await settled(page);
    expect([await valueOf(page, most), await valueOf(page, `[name="absences[${rows}].from[day]"]`)]).toEqual(['37', '9']);
    await opened.context.close();
  });
});

describe('what a panel is about to determine', () => {
  it('stands with what is typed under a button, and comes back where the page was left until it is saved; so does a decision that is checked', async () => {
    const { evaluationId, last } = await scoredByPanel('Words under a button');
    const chair = await apiOf('Panel chair 01');
    const { evaluation } = await chair.query<{ evaluation: { programmeId: string } }>('query($id: String!) { evaluation(id: $id) { programmeId } }', { id: evaluationId });
    const run = async (mutation: string, type: string, input: object): Promise<string> =>
      Object.values(await chair.query<Record<string, { id: string }>>(`mutation($input: ${type}!) { ${mutation}(input: $input) { ... on Recorded { id } ... on Refused { blockers { messageForStaff } } } }`, { input: { idempotencyKey: crypto.randomUUID(), ...input } }))[0]!.id;
    const meetingId = await run('callPanelMeeting', 'CallPanelMeetingInput', { programmeId: evaluation.programmeId, title: 'Words', heldOn: '2027-11-18', startsAt: '14:00', place: 'Room 4', personIds: [last.personId] });
    await run('setAgenda', 'SetAgendaInput', { meetingId, evaluationIds: [evaluationId] });
    const { panelMeeting } = await chair.query<{ panelMeeting: { items: { id: string }[] } }>('query($id: String!) { panelMeeting(id: $id) { items { id } } }', { id: meetingId });
    const at = `/panels/${meetingId}/items/${panelMeeting.items[0]!.id}/determination`;
    const opened = await visit();
    await signInAs(opened.page, 'Panel chair 01');
    const page = await open(opened, at, '[name="reasons"]');
    const text = (row: number): string => `[name="conditions[${row}].text"]`;

    await slowAnswers(page);
    await pressOnly(page, 'Add another condition');
    await typeOn(page, '[name="reasons"]', 'Since it saves time');
    await page.locator(text(1)).waitFor();
    await typeOn(page, text(1), 'Report every fall');
    await settled(page);
    expect([await valueOf(page, '[name="reasons"]'), await valueOf(page, text(1))]).toEqual(['Since it saves time', 'Report every fall']);
    await status(page, 'kept in this browser alone');
    await page.goto('/panels');
    await page.goto(at);
    await status(page, 'did not save is back');
    expect([await valueOf(page, '[name="reasons"]'), await valueOf(page, text(1))]).toEqual(['Since it saves time', 'Report every fall']);

    await page.getByRole('radio', { name: 'Recommend a pilot' }).check();
    await typeOn(page, '[name="conditions[1].owner"]', 'The supplier');
    for (const [part, value] of [['day', '31'], ['month', '1'], ['year', '2031']] as const) await page.locator(`[name="conditions[1].dueOn[${part}]"]`).fill(value);
    await pressOnly(page, 'Save the draft');
    await typeOn(page, '[name="departure"]', 'Typed late');
    await page.waitForURL(/done=saved/);
    await settled(page);
    expect([await valueOf(page, text(0)), await valueOf(page, '[name="departure"]')]).toEqual(['Report every fall', 'Typed late']);
    await page.unroute(/\.data(\?|$)/);
    await pressOnly(page, 'Save the draft');
    await page.getByText('The draft is saved').waitFor();
    await until(async () => (await kept(page)) === 0);
    await page.goto(at);
    expect(await valueOf(page, '[name="departure"]')).toBe('Typed late');

    await open(opened, `/evaluations/${evaluationId}/decide`, '[name="reason"]');
    await slowAnswers(page);
    await page.getByRole('radio', { name: 'Recommend a pilot' }).check();
    await page.locator('[name="reason"]').fill('Decided');
    await pressOnly(page, 'Check and sign');
    await typeOn(page, '[name="reason"]', ', and typed late');
    await page.locator('h1', { hasText: 'Check your decision' }).waitFor();
    await settled(page);
    await pressOnly(page, 'Change');
    await page.locator('[name="reason"]').waitFor();
    await settled(page);
    expect(await valueOf(page, '[name="reason"]')).toBe('Decided, and typed late');
    await opened.context.close();
  });
});

describe('a form that nothing answers', () => {
  it('is kept with every word, and goes once with a button, as often as it takes', async () => {
    const opened = await visitAs('administrator');
    const page = await open(opened, '/organisations/new', '[name="name"]');
    const name = `Trust of forms unanswered ${Date.now().toString(36)}`;
    await page.locator('[name="name"]').fill(name);
    await page.locator('[name="type"]').fill('trust');
    await opened.context.setOffline(true);
    await page.getByRole('button', { name: 'Add the organisation' }).click();
    await page.locator('h1', { hasText: 'What you wrote is kept' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Send it again' }).click();
    await page.waitForTimeout(300);
    await page.locator('h1', { hasText: 'What you wrote is kept' }).waitFor();
    await opened.context.setOffline(false);
    await page.getByRole('button', { name: 'Send it again' }).click();
    await page.waitForURL('**/organisations?q=*');
    await page.locator('main table').getByText(name).first().waitFor(); // the address comes before its page
    await opened.context.close();
  });
});
