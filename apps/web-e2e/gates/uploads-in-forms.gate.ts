import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { scrollsSideways, violations } from '../support/axe.ts';
import { INNOVATOR, sent } from '../support/case.ts';
import { peopleWho } from '../support/people.ts';
import { WAYS } from '../support/ways.ts';
import { choose, cut, fileOf, isListed, isUnderWay, mend, open, openAt, sectionPath, sender, sendsOnItsOwn, state } from '../support/documents-page.ts';

sendsOnItsOwn();

/** A line that was cut is tried again after longer and longer waits. */
const SLOWLY = { timeout: 60_000 };
const FIELD = '#q-pathway-map';
const upload = (page: Page): Promise<void> => page.getByRole('button', { name: /^Upload/ }).first().click();
/** What sends files before their form is loaded apart from the page. */
const sendsFirst = (page: Page): Promise<void> => page.locator('.wm-sending__spoken').first().waitFor({ state: 'attached' });
const attached = (page: Page, name: string): Promise<void> => page.locator('main li').getByRole('link', { name, exact: true }).first().waitFor(SLOWLY);
const listed = (page: Page, name: string) => page.locator('main li', { hasText: name }).first();
const until = async (page: Page, day: string, month: string, year: string): Promise<void> => {
  for (const [part, words] of Object.entries({ day, month, year })) await page.locator(`input[name="q-pathway-map-until[${part}]"]`).fill(words);
};

describe('a file of a question', () => {
  it('is sent with progress, goes on after its line was cut, and is attached with its last day', async () => {
    const on = await sender({ width: 390 });
    await openAt(on.page, sectionPath('pathway'));
    await sendsFirst(on.page);
    const { name, path } = fileOf(undefined, 'csv');
    await on.network('slow');
    await on.page.locator(FIELD).setInputFiles(path);
    await until(on.page, '3', '3', '2020');
    await upload(on.page);
    await isUnderWay(on.page);
    cut();
    await state(on.page, 'retrying');
    expect(await violations(on.page)).toEqual([]);
    expect(await scrollsSideways(on.page)).toBe(false);
    await on.network('whole');
    mend();
    await attached(on.page, name);
    await on.page.getByText('It ended on 3 March 2020').first().waitFor();
    expect(on.offsets().at(-1)).toBeGreaterThan(0);
    await on.page.goto(sectionPath('').replace(/\/$/, ''));
    await on.page.getByText(`“${name}”: it ended on 3 March 2020`).first().waitFor();
    await on.page.getByText('There is a problem').first().waitFor();
    expect(await violations(on.page)).toEqual([]);
    await on.leave();
  });

  it('can be cancelled, and is not sent twice while its date is wrong', async () => {
    const on = await sender();
    await openAt(on.page, sectionPath('pathway'));
    await sendsFirst(on.page);
    const [one, other] = [fileOf(undefined, 'csv'), fileOf('a,b\n1,2\n', 'csv')];
    await on.network('slow');
    await on.page.locator(FIELD).setInputFiles(one.path);
    await upload(on.page);
    await isUnderWay(on.page);
    await on.page.getByRole('button', { name: `Cancel ${one.name}` }).click();
    await on.page.locator('.wm-sending').waitFor({ state: 'detached' });
    await on.network('whole');
    await on.page.locator(FIELD).setInputFiles(other.path);
    await until(on.page, '31', '2', '2031');
    await upload(on.page);
    await on.page.getByText('Sent, and added once you save').waitFor();
    const count = on.offsets().length;
    await until(on.page, '28', '2', '2031');
    await upload(on.page);
    await attached(on.page, other.name);
    expect(on.offsets()).toHaveLength(count);
    expect(await on.page.locator('main li').getByText(one.name).count()).toBe(0);
    await on.leave();
  });

  it('that came back with its form can be left out, and is one where it is chosen again', async () => {
    const on = await sender({ width: 390 });
    await openAt(on.page, sectionPath('pathway'));
    await sendsFirst(on.page);
    const { name, path } = fileOf('a,b\n5,6\n', 'csv');
    await on.page.locator(FIELD).setInputFiles(path);
    await until(on.page, '31', '2', '2031');
    await upload(on.page);
    await on.page.getByRole('button', { name: `Remove ${name}` }).click(SLOWLY);
    await listed(on.page, name).waitFor({ state: 'detached' });
    expect(await on.page.getByText('There is a problem').count()).toBe(0);
    for (const day of ['31', '28']) {
      await sendsFirst(on.page);
      await on.page.locator(FIELD).setInputFiles(path); // the second time beside the one that came back
      await until(on.page, day, '2', '2031');
      await upload(on.page);
      if (day === '31') await on.page.getByRole('button', { name: `Remove ${name}` }).waitFor(SLOWLY);
    }
    await attached(on.page, name);
    expect(await on.page.getByText(/You can add up to/).count()).toBe(0);
    expect([await violations(on.page), await scrollsSideways(on.page)]).toEqual([[], false]);
    await on.page.getByRole('button', { name: `Remove ${name}` }).click(); // the next test needs the room
    await listed(on.page, name).waitFor({ state: 'detached' });
    await on.leave();
  });

  it('without script goes with the form', async () => {
    const on = await sender({ javaScript: false });
    await openAt(on.page, sectionPath('pathway'), false);
    const { name, path } = fileOf('a,b\n1,2\n', 'csv');
    await on.page.locator(FIELD).setInputFiles(path);
    await upload(on.page);
    await attached(on.page, name);
    expect(on.offsets()).toEqual([]);
    await on.leave();
  });
});

it('several documents without script are each tried, and those that are added are named where one is refused', async () => {
  const on = await sender({ javaScript: false });
  await open(on.page, false);
  const [first, wrong, last] = [fileOf('a,b\n1,2\n', 'csv'), fileOf('These are words', 'pdf'), fileOf('a,b\n3,4\n', 'csv')];
  await choose(on.page, [first.path, wrong.path, last.path]);
  await on.page.getByText(`“${first.name}”, “${last.name}” are added: do not choose them again`).first().waitFor();
  for (const { name } of [first, last]) await isListed(on.page, name);
  expect(await on.page.locator('table').getByText(wrong.name).count()).toBe(0);
  await on.leave();
});

describe.each(WAYS)('files of a message, %s,', (name, way) => {
  const people = peopleWho(way);

  it('are not chosen anew where its words are missing, if script sent them', async () => {
    const { innovationId } = await sent('Pulse ring');
    const innovator = await people.who(INNOVATOR);
    await innovator.visit(`/innovations/${innovationId}/messages`);
    if (name !== 'without JavaScript') await sendsFirst(innovator.page);
    await innovator.write('Subject', 'With a file');
    await innovator.page.locator('input[name="files"]').setInputFiles({ name: 'plan.txt', mimeType: 'text/plain', buffer: Buffer.from('From Monday on') });
    await innovator.press('Send message');
    if (name !== 'without JavaScript') await innovator.page.getByRole('button', { name: 'Remove plan.txt' }).waitFor(SLOWLY);
    else await innovator.page.locator('input[name="files"]').setInputFiles({ name: 'plan.txt', mimeType: 'text/plain', buffer: Buffer.from('From Monday on') });
    await innovator.write('Message', 'See the plan.');
    await innovator.press('Send message');
    await innovator.sees('Message sent');
    expect(await innovator.reads()).toContain('plan.txt');
    await people.leave(); // a page that refuses a form says so to the console too
  });
});
