import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiOf, draftReadBehind } from '../support/behind-the-pages.ts';
import { closeBrowser } from '../support/browser.ts';
import { ask, INNOVATOR, nameFor, sent, type Case } from '../support/case.ts';
import { peopleWho } from '../support/people.ts';
import { WAYS } from '../support/ways.ts';

afterAll(closeBrowser);

const SAID = 'A lamp that shows how far a wound has healed, for nurses who visit at home, said anew.';

/** Sent once, and once more with another summary, which a request asked for. */
const sentTwice = async (): Promise<Case> => {
  const one = await sent('Lamp said twice');
  const requestId = await ask(one.innovationId, 'Whom is it for?', ['summary']);
  const innovator = await apiOf(INNOVATOR);
  const input = { evaluationId: one.evaluationId, requestId, answers: { summary: SAID }, expectedVersion: await draftReadBehind(innovator, one.innovationId), idempotencyKey: randomUUID() };
  await innovator.query('mutation($input: AnswerRequestInput!) { answerRequest(input: $input) { __typename } }', { input });
  return one;
};

describe.each(WAYS)('An innovator, %s,', (_, way) => {
  const people = peopleWho(way);
  let one: Case;
  beforeAll(async () => void (one = await sentTwice()));

  it('reads what changed between two versions, question by question', async () => {
    const innovator = await people.who(INNOVATOR);
    await innovator.visit(`/innovations/${one.innovationId}`);
    await innovator.sees('You answered a request');
    await innovator.findsItInOrder();
    await innovator.follow('View what you sent');
    await innovator.follow('See what changed between versions');
    await innovator.arrivesAt('What changed between versions');
    await innovator.sees('1 answer differs between versions 1 and 2');
    expect((await innovator.reads()).replaceAll(/\s+/g, ' ')).toContain(SAID);
    await innovator.findsItInOrder();
    await innovator.select('Compare', '2');
    await innovator.press('Show what changed');
    await innovator.sees('This is one and the same version: choose another');
    await innovator.findsItInOrder();
  });

  it('copies it into a new innovation, whose answers come along and whose files do not', async () => {
    const innovator = await people.who(INNOVATOR);
    const name = nameFor('Lamp copied');
    await innovator.visit(`/innovations/${one.innovationId}`);
    await innovator.follow('Copy into a new innovation');
    await innovator.press('Copy and continue');
    await innovator.sees('Write the name of the new innovation');
    await innovator.write('What is the name of the new innovation?', name);
    await innovator.findsItInOrder();
    await innovator.press('Copy and continue');
    await innovator.arrivesAt(name);
    await innovator.sees('This is your new innovation, with the answers that you copied.');
    await innovator.findsItInOrder();
    await innovator.follow(/^About/);
    await innovator.sees(SAID);
    await innovator.findsItInOrder();
  });

  it('withdraws it, and is told so', async () => {
    const innovator = await people.who(INNOVATOR);
    await innovator.visit(`/innovations/${one.innovationId}`);
    await innovator.follow('Withdraw this innovation');
    await innovator.arrivesAt('Are you sure you want to withdraw?');
    await innovator.write('Why are you withdrawing? (optional)', 'We go on without it.');
    await innovator.findsItInOrder();
    await innovator.press('Withdraw this innovation');
    await innovator.sees('You have withdrawn your innovation');
    expect(await innovator.reads()).not.toContain('Withdraw this innovation');
    await innovator.findsItInOrder();
    expect((await people.leave()).filter((said) => !/status of 422/.test(said))).toEqual([]);
  });
});
