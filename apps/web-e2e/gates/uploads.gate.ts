import { beforeEach, describe, expect, it } from '@jest/globals';
import { scrollsSideways, violations } from '../support/axe.ts';
import { choose, cut, fileOf, hashOf, isListed, isUnderWay, mend, open, sender, sendsOnItsOwn, SHA256, SIZE, state, type Sender } from '../support/documents-page.ts';

sendsOnItsOwn();

describe('a file of 5 MiB', () => {
  let on: Sender;
  beforeEach(async () => void (on = await sender()));

  it('whose connection is cut in the middle goes on where it was, and is listed as it is', async () => {
    const { name, path } = fileOf();
    await on.network('slow');
    await choose(on.page, path);
    await isUnderWay(on.page);
    cut();
    await state(on.page, 'retrying');
    expect(await violations(on.page)).toEqual([]);
    await on.network('whole');
    mend();
    await isListed(on.page, name);
    expect(await hashOf(on.page, name)).toBe(SHA256);
    expect(on.offsets().at(-1)).toBeGreaterThan(0);
    await on.leave();
  });

  it('that was left half sent goes on when it is chosen again', async () => {
    const { name, path } = fileOf();
    await on.network('slow');
    await choose(on.page, path);
    await isUnderWay(on.page);
    await on.page.goto('/account');
    await open(on.page);
    await on.network('whole');
    await choose(on.page, path);
    await isListed(on.page, name);
    expect([await hashOf(on.page, name), on.offsets().length, on.offsets().at(-1)! > 0]).toEqual([SHA256, 2, true]);
    await on.leave();
  });

  it('whose connection stays away waits for people, and goes on when they ask', async () => {
    const { name, path } = fileOf();
    await on.network('slow');
    await choose(on.page, path);
    await isUnderWay(on.page);
    cut();
    await on.page.waitForTimeout(2_500); // past the first tries: the next is seconds away
    mend();
    await on.network('whole');
    await on.page.getByRole('button', { name: `Try again ${name}` }).click();
    await isListed(on.page, name);
    expect(await hashOf(on.page, name)).toBe(SHA256);
    await on.leave();
  });

  it('stops while the browser is offline, and goes on by itself once it is back', async () => {
    const { name, path } = fileOf();
    await on.network('slow');
    await choose(on.page, path);
    await isUnderWay(on.page, 60);
    await on.network('gone');
    await state(on.page, 'stopped');
    await on.page.getByText('What was sent is kept for 24 hours').first().waitFor();
    await on.network('whole');
    await isListed(on.page, name);
    // all of it may have come by the time that the browser is offline: then nothing is sent again
    const came = on.cameTo().at(-1)!;
    expect([await hashOf(on.page, name), came > 0, came === SIZE || on.offsets().at(-1) === came]).toEqual([SHA256, true, true]);
    await on.leave();
  });

  it('that is cancelled leaves nothing, and the page can be used on', async () => {
    const { name, path } = fileOf();
    await on.network('slow');
    await choose(on.page, path);
    await isUnderWay(on.page);
    const ended = on.page.waitForResponse((response) => response.request().method() === 'DELETE');
    await on.page.getByRole('button', { name: `Cancel ${name}` }).click();
    expect((await ended).status()).toBe(204);
    await on.page.locator('.wm-sending').waitFor({ state: 'detached' });
    const other = fileOf('Words');
    await on.network('whole');
    await choose(on.page, other.path);
    await isListed(on.page, other.name);
    expect(await on.page.getByText(name).count()).toBe(0);
    await on.leave();
  });
});

describe('files', () => {
  it('that are several go together, but for one that is not what it says', async () => {
    const on = await sender({ width: 390 });
    const [one, wrong, other] = [fileOf('One'), fileOf('No picture', 'png'), fileOf('Other')];
    await choose(on.page, [one.path, wrong.path, other.path]);
    await state(on.page, 'refused');
    await on.page.locator('.nhsuk-error-message', { hasText: 'its content is not what its name says' }).waitFor();
    expect(await violations(on.page)).toEqual([]);
    expect(await scrollsSideways(on.page)).toBe(false);
    await on.page.getByRole('button', { name: `Leave it out ${wrong.name}` }).click();
    await isListed(on.page, one.name);
    await isListed(on.page, other.name);
    expect(await on.page.locator('table').getByText(wrong.name).count()).toBe(0);
    await on.leave();
  });

  it('stay chosen while their kind is missing, and are not sent twice while their date is wrong', async () => {
    const on = await sender();
    const { name, path } = fileOf('Words');
    await choose(on.page, path, null);
    await on.page.getByRole('link', { name: 'Choose what the file is' }).waitFor();
    expect(on.offsets()).toEqual([]);
    await on.page.locator('#kind').selectOption('study-report');
    await on.page.locator('input[name="until[day]"]').fill('31');
    await on.page.locator('input[name="until[month]"]').fill('2');
    await on.page.locator('input[name="until[year]"]').fill('2031');
    await on.page.getByRole('button', { name: 'Add document' }).click();
    await on.page.getByText('Sent already').waitFor();
    await on.page.locator('input[name="until[day]"]').fill('28');
    await on.page.getByRole('button', { name: 'Add document' }).click();
    await isListed(on.page, name);
    expect(on.offsets()).toEqual([0]);
    await on.leave();
  });

  it('that are two cannot be a new version: that is said before they are sent, and one of them can', async () => {
    const on = await sender();
    const [first, second, third] = [fileOf('First'), fileOf('Second'), fileOf('Third')];
    await choose(on.page, first.path);
    await isListed(on.page, first.name);
    const option = await on.page.locator('#replaces option', { hasText: first.name }).getAttribute('value');
    const sent = on.offsets().length;
    await on.page.locator('#replaces').selectOption(option!);
    await choose(on.page, [second.path, third.path], null);
    await on.page.getByRole('link', { name: 'Choose one file: a new version is one file' }).waitFor();
    expect(on.offsets()).toHaveLength(sent);
    await choose(on.page, second.path, null);
    await isListed(on.page, second.name);
    expect(on.offsets()).toHaveLength(sent + 1);
    await on.leave();
  });

  it('of which one was sent and another is chosen cannot be a new version, and the form does not hold on to the first', async () => {
    const on = await sender();
    const [first, second, third] = [fileOf('First'), fileOf('Second'), fileOf('Third')];
    await choose(on.page, first.path);
    await isListed(on.page, first.name);
    const option = await on.page.locator('#replaces option', { hasText: first.name }).getAttribute('value');
    await on.page.locator('#replaces').selectOption(option!);
    await on.page.locator('input[name="until[day]"]').fill('31');
    await choose(on.page, second.path, null);
    await on.page.getByText('Sent already').waitFor();
    await on.page.locator('input[name="until[day]"]').fill('');
    await choose(on.page, third.path, null);
    await on.page.getByRole('link', { name: 'Choose one file: a new version is one file' }).waitFor();
    await choose(on.page, third.path, null);
    await isListed(on.page, third.name);
    expect(await on.page.locator('table').getByText(second.name).count()).toBe(0);
    await on.leave();
  });

  it('go with what the form says once all are sent', async () => {
    const on = await sender();
    const { name, path } = fileOf();
    await on.network('slow');
    await choose(on.page, path);
    await isUnderWay(on.page);
    await on.page.locator('input[name="until[day]"]').fill('31');
    await on.page.locator('input[name="until[month]"]').fill('12');
    await on.page.locator('input[name="until[year]"]').fill('2031');
    await on.network('whole');
    await isListed(on.page, name);
    expect(await on.page.locator('tr', { hasText: name }).textContent()).toContain('31 December 2031');
    await on.leave();
  });

  it('without script go with the form; a new version says what it replaces, which can still be read', async () => {
    const on = await sender({ javaScript: false });
    const [first, second] = [fileOf(), fileOf('Second')];
    await choose(on.page, first.path);
    await isListed(on.page, first.name);
    expect(await hashOf(on.page, first.name)).toBe(SHA256);
    const option = await on.page.locator('#replaces option', { hasText: first.name }).getAttribute('value');
    await on.page.locator('#replaces').selectOption(option!);
    await choose(on.page, second.path, null);
    await isListed(on.page, second.name);
    await on.page.getByText(`Version 2, replaces ${first.name} of`).waitFor();
    await on.page.getByText(`${second.name}: 1 earlier version`).click();
    const href = await on.page.locator('details').getByRole('link', { name: first.name }).getAttribute('href');
    expect((await on.page.context().request.get(href!)).status()).toBe(200);
    expect(on.offsets()).toEqual([]);
    await on.leave();
  });
});
