import { afterAll, describe, expect, it } from '@jest/globals';
import { nameFor } from '../support/case.ts';
import { closeBrowser } from '../support/browser.ts';
import { peopleWho } from '../support/people.ts';
import { WAYS } from '../support/ways.ts';

afterAll(closeBrowser);

describe.each(WAYS)('An administrator, %s,', (_, way) => {
  const people = peopleWho(way);

  it('adds a person and makes them a link; the person opens it and signs in, and the link counts no more', async () => {
    const name = nameFor('Newcomer');
    const administrator = await people.who('administrator');
    await administrator.visit('/people');
    await administrator.follow('Add a person');
    await administrator.arrivesAt('Add a person');
    await administrator.write('Full name', name);
    const organisation = administrator.page.getByLabel('Organisation');
    await administrator.select(organisation, (await organisation.locator('option').nth(1).getAttribute('value'))!);
    await administrator.press('Add the person');
    await administrator.arrivesAt(name);
    await administrator.sees('No account is linked');
    await administrator.press('Make an invitation');
    const link = await administrator.page.getByLabel('Link for this person').inputValue();
    await administrator.sees('An invitation is open until');
    await administrator.findsItInOrder();
    const id = new URL(administrator.page.url()).pathname.split('/').at(-1)!;

    const newcomer = await people.stranger();
    await newcomer.visit(new URL(link).pathname);
    await newcomer.sees('You are invited to');
    await newcomer.findsItInOrder();
    await newcomer.follow('Continue to sign in');
    await newcomer.press(newcomer.page.locator(`button[value="${id}"]`));
    await newcomer.arrivesAt('Your account');
    await newcomer.sees(name);
    await newcomer.visit(new URL(link).pathname);
    await newcomer.arrivesAt('This invitation counts no more');
    await newcomer.findsItInOrder();
    expect(await people.leave()).toEqual([]);
  });
});
