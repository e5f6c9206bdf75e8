import { afterAll, describe, expect, it } from '@jest/globals';
import { closeBrowser } from '../support/browser.ts';
import { INNOVATOR, sent } from '../support/case.ts';
import { peopleWho } from '../support/people.ts';
import { WAYS } from '../support/ways.ts';

afterAll(closeBrowser);

describe.each(WAYS)('Messages, %s,', (_, way) => {
  const people = peopleWho(way);

  it('go from an innovator to the staff and back, with a file, and nobody else is told what the staff write among themselves', async () => {
    const { evaluationId, innovationId, name } = await sent('Pulse ring');
    const innovator = await people.who(INNOVATOR);
    await innovator.visit(`/innovations/${innovationId}`);
    // the menu of every page has messages too: of all innovations
    await innovator.follow(innovator.page.getByRole('navigation', { name: `Pages of ${name}` }).getByRole('link', { name: 'Messages', exact: true }));
    await innovator.sees('No messages yet');
    await innovator.findsItInOrder();
    await innovator.write('Subject', 'When the letter comes');
    await innovator.write('Message', 'We go on holiday.\n\nWhen may we expect it?');
    await innovator.page.locator('input[name="files"]').setInputFiles({ name: 'holiday.txt', mimeType: 'text/plain', buffer: Buffer.from('From Monday on') });
    await innovator.press('Send message');
    await innovator.sees('Message sent');
    await innovator.sees('Not read yet');
    await innovator.findsItInOrder();

    const officer = await people.who('triage-officer');
    await officer.visit(`/evaluations/${evaluationId}`);
    await officer.follow(/^Messages/);
    await officer.sees('Waits for an answer');
    await officer.findsItInOrder();
    await officer.choose('Staff only');
    await officer.write('Subject', 'Is it a device?');
    await officer.write('Message', 'I think that it is none.');
    await officer.press('Send message');
    await officer.sees('Message sent');
    await officer.follow('All messages');
    await officer.follow('When the letter comes');
    await officer.sees(`${name},`);
    await officer.findsItInOrder();
    expect(await (await officer.page.request.get(String(await officer.page.getByRole('link', { name: 'holiday.txt' }).getAttribute('href')))).text()).toBe('From Monday on');
    await officer.write('Message', 'In two weeks.');
    await officer.press('Send message');
    await officer.sees('Message sent');

    await innovator.visit('/');
    await innovator.goTo('Messages');
    await innovator.sees('1 new');
    await innovator.sees(name);
    await innovator.findsItInOrder();
    const inMenu = async () => Number(/\d+/.exec(await innovator.page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: /^Messages/ }).innerText())?.[0] ?? 0);
    const before = await inMenu();
    expect(before).toBeGreaterThan(0);
    await innovator.visit(`/innovations/${innovationId}/messages`);
    await innovator.sees('1 new');
    expect(await innovator.reads()).not.toContain('Is it a device?');
    await innovator.follow('When the letter comes');
    await innovator.sees('In two weeks.');
    await innovator.sees(/^Read /);
    expect(await innovator.reads()).not.toContain('Triage officer');
    // what is read by being shown is not counted any more
    expect(await inMenu()).toBe(before - 1);
    await innovator.findsItInOrder();
    expect(await people.leave()).toEqual([]);
  });
});
