import { afterAll, describe, expect, it } from '@jest/globals';
import { closeBrowser } from '../support/browser.ts';
import { INNOVATOR, sent } from '../support/case.ts';
import { decide } from '../support/decide.ts';
import { fillTriage } from '../support/fill-triage.ts';
import { peopleWho } from '../support/people.ts';
import { reviewsFor, TRIAGE } from '../support/rounds.ts';
import { triaged } from '../support/stages.ts';
import { WAYS } from '../support/ways.ts';

afterAll(closeBrowser);

describe.each(WAYS)('A triage officer, %s,', (_, way) => {
  const people = peopleWho(way);

  it('finds a new innovation in the pipeline, reads it, records triage and accepts it', async () => {
    const { name, answers } = await sent('Tremor pen');
    const officer = await people.who('triage-officer');
    await officer.visit('/pipeline');
    await officer.findsItInOrder();
    await officer.tick(/^Triage \(/);
    await officer.choose('On time');
    await officer.press('Apply filters');
    await officer.page.waitForURL(/due=on-time/);
    const view = `On time in triage ${crypto.randomUUID().slice(0, 8)}`;
    await officer.write('Name of this view', view);
    await officer.press('Save view');
    await officer.sees('The view is saved');
    await officer.findsItInOrder();
    await officer.visit('/pipeline');
    await officer.follow(view);
    await officer.page.waitForURL(/stage=triage&due=on-time/);
    await officer.press(`Remove the view “${view}”`);
    await officer.sees('The view is removed');
    await officer.follow('In stage since');
    for (const row of await officer.page.locator('main tbody tr').allInnerTexts()) expect(row).toMatch(/Triage[\s\S]*(days? left|due today)/i);
    await officer.findsItInOrder();

    await officer.follow(name);
    await officer.arrivesAt('What happens next: Triage');
    await officer.sees(/^Accept for review: \d+ things? blocks? it/);
    await officer.findsItInOrder();
    await officer.follow('Answers');
    await officer.sees(String(answers['summary']).slice(0, 60));
    await officer.follow('Triage');
    await officer.findsItInOrder();
    await fillTriage(officer, reviewsFor(TRIAGE, [{ role: 'triage-officer', tracks: ['triage'] }], answers)[0]!);
    await officer.press('Record and decide');
    await officer.sees('Your triage is recorded');
    await officer.findsItInOrder();
    await decide(officer, 'Accept for review', 'The need is plain and the evidence can be assessed.');
    await officer.sees('Decided. The innovator learns of it when the letter is approved and released.');
    expect(await people.leave()).toEqual([]);
  });

  it('returns another with advice, which its innovator does not see yet', async () => {
    const { evaluationId, innovationId } = await triaged('Quiet drip');
    const officer = await people.who('triage-officer');
    await officer.visit(`/evaluations/${evaluationId}`);
    await officer.follow('Decide what happens next');
    await decide(officer, 'Return with advice', 'It is not ready yet: come back with a comparison.');
    await officer.sees('Decided.');
    const innovator = await people.who(INNOVATOR);
    await innovator.visit(`/innovations/${innovationId}`);
    await innovator.sees('Being checked');
    expect(await innovator.reads()).not.toContain('Returned');
    expect(await people.leave()).toEqual([]);
  });
});
