import { afterAll, describe, expect, it } from '@jest/globals';
import { requirePack } from '@waymark/content/packs';
import type { Rubric } from '@waymark/domain/rubric';
import { asAnybody } from '../support/as-anybody.ts';
import { apiAs, apiOf } from '../support/behind-the-pages.ts';
import { closeBrowser } from '../support/browser.ts';
import { INNOVATOR } from '../support/case.ts';
import { until } from '../support/kept-words.ts';
import { peopleWho } from '../support/people.ts';
import { plainPdf } from '../support/plain-pdf.ts';
import { EVIDENCE, inviteBehind, placesOf } from '../support/rounds.ts';
import { inReview } from '../support/stages.ts';
import { WAYS } from '../support/ways.ts';

afterAll(closeBrowser);

const criterion = requirePack<Rubric>(EVIDENCE).criteria.find(({ track }) => track === 'clinical')!;
const TRIAL = plainPdf([['The trial of the lamp'], ['Median time to healing was 71 days.', 'Harms: none of 312 people fell.'], ['The third page']]);

/** A review that is begun, of a case that was sent with a trial as a PDF. */
const withTrial = async () => {
  const { evaluationId, innovationId } = await inReview('Read lamp');
  const innovator = await apiOf(INNOVATOR);
  await innovator.act('attachDocument', { innovationId, uploadId: await innovator.upload('trial.pdf', TRIAL), kind: 'study-report' });
  const staff = await asAnybody('coordinator');
  await staff.act('raiseRequest', 'RaiseRequestInput', { evaluationId, text: 'Send the trial' });
  const { data } = await staff.ask<{ evaluation: { requests: { id: string }[] } }>('query($id: String!) { evaluation(id: $id) { requests { id } } }', { id: evaluationId });
  await innovator.act('answerRequest', { evaluationId, requestId: data.evaluation.requests[0]!.id, answers: {}, note: 'The trial is among the documents' });
  await inviteBehind(evaluationId, 'clinical-reviewer');
  const place = (await placesOf(evaluationId))[0]!;
  await (await apiAs(place.personId)).act('acceptInvitation', { assignmentId: place.id });
  return { evaluationId, place, staff };
};

describe.each(WAYS)('A document, %s,', (_, way) => {
  const people = peopleWho(way);

  it('is read page by page, and cited with words of it into the criterion that its reviewer came from', async () => {
    const { place, staff } = await withTrial();
    const reviewer = await people.who(place.person);
    await reviewer.visit(`/reviews/${place.id}/${criterion.id}`);
    await reviewer.follow(/Read page by page/);
    await reviewer.arrivesAt('trial.pdf');
    await reviewer.sees('The trial of the lamp');
    await reviewer.findsItInOrder();
    await reviewer.follow(/Next page/);
    await reviewer.sees('Median time to healing was 71 days.');
    await reviewer.write(/Words of this page that you cite/, 'none of 213 people');
    await reviewer.press(/Cite this page in/);
    await reviewer.sees(/“none of 213 people” is not on this page/);
    await reviewer.findsItInOrder();
    if (way.javaScript !== false) {
      // from one paragraph into the next: what stands between them are words of ours; once its script runs
      await until(async () => {
        await reviewer.page.evaluate(() => {
          (document.getElementById('words') as HTMLTextAreaElement).value = '';
          const [first, second] = document.querySelectorAll('.wm-page-text .wm-written');
          document.getSelection()!.setBaseAndExtent(first!.firstChild!, 7, second!.firstChild!, 11);
          first!.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
        });
        return (await reviewer.page.locator('#words').inputValue()) === 'time to healing was 71 days.\nHarms: none';
      });
    }
    await reviewer.write(/Words of this page that you cite/, 'none of 312 people');
    await reviewer.tick(reviewer.page.locator('input[name="paragraph"]').first());
    await reviewer.press(/Cite this page in/);
    await reviewer.sees('You cite this page. It is saved with your answer to the criterion.');
    await reviewer.findsItInOrder();
    await reviewer.follow(/^Back to/);
    await reviewer.arrivesAt(criterion.title);
    expect(await reviewer.page.locator('textarea[name^="quote."]').last().inputValue()).toBe('Median time to healing was 71 days.\nnone of 312 people');
    await reviewer.findsItInOrder();
    await reviewer.visit(`/reviews/${place.id}/check`);
    await reviewer.sees(/trial\.pdf, page 2: “Median time to healing was 71 days\.”, “none of 312 people”/);
    await staff.act('releaseAssignment', 'ReasonedAssignmentInput', { assignmentId: place.id, reason: 'No more is needed' });
    expect((await people.leave()).filter((said) => !/status of 422/.test(said))).toEqual([]);
  });
});
