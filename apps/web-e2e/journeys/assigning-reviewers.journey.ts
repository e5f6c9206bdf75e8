import { afterAll, describe, expect, it } from '@jest/globals';
import { apiOf } from '../support/behind-the-pages.ts';
import { closeBrowser } from '../support/browser.ts';
import { peopleWho } from '../support/people.ts';
import type { Person } from '../support/person.ts';
import { placesOf } from '../support/rounds.ts';
import { inReview } from '../support/stages.ts';
import { WAYS } from '../support/ways.ts';

afterAll(closeBrowser);

/** Chooses this one evaluation on the workbench, of those that are chosen beforehand. */
const choosesOnly = async (coordinator: Person, evaluationId: string): Promise<void> => {
  // where many wait, they are chosen behind a word
  const behind = coordinator.page.locator('main section details').filter({ has: coordinator.page.locator(`input[value="${evaluationId}"]`) });
  if ((await behind.count()) > 0) await behind.locator('summary').click();
  const chosen = coordinator.page.locator('main input[name^="evaluations-"]:checked');
  while ((await chosen.count()) > 0) await chosen.first().uncheck();
  await coordinator.tick(coordinator.page.locator(`main input[name^="evaluations-"][value="${evaluationId}"]`));
};

/** Who was asked on a proposal. */
const askedOn = async (round: string): Promise<string> => {
  const { assignmentRound } = await (await apiOf('coordinator')).query<{ assignmentRound: { bids: { person: string }[] } }>('query($id: String!) { assignmentRound(id: $id) { bids { person } } }', { id: round.split('/').at(-1)! });
  return assignmentRound.bids[0]!.person;
};

/** The proposal that came by itself for an evaluation, once the worker has made it. */
const repairOf = async (evaluationId: string): Promise<string> => {
  for (let tries = 0; tries < 90; tries += 1) {
    const { myWork } = await (await apiOf('coordinator')).query<{ myWork: { kind: string; id: string; evaluationId: string }[] }>('{ myWork { kind id evaluationId } }', {});
    const found = myWork.find((item) => item.kind === 'confirm-repair' && item.evaluationId === evaluationId);
    if (found) return found.id;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
  throw new Error('no proposal came by itself within a minute and a half');
};

describe.each(WAYS)('Reviewers are assigned, %s,', (_, way) => {
  const people = peopleWho(way);

  it('by a proposal that asks them first, is adjusted and confirmed; after one declined, the next proposal waits by itself', async () => {
    const { evaluationId } = await inReview('Grip glove');
    const coordinator = await people.who('coordinator');
    await coordinator.visit('/assignments');
    await choosesOnly(coordinator, evaluationId);
    await coordinator.findsItInOrder();
    await coordinator.press(coordinator.page.locator('main section').filter({ has: coordinator.page.locator(`input[value="${evaluationId}"]`) }).getByRole('button', { name: /^Propose reviewers ?:/ }));
    await coordinator.sees('Here is the proposal. Nobody is invited yet.');
    await coordinator.findsItInOrder();
    const round = new URL(coordinator.page.url()).pathname;

    await coordinator.follow(/^See all candidates for this evaluation/);
    await coordinator.sees(/points in this proposal/); // the page of candidates comes after its address
    expect(await coordinator.reads()).toMatch(/It costs [^]*points in this proposal/);
    await coordinator.write('Name', 'nobody of this name');
    await coordinator.press('Show candidates');
    await coordinator.sees('Nobody whose name holds “nobody of this name” can come to this seat.');
    await coordinator.findsItInOrder();
    await coordinator.follow('Show everybody');
    await coordinator.tick(coordinator.page.locator('main input[name="people"]').first());
    await coordinator.press('Ask those who are chosen');
    await coordinator.sees('are asked whether they would like to review it');
    await coordinator.findsItInOrder();

    const bidder = await people.who(await askedOn(round));
    await bidder.visit('/');
    await bidder.follow(/^Say what you would like to review/);
    const answer = bidder.page.locator('main form').filter({ has: bidder.page.locator(`input[name="evaluation"][value="${evaluationId}"]`) });
    await bidder.choose(answer.locator('input[name="bid"][value="eager"]'));
    await bidder.press(answer.getByRole('button', { name: /^Save your answer/ }));
    await bidder.sees('Your answer is saved.');
    await bidder.findsItInOrder();

    await coordinator.visit(round);
    await coordinator.sees('1 of 1 who were asked have said');
    await coordinator.press('Solve it anew');
    await coordinator.sees('Solved anew as the world is now');
    expect(await coordinator.reads()).toMatch(/30 of these points because they said that they are keen/);
    await coordinator.press(coordinator.page.getByRole('button', { name: /^Do not invite/ }).last());
    await coordinator.sees(/ is kept off /);
    await coordinator.sees(/It costs /);
    await coordinator.findsItInOrder();
    await coordinator.press('Invite those who are proposed');
    await coordinator.sees('Everybody who was proposed is invited.');

    const [accepts, declines] = await placesOf(evaluationId);
    const one = await people.who(accepts!.person);
    await one.visit(`/reviews/${accepts!.id}`);
    await one.press('Accept the review');
    await one.sees('You accepted the review.');
    const other = await people.who(declines!.person);
    await other.visit(`/reviews/${declines!.id}`);
    await other.write('Why do you decline?', 'I have no time');
    await other.press('Decline the review');
    await other.sees('You declined the invitation.');

    const repair = await repairOf(evaluationId);
    await coordinator.visit('/');
    await coordinator.sees('Decide on a proposal for places that somebody left');
    await coordinator.follow(coordinator.page.locator(`main a[href="/assignments/${repair}"]`));
    await coordinator.sees('This proposal came by itself');
    const said = await coordinator.reads();
    expect(said.slice(said.indexOf(accepts!.person))).toContain('Has the seat already');
    await coordinator.findsItInOrder();
    await coordinator.press('Invite those who are proposed');
    await coordinator.sees('Everybody who was proposed is invited.');
    expect((await placesOf(evaluationId)).map(({ personId }) => personId)).not.toContain(declines!.personId);
    expect(await people.leave()).toEqual([]);
  });
});
