import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from '@jest/globals';
import { apiOf } from '../support/behind-the-pages.ts';
import { closeBrowser } from '../support/browser.ts';
import { answersFor, ask, INNOVATOR, nameFor } from '../support/case.ts';
import { peopleWho } from '../support/people.ts';
import type { Person } from '../support/person.ts';
import { answerBehind, checkAndSend, confirmsAndSends, nameInnovation } from '../support/send-innovation.ts';
import { WAYS } from '../support/ways.ts';

afterAll(closeBrowser);

const SUMMARY = 'A diary that shows how somebody breathes at night, for people who wake up tired.';
const ASKS = 'Describe your innovation in 2 or 3 sentences';
const ASKED = 'What did you compare it with?';
const ANSWER = 'We compared it with current care in two trusts over a year, and describe both groups in the report that we attach.';

/** Reads how the answers stood before the last change, goes back to that, and back to the change again. */
const goesBackAndForth = async (innovator: Person, id: string): Promise<void> => {
  for (const [words, isThere] of [['Now', false], ['In this version', true]] as const) {
    await innovator.visit(`/innovations/${id}/answers`);
    await innovator.follow('Earlier versions');
    await innovator.findsItInOrder();
    await innovator.visit((await innovator.page.locator('main table a').nth(1).getAttribute('href'))!);
    await innovator.sees('1 answer is different now');
    await innovator.sees(words);
    await innovator.findsItInOrder();
    await innovator.press('Go back to this version');
    await innovator.sees('You are back at the version that you chose');
    await innovator.visit(`/innovations/${id}/sections/about`);
    await innovator.follow('Answer all on one page');
    await innovator.findsItInOrder();
    expect((await innovator.page.locator('[name="q-summary"]').inputValue()) === SUMMARY).toBe(isThere);
  }
};

const MARK = 'Commercial in confidence';

/** Chooses that an answer which the form does not mark is in confidence, and finds the mark wherever the answer stands. */
const choosesWhatIsInConfidence = async (innovator: Person, id: string): Promise<void> => {
  await innovator.visit(`/innovations/${id}/answers/about`);
  await innovator.tick(innovator.page.locator('[name="q-summary:confidence"]'));
  await innovator.findsItInOrder();
  await innovator.press('Save and continue');
  await innovator.page.waitForURL((url) => !url.pathname.endsWith('/about'));
  await innovator.visit(`/innovations/${id}/check`);
  await isMarked(innovator);
};

const isMarked = async (innovator: Person): Promise<void> => innovator.page.locator('.nhsuk-summary-list__row').filter({ hasText: SUMMARY }).getByText(MARK, { exact: true }).waitFor();

const describesAndSends = async (innovator: Person, name: string): Promise<string> => {
  const id = await nameInnovation(innovator, name);
  await innovator.findsItInOrder();
  await answerBehind(id, answersFor(name));
  await innovator.visit(`/innovations/${id}/answers`);
  await innovator.follow(/^About/);
  await innovator.arrivesAt('About your innovation');
  await innovator.findsItInOrder();
  await innovator.follow(`Change ${ASKS}`);
  await innovator.write(innovator.page.locator('[name="q-summary"]'), SUMMARY);
  await innovator.findsItInOrder();
  await innovator.press('Save and continue');
  await innovator.arrivesAt('About your innovation');
  await innovator.sees(SUMMARY);
  await goesBackAndForth(innovator, id);
  await choosesWhatIsInConfidence(innovator, id);
  await innovator.visit(`/innovations/${id}/check`);
  await innovator.sees(SUMMARY);
  await innovator.findsItInOrder();
  await sendsNothingUnread(innovator, id);
  await checkAndSend(innovator);
  await innovator.findsItInOrder();
  await innovator.visit(`/innovations/${id}/sent-answers`);
  await isMarked(innovator);
  return id;
};

/** A colleague answers guidance while the answers are checked: it is shown before anything is sent. */
const sendsNothingUnread = async (innovator: Person, innovationId: string): Promise<void> => {
  const input = { innovationId, pack: 'dtac', answers: { A1: 'Lamps Ltd' }, expectedVersion: 0, idempotencyKey: randomUUID() };
  await (await apiOf(INNOVATOR)).query('mutation($input: SaveGuidanceInput!) { saveGuidance(input: $input) { __typename } }', { input });
  await confirmsAndSends(innovator);
  await innovator.sees('Somebody of your team changed answers or documents since you opened this page.');
  await innovator.sees('DTAC: 1 answer');
  await innovator.findsItInOrder();
  await innovator.visit(`/innovations/${innovationId}/check`);
};

/** Begins at the first question, goes on from each to the next and back, and comes back to the one that is missing. */
const answersOneByOne = async (innovator: Person, id: string): Promise<void> => {
  const [first, second] = ['What is the name of your innovation?', ASKS];
  await innovator.visit(`/innovations/${id}/answers`);
  await innovator.follow('Continue');
  await innovator.arrivesAt(second);
  await innovator.findsItInOrder();
  await innovator.follow('Back');
  await innovator.arrivesAt(first);
  await innovator.findsItInOrder();
  await innovator.press('Save and continue');
  await innovator.arrivesAt(second);
  const field = innovator.page.locator('[name="q-summary"]');
  await innovator.write(field, 'x'.repeat(501));
  await innovator.press('Save and continue');
  await innovator.sees('There is a problem');
  await innovator.findsItInOrder();
  await innovator.write(field, SUMMARY);
  await innovator.press('Save and continue');
  await innovator.arrivesAt('How does it work?');
  await innovator.press('Save and come back later');
  await innovator.sees('Your answers are saved');
};

describe.each(WAYS)('An innovator, %s,', (_, way) => {
  const people = peopleWho(way);

  it('answers one question a page', async () => {
    const innovator = await people.who(INNOVATOR);
    await answersOneByOne(innovator, await nameInnovation(innovator, nameFor('Breathing diary, question by question')));
  });

  it('describes an innovation, sends it, follows it, and answers what is asked', async () => {
    const innovator = await people.who(INNOVATOR);
    const name = nameFor('Breathing diary');
    const id = await describesAndSends(innovator, name);
    await innovator.visit('/innovations');
    await innovator.follow(name);
    await innovator.sees('Being checked');
    await innovator.findsItInOrder();

    await ask(id, ASKED);
    await innovator.visit(`/innovations/${id}`);
    const calendar = await innovator.page.getByRole('link', { name: 'Add these days to your calendar' }).getAttribute('href');
    const file = await innovator.page.context().request.get(calendar!);
    expect([file.headers()['content-type'], file.headers()['cache-control'], await file.text()]).toEqual(['text/calendar; charset=utf-8', 'no-store', expect.stringMatching(/^BEGIN:VCALENDAR\r\n[\s\S]*SUMMARY:.*Last day to answer a request/)]);
    await innovator.visit('/innovations');
    await innovator.sees(/by the end of \d+ \w+ \d{4}/);
    await innovator.follow(`Answer the request about ${name}`);
    await innovator.sees(ASKED);
    await innovator.write('Your answer in words', ANSWER);
    await innovator.findsItInOrder();
    await innovator.press('Send the answer');
    await innovator.arrivesAt('Progress');
    expect(await innovator.reads()).not.toContain('You need to do 1 thing');
    await innovator.findsItInOrder();
    expect((await people.leave()).filter((said) => !/status of 422/.test(said))).toEqual([]);
  });
});
