import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiOf } from '../support/behind-the-pages.ts';
import { closeBrowser } from '../support/browser.ts';
import { INNOVATOR, nameFor } from '../support/case.ts';
import { peopleWho } from '../support/people.ts';
import { WAYS } from '../support/ways.ts';

afterAll(closeBrowser);

const USE = 'It measures how fast a wound heals, on wards and at home.';

describe.each(WAYS)('Before sending, an innovator, %s,', (_, way) => {
  const people = peopleWho(way);
  const name = nameFor('Lamp in preparation');
  let innovation: string;
  beforeAll(async () => void (innovation = (await (await apiOf(INNOVATOR)).act<{ id: string }>('createInnovation', { name })).id));

  it('adds a document, sends a new version of it, and takes it away', async () => {
    const innovator = await people.who(INNOVATOR);
    const { page } = innovator;
    // The chooser of files is the browser's own: what comes of it is put in.
    const chooses = (file: string) => page.locator('#file').setInputFiles({ name: file, mimeType: 'text/plain', buffer: Buffer.from(`What ${file} says`) });
    await innovator.visit(`/innovations/${innovation}/answers`);
    await innovator.follow('Documents');
    await innovator.arrivesAt('Documents');
    await innovator.sees('No documents yet');
    await chooses('method.txt');
    await innovator.select('What is it?', 'study-report');
    await innovator.findsItInOrder();
    await innovator.press('Add document');
    await innovator.sees('Your document is added');
    await innovator.sees('method.txt');
    await innovator.findsItInOrder();

    const earlier = await page.locator('#replaces option').nth(1).getAttribute('value');
    await chooses('method-2.txt');
    await innovator.select('Is it a new version of a document that is here? (optional)', earlier!);
    await innovator.press('Add document');
    await page.locator('table').getByRole('link', { name: 'method-2.txt', exact: true }).first().waitFor();
    await innovator.findsItInOrder();

    await innovator.press('Remove document');
    await innovator.sees('The document is removed');
    await innovator.sees('No documents yet');
    await innovator.findsItInOrder();
  });

  it('answers a section of the DTAC, and finds it answered', async () => {
    const innovator = await people.who(INNOVATOR);
    await innovator.visit(`/innovations/${innovation}/answers`);
    await innovator.follow('Answer the DTAC');
    await innovator.findsItInOrder();
    await innovator.follow(/^B\. /);
    await innovator.write(innovator.page.locator('[name="q-B2"]'), USE);
    await innovator.findsItInOrder();
    await innovator.press('Save and continue');
    await innovator.page.waitForURL((url) => url.searchParams.has('done'));
    await innovator.findsItInOrder();
    await innovator.visit(`/innovations/${innovation}/dtac/B`);
    expect(await innovator.page.locator('[name="q-B2"]').inputValue()).toBe(USE);
    expect(await people.leave()).toEqual([]);
  });
});
