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

describe.each(WAYS)('An owner, %s,', (_, way) => {
  const people = peopleWho(way);

  it('invites somebody into the team of an innovation by a link; they accept, and are made the owner', async () => {
    const name = nameFor('Shared lamp');
    const owner = await people.who('innovator');
    await owner.visit('/innovations/new');
    await owner.write('What is the name of your innovation?', name);
    await owner.press('Add and continue');
    await owner.sees('Your innovation is added');
    const team = new URL(owner.page.url()).pathname.replace(/\/answers$/, '/people');
    await owner.visit(team);
    await owner.write('Their name', 'Ada Newcomer');
    await owner.write('Their e-mail address', 'ada@clinic.example');
    await owner.choose('Change answers');
    await owner.press('Make the invitation');
    const link = await owner.page.getByLabel('Send this link to the person you invite').inputValue();
    await owner.sees('Invited, not answered yet');
    await owner.findsItInOrder();

    const invited = await people.who('administrator');
    await invited.visit(new URL(link).pathname);
    await invited.arrivesAt(`You are invited to the team of ${name}`);
    await invited.findsItInOrder();
    await invited.press('Accept and join the team');
    await invited.sees('You are of the team now');

    await owner.visit(team);
    await owner.follow(owner.page.locator('main a[href*="/people/"]'));
    await owner.arrivesAt('What can');
    await owner.findsItInOrder();
    await owner.press(/^Make .* the owner$/);
    await owner.sees('The innovation has a new owner');
    await invited.visit(team);
    await invited.sees('made you the owner on');
    await owner.visit(team.replace(/people$/, 'activity'));
    for (const words of [/ invited .* to the team: they may change answers/, / joined the team: they may change answers/, / made .* the owner/]) await owner.sees(words);
    await owner.findsItInOrder();
    expect(await people.leave()).toEqual([]);
  });
});
