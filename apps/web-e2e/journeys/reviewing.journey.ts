import { afterAll, describe, expect, it } from '@jest/globals';
import { closeBrowser } from '../support/browser.ts';
import type { Case } from '../support/case.ts';
import { peopleWho } from '../support/people.ts';
import { EVIDENCE, inviteBehind, placesOf, reviewsFor, type Place } from '../support/rounds.ts';
import { inReview } from '../support/stages.ts';
import { WAYS } from '../support/ways.ts';
import { writeReview } from '../support/write-review.ts';

afterAll(closeBrowser);

/** Behind the pages, one person is invited to a case of its own. */
const invited = async (role: string): Promise<Case & { place: Place }> => {
  const one = await inReview('Quiet room lamp');
  await inviteBehind(one.evaluationId, role);
  return { ...one, place: (await placesOf(one.evaluationId))[0]! };
};

describe.each(WAYS)('A reviewer, %s,', (_, way) => {
  const people = peopleWho(way);

  it('reads their declaration, accepts, scores every criterion and submits', async () => {
    const { name, answers, place } = await invited('economics-reviewer');
    const [review] = reviewsFor(EVIDENCE, [place], answers);
    const reviewer = await people.who(place.person);
    await reviewer.visit('/');
    await reviewer.goTo('My reviews');
    await reviewer.findsItInOrder();
    await reviewer.follow(name);
    await reviewer.sees('Your declaration of interests');
    await reviewer.sees(/^Declared .* valid until/);
    await reviewer.findsItInOrder();
    await reviewer.press('Accept the review');
    await reviewer.sees('You accepted the review');
    await reviewer.findsItInOrder();
    await writeReview(reviewer, review!);
    await reviewer.sees('Your review is complete.');
    await reviewer.findsItInOrder();
    await reviewer.press('Submit the review');
    await reviewer.sees('Your review is submitted.');
    expect(await people.leave()).toEqual([]);
  });

  it('declares a conflict of interest that their declaration does not name', async () => {
    const { place } = await invited('ig-reviewer');
    const reviewer = await people.who(place.person);
    await reviewer.visit(`/reviews/${place.id}`);
    await reviewer.follow(reviewer.page.locator('main').getByRole('link', { name: 'Declare a conflict of interest' }).last());
    await reviewer.write(reviewer.page.locator('main textarea'), 'My sister works for its maker.');
    await reviewer.findsItInOrder();
    await reviewer.press(reviewer.page.locator('main form button').last());
    await reviewer.sees('Your conflict of interest is recorded.');
    expect(await people.leave()).toEqual([]);
  });
});
