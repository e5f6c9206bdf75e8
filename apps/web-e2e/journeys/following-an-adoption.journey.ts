import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDateOf } from '@waymark/domain/calendar';
import { apiOf } from '../support/behind-the-pages.ts';
import { BASE, closeBrowser } from '../support/browser.ts';
import { nameFor, type Case } from '../support/case.ts';
import type { Person } from '../support/person.ts';
import { peopleWho } from '../support/people.ts';
import { now } from '../support/pilots.ts';
import { adopted } from '../support/stages.ts';
import { WAYS } from '../support/ways.ts';

const REGION = 'London';
const BARRIER = 'The contract waits for the board in spring.';
let cases: Case[] = [];

beforeAll(async () => {
  cases = await adopted('Night lamp', WAYS.length);
  const lead = await apiOf('programme-lead');
  const newest = 'query($id: String!) { evaluation(id: $id) { decisions { id decidedAt } } }';
  for (const { evaluationId } of cases) {
    const { evaluation } = await lead.query<{ evaluation: { decisions: { id: string; decidedAt: string }[] } }>(newest, { id: evaluationId });
    await lead.act('releaseLetter', { evaluationId, decisionId: evaluation.decisions.at(-1)!.id });
  }
});
afterAll(closeBrowser);

/** Records on the page of the roll-out that an organisation has a status from a day on. */
const record = async (lead: Person, organisation: string, status: string, on: string): Promise<void> => {
  await lead.select(lead.page.locator('#organisationId'), organisation); // the form that takes one off asks alike
  await lead.choose(status);
  const [year, month, day] = on.split('-').map((part) => String(Number(part)));
  for (const [part, words] of [['Day', day], ['Month', month], ['Year', year]] as const) await lead.write(part, words!);
};

/** What a program reads at an address that stands on the page. */
const readAt = async (person: Person, link: string): Promise<string> => {
  const href = await person.page.getByRole('link', { name: link, exact: true }).getAttribute('href');
  const answer = await person.page.context().request.get(`${BASE}${href}`);
  expect(answer.status()).toBe(200);
  return answer.text();
};

describe.each(WAYS)('What is adopted, %s,', (_, way) => {
  const people = peopleWho(way);

  it('is followed to an organisation that takes it up, and read by anybody on the register, its data and its feed', async () => {
    const { name, evaluationId } = cases.pop()!;
    const trust = nameFor('Trust of a journey');
    const { id } = await (await apiOf('Administrator 01')).act<{ id: string }>('createOrganisation', { name: trust, type: 'trust', region: REGION, deprivationDecile: 1 });
    const today = localDateOf((await now()).toISOString());

    const analyst = await people.who('analyst');
    await analyst.visit(`/evaluations/${evaluationId}/roll-out`);
    await analyst.sees('No organisation is recorded yet');
    await record(analyst, id, 'Planned', today);
    await analyst.write('What stands in the way? (optional)', BARRIER);
    await analyst.select('Of which kind is it? (optional)', 'procurement');
    await analyst.press('Record the status');
    await analyst.sees('The status is recorded.');
    await analyst.sees(BARRIER);
    await analyst.sees('0 of 1 organisation is live');
    await analyst.findsItInOrder();
    await record(analyst, id, 'Live', today);
    await analyst.press('Record the status');
    await analyst.sees(/^1 of 1 organisation is live, in 1 region/);
    await analyst.findsItInOrder();

    const visitor = await people.stranger();
    await visitor.visit('/register');
    await visitor.findsItInOrder();
    await visitor.write(visitor.page.locator('#q'), name);
    await visitor.press('Search');
    await visitor.sees(`1 found for “${name}”`);
    const feed = await readAt(visitor, 'Follow the register in a feed reader (Atom)');
    expect([feed.includes(name), feed.includes(BARRIER), feed.includes(trust)]).toEqual([true, false, false]);
    await visitor.follow(name);
    await visitor.arrivesAt(name);
    await visitor.sees('Fewer people fell at both sites.');
    await visitor.sees('1 organisation uses it, in 1 region.');
    await visitor.findsItInOrder();
    const entry = JSON.parse(await readAt(visitor, 'This entry as data (JSON)')) as Record<string, unknown>;
    expect(entry).toMatchObject({ name, simulated: true, state: 'adopted', liveIn: [{ region: REGION, live: 1 }], address: new URL(visitor.page.url()).pathname });
    for (const words of [JSON.stringify(entry), await visitor.reads()]) expect([words.includes(BARRIER), words.includes(trust)]).toEqual([false, false]);
    expect(await people.leave()).toEqual([]);
  });
});
