import { afterAll, describe, expect, it } from '@jest/globals';
import { closeBrowser } from '../support/browser.ts';
import { inReview } from '../support/stages.ts';
import { peopleWho } from '../support/people.ts';
import { WAYS } from '../support/ways.ts';

afterAll(closeBrowser);

describe.each(WAYS)('An auditor, %s,', (_, way) => {
  const people = peopleWho(way);

  it('opens the record of an evaluation, sees that its chain holds, and reads the text of an event', async () => {
    const { evaluationId } = await inReview('Ear lamp');
    const auditor = await people.who('auditor');
    await auditor.visit('/');
    await auditor.goTo('Audit');
    await auditor.findsItInOrder();
    await auditor.write('Stream', `evaluation/${evaluationId}`);
    await auditor.press('Open the stream');
    await auditor.arrivesAt(`Record of evaluation/${evaluationId}`);
    await auditor.sees('The chain is sound');
    await auditor.press(auditor.page.locator('summary', { hasText: 'of event 1' }).first());
    await auditor.sees(`"stream":"evaluation/${evaluationId}"`);
    await auditor.findsItInOrder();

    await auditor.visit(`/evaluations/${evaluationId}`);
    await auditor.follow('History');
    await auditor.sees('Accept for review');
    await auditor.findsItInOrder();
    expect(await people.leave()).toEqual([]);
  });
});
