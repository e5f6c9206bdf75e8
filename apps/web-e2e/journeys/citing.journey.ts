import { afterAll, describe, expect, it } from '@jest/globals';
import { asAnybody } from '../support/as-anybody.ts';
import { apiOf, draftReadBehind } from '../support/behind-the-pages.ts';
import { closeBrowser } from '../support/browser.ts';
import { INNOVATOR } from '../support/case.ts';
import { peopleWho } from '../support/people.ts';
import { EVIDENCE, inviteBehind, placesOf, reviewBehind, reviewsFor } from '../support/rounds.ts';
import { inReview } from '../support/stages.ts';
import { WAYS } from '../support/ways.ts';

afterAll(closeBrowser);

/** A review that somebody submitted, and what changes an answer that it cites. */
const submittedOne = async (role: string) => {
  const { evaluationId, innovationId, answers, name } = await inReview('Citing lamp');
  await inviteBehind(evaluationId, role);
  const place = (await placesOf(evaluationId))[0]!;
  const [review] = reviewsFor(EVIDENCE, [place], answers);
  await reviewBehind(place, review!);
  const cited = Object.values(review!.criteria).flatMap(({ citations }) => citations.flatMap(({ question }) => question ?? [])).find((question) => question !== 'name' && typeof answers[question] === 'string')!;

  const revise = async () => {
    const staff = await asAnybody('coordinator');
    await staff.act('raiseRequest', 'RaiseRequestInput', { evaluationId, text: 'Say more' });
    const { data } = await staff.ask<{ evaluation: { requests: { id: string }[] } }>('query($id: String!) { evaluation(id: $id) { requests { id } } }', { id: evaluationId });
    const requestId = data.evaluation.requests[0]!.id;
    const innovator = await apiOf(INNOVATOR);
    await innovator.act('answerRequest', { evaluationId, requestId, answers: { [cited]: `${String(answers[cited])} A newer sentence.` }, expectedVersion: await draftReadBehind(innovator, innovationId) });
  };
  return { evaluationId, name, place, review: review!, cited, revise };
};

describe.each(WAYS)('Whoever cites, %s,', (_, way) => {
  const people = peopleWho(way);

  it('reads where a newer version changed what they cite, and so does whoever reads their reasons', async () => {
    const { evaluationId, name, place, review, cited, revise } = await submittedOne('economics-reviewer');
    const reviewer = await people.who(place.person);
    await reviewer.visit(`/reviews/${place.id}/check`);
    await reviewer.findsItInOrder();
    expect(await reviewer.page.getByText('What you cite has changed').count()).toBe(0);

    await revise();
    await reviewer.visit(`/reviews/${place.id}/check`);
    await reviewer.sees('What you cite has changed');
    await reviewer.sees(/: the answer has changed/);
    await reviewer.findsItInOrder();
    const criterion = Object.entries(review.criteria).find(([, { citations }]) => citations.some(({ question }) => question === cited))![0];
    await reviewer.visit(`/reviews/${place.id}/${criterion}`);
    await reviewer.sees('What you cite has changed');
    await reviewer.findsItInOrder();

    await (await asAnybody('coordinator')).act('closeRound', 'ReasonInput', { evaluationId, reason: 'Time is up' });
    const coordinator = await people.who('coordinator');
    await coordinator.visit(`/evaluations/${evaluationId}/panel`);
    await coordinator.sees(name);
    await coordinator.page.locator('main details', { hasText: 'Changed since' }).first().locator('summary').click();
    await coordinator.sees(/: the answer has changed/);
    await coordinator.findsItInOrder();
    expect(await people.leave()).toEqual([]);
  });

  it('looks again at what changed before the review is submitted on the newer version', async () => {
    const { evaluationId, place, revise } = await submittedOne('clinical-reviewer');
    await revise();
    const reviewer = await people.who(place.person);
    await reviewer.visit(`/reviews/${place.id}/check`);
    await reviewer.press('Submit the review again');
    await reviewer.sees(/cites something that has changed: the answer has changed. Look at it again/);
    await reviewer.findsItInOrder();
    // the form comes anew with its next key
    await reviewer.page.waitForLoadState('networkidle');
    for (const box of await reviewer.page.locator('input[name="confirmed"]').all()) await reviewer.tick(box);
    await reviewer.press('Submit the review again');
    await reviewer.sees('Your review is submitted.');
    // so that whoever reviewed is free again
    await (await asAnybody('coordinator')).act('closeRound', 'ReasonInput', { evaluationId, reason: 'Time is up' });
    expect((await people.leave()).filter((said) => !/status of 422/.test(said))).toEqual([]);
  });
});
