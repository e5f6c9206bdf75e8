import { afterAll, describe, expect, it } from '@jest/globals';
import { closeBrowser } from '../support/browser.ts';
import { invite } from '../support/invite.ts';
import { peopleWho } from '../support/people.ts';
import { placesOf } from '../support/rounds.ts';
import { inReview, REVIEWERS } from '../support/stages.ts';
import { WAYS } from '../support/ways.ts';

afterAll(closeBrowser);

describe.each(WAYS)('A coordinator, %s,', (_, way) => {
  const people = peopleWho(way);

  it('invites a reviewer for each track, and reads why somebody is barred', async () => {
    const { evaluationId } = await inReview('Stair chair');
    const coordinator = await people.who('coordinator');
    await coordinator.visit(`/evaluations/${evaluationId}`);
    await coordinator.follow('Reviewers');
    await coordinator.sees('Nobody is invited yet.');
    let said = '';
    for (const role of REVIEWERS) said += await invite(coordinator, role, 1);
    expect(said).toMatch(/Barred from this seat[\s\S]*Has declared no interests: ask for a declaration/);
    expect((await placesOf(evaluationId)).map(({ role }) => role).sort()).toEqual([...REVIEWERS].sort());
    await coordinator.findsItInOrder();
    expect(await people.leave()).toEqual([]);
  });
});
