import { afterAll, describe, expect, it } from '@jest/globals';
import { apiOf } from '../support/behind-the-pages.ts';
import { closeBrowser } from '../support/browser.ts';
import { INNOVATOR, sent } from '../support/case.ts';
import { peopleWho } from '../support/people.ts';
import { WAYS } from '../support/ways.ts';

afterAll(closeBrowser);

describe.each(WAYS)('Who answers innovators, %s,', (_, way) => {
  const people = peopleWho(way);

  it('is said by a lead of the programme, and read by innovators beside everything that happened', async () => {
    const { innovationId, evaluationId } = await sent('Bed lamp');
    const { evaluation } = await (await apiOf(INNOVATOR)).query<{ evaluation: { programmeId: string } }>('query($id: String!) { evaluation(id: $id) { programmeId } }', { id: evaluationId });
    const lead = await people.who('programme-lead');
    await lead.visit(`/programmes/${evaluation.programmeId}`);
    await lead.follow('Change who answers innovators');
    await lead.findsItInOrder();
    await lead.write('Who answers them (optional)', 'Innovator office');
    await lead.write(lead.page.getByLabel('Within how many working days?'), 'soon');
    await lead.press('Save');
    await lead.sees('Write a whole number of working days from 1 to 60');
    await lead.findsItInOrder();
    await lead.write(lead.page.getByLabel('Within how many working days?'), '2');
    await lead.press('Save');
    await lead.sees('What innovators read of who answers them is saved.');
    await lead.sees('Innovators get an answer from Innovator office within 2 working days.');
    await lead.findsItInOrder();

    const innovator = await people.who(INNOVATOR);
    await innovator.visit(`/innovations/${innovationId}`);
    await innovator.sees('Your contact');
    await innovator.sees('You will get a reply within 2 working days');
    await innovator.findsItInOrder();
    await innovator.follow('See all activity');
    await innovator.arrivesAt('All activity');
    await innovator.sees('You sent version 1');
    await innovator.findsItInOrder();
    await innovator.goTo('Help and guidance');
    await innovator.arrivesAt('Help and guidance');
    await innovator.findsItInOrder();
    expect((await people.leave()).filter((said) => !/status of 422/.test(said))).toEqual([]);
  });
});
