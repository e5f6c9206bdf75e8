import { afterAll, describe, expect, it } from '@jest/globals';
import { announceByPages } from '../support/announce.ts';
import { closeBrowser } from '../support/browser.ts';
import { INNOVATOR, propose } from '../support/case.ts';
import { peopleWho } from '../support/people.ts';
import { scoredByPanel } from '../support/stages.ts';
import { WAYS } from '../support/ways.ts';

afterAll(closeBrowser);

describe.each(WAYS)('What an innovator reads of reviews, %s,', (_, way) => {
  const people = peopleWho(way);

  it('is chosen by a coordinator, previewed, and goes out with the letter', async () => {
    const one = await scoredByPanel('Foot scanner');
    const { evaluationId, innovationId } = one;
    const decision = await propose(one, 'Panel chair 01', 'recommend-pilot');
    const coordinator = await people.who('coordinator');
    await coordinator.visit(`/evaluations/${evaluationId}/letters`);
    await coordinator.follow(coordinator.page.getByRole('link', { name: 'Choose feedback for this letter' }).first());
    await coordinator.sees('Nothing of the reviews goes out with this letter.');
    await coordinator.findsItInOrder();
    await coordinator.tick(coordinator.page.getByRole('checkbox', { name: 'Scores' }).first());
    await coordinator.tick(coordinator.page.getByRole('checkbox', { name: 'Reasons, criterion by criterion' }).first());
    await coordinator.press('Save and preview');
    await coordinator.sees('What goes with the letter is saved.');
    await coordinator.sees(/^Reviewer [A-Z]{2}, /);
    await coordinator.findsItInOrder();

    const innovator = await people.who(INNOVATOR);
    await innovator.visit(`/innovations/${innovationId}`);
    expect(await innovator.reads()).not.toContain('Recommended for a pilot');
    await announceByPages(await people.who('Panel chair 02'), coordinator, evaluationId);
    await innovator.visit(`/innovations/${innovationId}/letters/${decision}`);
    await innovator.sees('Feedback from reviewers');
    await innovator.sees(/^Reviewer [A-Z]{2}, /);
    await innovator.findsItInOrder();
    expect(await people.leave()).toEqual([]);
  });
});
