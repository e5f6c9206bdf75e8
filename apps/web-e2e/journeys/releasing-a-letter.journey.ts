import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { closeBrowser } from '../support/browser.ts';
import type { Case } from '../support/case.ts';
import { peopleWho } from '../support/people.ts';
import { adopted } from '../support/stages.ts';
import { WAYS } from '../support/ways.ts';

let cases: Case[] = [];

beforeAll(async () => {
  cases = await adopted('Fall mat', WAYS.length);
});
afterAll(closeBrowser);

describe.each(WAYS)('A programme lead, %s,', (_, way) => {
  const people = peopleWho(way);

  it('reads the approved letter of an adoption and releases it to the innovator', async () => {
    const { name } = cases.pop()!;
    const lead = await people.who('programme-lead');
    await lead.visit('/');
    await lead.findsItInOrder();
    await lead.follow(name);
    await lead.sees('The innovator reads it at once. It cannot be taken back.');
    await lead.findsItInOrder();
    await lead.press('Release the letter to the innovator');
    await lead.sees('The letter is released. The innovator can read it.');
    expect(await lead.page.getByRole('button', { name: 'Release the letter to the innovator' }).count()).toBe(0);
    await lead.findsItInOrder();
    expect(await people.leave()).toEqual([]);
  });
});
