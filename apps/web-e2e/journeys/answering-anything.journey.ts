import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiOf, savesAnswers } from '../support/behind-the-pages.ts';
import { closeBrowser } from '../support/browser.ts';
import { INNOVATOR, sent, type Case } from '../support/case.ts';
import { peopleWho } from '../support/people.ts';
import { WAYS } from '../support/ways.ts';

afterAll(closeBrowser);

const SAID = 'A lamp that shows how far a wound has healed, said anew after it was sent.';

describe.each(WAYS)('An innovator whose answers are sent, %s,', (_, way) => {
  const people = peopleWho(way);
  let one: Case;
  beforeAll(async () => void (one = await sent('Lamp sent already')));
  const save = (answers: object): Promise<void> => savesAnswers(INNOVATOR, one.innovationId, answers);
  const revisions = async () =>
    ((await (await apiOf(INNOVATOR)).query('query($id: String!) { evaluation(id: $id) { submissions { answers } } }', { id: one.evaluationId })) as { evaluation: { submissions: { answers: Record<string, unknown> }[] } }).evaluation.submissions.map(({ answers }) => answers);

  it('is told on every page of questions that what they write there is not sent', async () => {
    const innovator = await people.who(INNOVATOR);
    for (const page of ['answers/need/problem', 'answers/need', 'sections/need']) {
      await innovator.visit(`/innovations/${one.innovationId}/${page}`);
      await innovator.sees('What you write here is not sent.');
      expect(await innovator.reads()).not.toContain('It stays here until you send it');
    }
    await innovator.findsItInOrder();
  });

  it('reads what goes with the answer to a request that names no question, and nothing goes unseen', async () => {
    const innovator = await people.who(INNOVATOR);
    await save({ summary: SAID });
    const officer = await people.who('triage-officer');
    await officer.visit(`/evaluations/${one.evaluationId}/requests`);
    await officer.write('What do you need to know?', 'Is there anything else?');
    await officer.press('Send the request');
    await officer.sees('Choose the answers that they may change, or say that they may change any');
    await officer.tick('They may change any of their answers');
    await officer.findsItInOrder();
    await officer.press('Send the request');
    await officer.sees('The innovator was asked.');
    const { evaluation } = await (await apiOf(INNOVATOR)).query<{ evaluation: { requests: { id: string }[] } }>('query($id: String!) { evaluation(id: $id) { requests { id } } }', { id: one.evaluationId });
    const requestId = evaluation.requests[0]!.id;
    await innovator.visit(`/innovations/${one.innovationId}/answers/need/problem`);
    await innovator.sees('A request asks for this.');
    await innovator.follow('Answer the request');
    await innovator.sees('Answers that differ from version 1 and go with this');
    await innovator.sees(SAID);
    await innovator.findsItInOrder();
    await save({ description: `${String(one.answers['description'])} Slipped in.` });
    await innovator.write('Your answer in words', 'Nothing else.');
    await innovator.press('Send the answer');
    await innovator.sees('Answers changed since you opened this page');
    expect(await revisions()).toHaveLength(1);
    await save({ description: one.answers['description'] });
    await innovator.visit(`/innovations/${one.innovationId}/requests/${requestId}`);
    await innovator.write('Your answer in words', 'Nothing else.');
    await innovator.press('Send the answer');
    await innovator.sees('Your answer is sent');
    expect((await revisions()).at(-1)).toEqual({ ...one.answers, summary: SAID });
    await people.leave();
  });
});
