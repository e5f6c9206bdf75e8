import { afterAll, describe, expect, it } from '@jest/globals';
import { closeBrowser } from '../support/browser.ts';
import { peopleWho } from '../support/people.ts';
import { personaCalled } from '../support/sign-in.ts';
import { WAYS } from '../support/ways.ts';

afterAll(closeBrowser);

describe.each(WAYS)('A triage officer, %s,', (_, way) => {
  const people = peopleWho(way);

  it('signs in, goes to the page that they came for, and signs out', async () => {
    const officer = await people.stranger();
    const { id, displayName } = await personaCalled('triage-officer');
    await officer.visit('/pipeline');
    await officer.arrivesAt('Sign in');
    await officer.follow(officer.page.locator('main').getByRole('button', { name: 'Sign in' }));
    await officer.press(officer.page.locator(`button[value="${id}"]`));
    await officer.arrivesAt('Pipeline');
    await officer.findsItInOrder();
    await officer.goTo('My work');
    await officer.arrivesAt(`Hello, ${displayName}`);
    await officer.press(/sign out/i);
    await officer.page.getByRole('link', { name: /sign in/i }).first().waitFor();
    expect(await people.leave()).toEqual([]);
  });
});
