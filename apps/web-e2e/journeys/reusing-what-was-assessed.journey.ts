import { generateKeyPairSync } from 'node:crypto';
import { afterAll, describe, expect, it } from '@jest/globals';
import { closeBrowser } from '../support/browser.ts';
import { INNOVATOR, sent } from '../support/case.ts';
import { pageFaults } from '../support/page-faults.ts';
import { peopleWho } from '../support/people.ts';
import type { Person } from '../support/person.ts';
import { WAYS } from '../support/ways.ts';

afterAll(closeBrowser);

/** The passport that the first download link of the page gives, as it lies on the disk of whoever fetched it. */
const fetched = async ({ page }: Person): Promise<string> => {
  const address = await page.getByRole('link', { name: /^Download/ }).first().getAttribute('href');
  const answer = await page.context().request.get(address!);
  expect(answer.headers()['content-disposition']).toMatch(/^attachment; filename="passport-INN-/);
  return answer.text();
};

const send = async (person: Person, text: string): Promise<void> => {
  await person.page.locator('input[type="file"]').setInputFiles({ name: 'passport.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await person.press('Check the file');
};

/** Where it is asked for, what the page looks like. */
const shot = async ({ page }: Person, name: string): Promise<void> => {
  const folder = process.env['WAYMARK_SHOTS'];
  if (folder) await page.screenshot({ path: `${folder}/${name}-${page.viewportSize()!.width}.png`, fullPage: true });
};

describe.each(WAYS)('A passport, %s,', (name, way) => {
  const people = peopleWho(way);

  it('goes from one innovation to another; changed, it is refused with the reason; staff read what was assessed elsewhere', async () => {
    const [one, other] = [await sent('Lamp of here'), await sent('Lamp elsewhere')];
    const innovator = await people.who(INNOVATOR);
    await innovator.visit(`/innovations/${one.innovationId}/guidance`);
    await innovator.follow('Take your answers and results to another programme');
    await innovator.press('Make the passport');
    await innovator.sees('Choose at least one part');
    await innovator.tick(/NICE evidence/);
    await innovator.tick(/DTAC/);
    await shot(innovator, 'choose');
    await innovator.press('Make the passport');
    await innovator.sees('Your passport is ready');
    await innovator.findsItInOrder();
    await shot(innovator, 'made');
    const passport = await fetched(innovator);

    await innovator.visit(`/innovations/${other.innovationId}/passport`);
    await innovator.follow('Use a passport');
    await send(innovator, passport.replace('Lamp of here', 'Lamp of nobody'));
    await innovator.sees('This passport was changed after it was signed');
    await innovator.findsItInOrder();
    await shot(innovator, 'refused');
    await send(innovator, passport);
    await innovator.arrivesAt('Check what this passport holds');
    await innovator.findsItInOrder();
    await shot(innovator, 'preview');
    await innovator.press('Use this passport');
    await innovator.sees('The passport is used for this innovation');
    await shot(innovator, 'used');

    const officer = await people.who('triage-officer');
    await officer.visit(`/evaluations/${other.evaluationId}/assurance`);
    await officer.sees('Passports from elsewhere');
    await officer.sees(new RegExp(one.name));
    await officer.sees('Declared by the team itself');
    await officer.findsItInOrder();
    await shot(officer, 'elsewhere');
    const complaints = await (name === 'with JavaScript' ? pageFaults(innovator.page) : []);
    expect([...complaints, ...(await people.leave()).filter((complaint) => !/status of 422/.test(complaint))]).toEqual([]);
  });
});

describe('The key of an installation', () => {
  it('is accepted by an administrator, who is told what is no key, and removed once that is confirmed', async () => {
    const people = peopleWho({ javaScript: false });
    const administrator = await people.who('administrator');
    await administrator.visit('/people');
    await administrator.follow('Whose passports are accepted');
    await administrator.press('Accept this key');
    await administrator.sees('Paste its public key');
    const own = await administrator.page.locator('#ownKey').inputValue();
    await administrator.write('Name of the installation', 'Elsewhere');
    await administrator.write(/Its public key/, own);
    await administrator.press('Accept this key');
    await administrator.sees('This key is accepted already');
    await shot(administrator, 'issuers');
    const key = String(generateKeyPairSync('ed25519').publicKey.export({ format: 'pem', type: 'spki' }));
    await administrator.write(/Its public key/, key);
    await administrator.press('Accept this key');
    await administrator.sees('The key is accepted');
    await administrator.tick('I want to remove this key');
    await administrator.press(/Remove the key/);
    await administrator.sees('The key is removed');
    await shot(administrator, 'issuers-after');
    await people.leave();
  });
});
