import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { apiError } from '@waymark/platform/graphql';
import { PdfPages } from '@waymark/platform/pdf-pages';
import { plainPdf } from '@waymark/testing/pdf';
import { codesOf, EVIDENCE, fourReviewers, inReview, reviewsFor, submitted, type BroughtForward, type Seated } from '../support/brought-forward.ts';
import { castOf, type Cast } from '../support/programme-of.ts';
import { attachCsv } from '../support/sent-files.ts';
import { testApi, type TestApi } from '../support/test-api.ts';
import type { TestClient } from '../support/test-client.ts';

let api: TestApi;
let cast: Cast;
beforeAll(async () => {
  api = await testApi();
  cast = await castOf(api);
}, 60_000);
afterAll(() => api.close());
afterEach(() => jest.restoreAllMocks());

const TRIAL = plainPdf([['The trial of the lamp', 'Median time to healing was\n71 days with the device.'], ['Harms: none of 312 people fell.']]);

const attachPdf = async ({ innovator, innovationId }: BroughtForward, content: Buffer = TRIAL, more: object = {}): Promise<string> => {
  const { body } = await innovator.upload('trial.pdf', content);
  return (await innovator.done('attachDocument', { innovationId, uploadId: body.id, kind: 'study-report', ...more })).id;
};
const revise = async ({ innovator, evaluationId }: BroughtForward, harms: string) => {
  const { overlay: requestId } = await (await cast.who('coordinator')).done('raiseRequest', { evaluationId, text: 'Send the trial', questions: ['harms'] });
  await innovator.done('answerRequest', { evaluationId, requestId, answers: { harms: `${harms} This sentence is here only to reach the smallest length that the form asks for in a long answer.` } });
};
const page = async (client: TestClient, id: string, number: number | string = 1) => {
  const answer = await client.download(`/documents/${id}/pages/${number}`);
  return { status: answer.status, ...((await answer.json()) as object) };
};
/** The review of the first seat with these citations on its first criterion that needs one. */
const citing = (people: Seated[], citations: object[]) => {
  const review = structuredClone(reviewsFor(EVIDENCE, people.map(({ seat }) => seat))[0]) as unknown as { criteria: Record<string, { citations: object[] }> };
  Object.values(review.criteria).find((answer) => answer.citations.length > 0)!.citations = citations;
  return { assignmentId: people[0]!.assignmentId, ...review };
};

describe('the pages of a document', () => {
  it('are read in words by whoever may fetch it, page by page, and are not there for anybody else', async () => {
    const found = await inReview(cast);
    const [reviewer] = await fourReviewers(cast, found.evaluationId, api.as);
    const trial = await attachPdf(found);
    const table = await attachCsv(found, 'study-report');
    const unsent = { status: 404, code: 'NOT_FOUND' };
    expect(await page(reviewer!.client, trial)).toMatchObject(unsent);
    await revise(found, 'Nobody fell.');
    const first = { status: 200, state: 'text', page: 1, pages: 2, text: 'The trial of the lamp\n\nMedian time to healing was\n71 days with the device.', cut: false };
    for (const client of [reviewer!.client, found.innovator, await cast.who('coordinator')]) expect(await page(client, trial)).toEqual(first);
    expect(await page(reviewer!.client, trial, 2)).toMatchObject({ page: 2, text: 'Harms: none of 312 people fell.' });
    expect(await page(reviewer!.client, trial, 3)).toEqual({ status: 200, state: 'past-end', page: 3, pages: 2 });
    expect(await page(reviewer!.client, table)).toEqual({ status: 200, state: 'download' });
    const several = async (of: string) => {
      const answer = await reviewer!.client.download(`/documents/${trial}/pages${of}`);
      return { status: answer.status, ...((await answer.json()) as object) };
    };
    expect(await several('?of=2,3,2')).toEqual({ status: 200, state: 'text', pages: 2, texts: [{ page: 2, text: 'Harms: none of 312 people fell.', cut: false }] });
    for (const asked of ['', '?of=', '?of=0', '?of=1,x', '?of=1&of=2']) expect(await several(asked)).toMatchObject(unsent);
    for (const number of ['0', '-1', '1.5', 'x', '100000']) expect(await page(reviewer!.client, trial, number)).toMatchObject(unsent);

    const rival = (await submitted(cast)).innovator;
    const absent = await page(rival, '00000000-0000-4000-8000-000000000000');
    expect([absent.status, await page(rival, trial)]).toEqual([404, absent]);
    await (await cast.who('coordinator')).done('releaseAssignment', { assignmentId: reviewer!.assignmentId, reason: 'No more is needed' });
    expect(await page(reviewer!.client, trial)).toEqual(absent);
    expect((await fetch(`${api.url}/documents/${trial}/pages/1`)).status).toBe(401);
  }, 60_000);

  it('hold the words that a review cites of them, or it is not submitted', async () => {
    const found = await inReview(cast);
    const people = await fourReviewers(cast, found.evaluationId, api.as);
    const { client } = people[0]!;
    const document = await attachPdf(found);
    const table = await attachCsv(found, 'study-report');
    await revise(found, 'Nobody fell.');
    for (const citation of [{ document, page: 2, quote: 'Median time' }, { document, page: 3, quote: 'Median time' }, { document, page: 1, quote: '17 days' }, { document: table, page: 1, quote: '1,23' }]) {
      const strange = citing(people, [citation]);
      expect(codesOf(await client.act('submitReview', strange))).toEqual(['quote-not-found']);
      await client.done('saveReview', strange);
    }
    const other = await attachPdf(await submitted(cast));
    expect(codesOf(await client.act('submitReview', citing(people, [{ document: other, page: 1, quote: 'Median time' }])))).toEqual(['stale-citation', 'quote-not-found']);
    await client.done('submitReview', citing(people, [{ document, page: 1, quote: 'healing  was 71 days' }, { document, page: 2 }]));
  }, 60_000);

  it('still hold the words of a document that was replaced, whose citation is stale', async () => {
    const found = await inReview(cast);
    const people = await fourReviewers(cast, found.evaluationId, api.as);
    const document = await attachPdf(found);
    await revise(found, 'Nobody fell.');
    const review = citing(people, [{ document, page: 2, quote: 'none of 312 people' }]);
    await people[0]!.client.done('submitReview', review);
    await attachPdf(found, plainPdf([['Another trial']]), { replaces: document });
    await revise(found, 'Nobody fell at all.');
    const { blockers } = await people[0]!.client.act('submitReview', review);
    expect((blockers as unknown as { code: string; operands: { because: string } }[]).map(({ code, operands }) => `${code} ${operands.because}`)).toContain('stale-citation document-replaced');
    expect(codesOf({ blockers } as never)).not.toContain('quote-not-found');
  }, 60_000);

  it('go to nobody who declared a conflict, before or while they were read', async () => {
    const found = await inReview(cast);
    const [reviewer] = await fourReviewers(cast, found.evaluationId, api.as);
    const trial = await attachPdf(found);
    await revise(found, 'Nobody fell.');
    const read = jest.spyOn(PdfPages.prototype, 'read').mockImplementation(async () => {
      await reviewer!.client.done('declareConflict', { evaluationId: found.evaluationId, because: 'I advise its maker' });
      return { pages: 1, texts: [{ page: 1, text: 'The trial of the lamp', cut: false }] };
    });
    const answer = await page(reviewer!.client, trial);
    const absent = await page(reviewer!.client, '00000000-0000-4000-8000-000000000000');
    expect([read.mock.calls.length, answer]).toEqual([1, absent]);
    read.mockRestore();
    expect([absent.status, await page(reviewer!.client, trial)]).toEqual([404, absent]);
  }, 60_000);

  it('that were not read this time say nothing of the words that are cited of them, and a review that was submitted is not read again', async () => {
    const found = await inReview(cast);
    const people = await fourReviewers(cast, found.evaluationId, api.as);
    const { client } = people[0]!;
    const document = await attachPdf(found);
    await revise(found, 'Nobody fell.');
    const review = { ...citing(people, [{ document, page: 2, quote: 'none of 312 people' }]), idempotencyKey: '00000000-0000-4000-8000-0000000000aa' };
    const read = jest.spyOn(PdfPages.prototype, 'read').mockResolvedValue({ unread: 'too-much' });
    expect(await page(client, document)).toEqual({ status: 200, state: 'slow' });
    expect((await client.act('submitReview', review)).errors).toMatchObject([{ message: expect.stringContaining('could not be read in time'), extensions: { code: 'TOO_MANY' } }]);
    read.mockRejectedValue(apiError('TOO_MANY', 'Busy'));
    expect(await page(client, document)).toMatchObject({ status: 429 });
    read.mockResolvedValue({ pages: 2_500, texts: [] });
    expect(await page(client, document, 2_400)).toEqual({ status: 200, state: 'too-far', page: 2_400, pages: 2_500 });
    read.mockRestore();
    const answer = await client.done('submitReview', review);
    const again = jest.spyOn(PdfPages.prototype, 'read').mockRejectedValue(apiError('TOO_MANY', 'Busy'));
    expect(await client.done('submitReview', review)).toEqual(answer);
    expect((await client.act('submitReview', { ...review, confirmed: ['x'] })).errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
    expect(again).not.toHaveBeenCalled();
  }, 60_000);

  it('of a file that nobody can read are said to be that', async () => {
    const found = await inReview(cast);
    const [reviewer] = await fourReviewers(cast, found.evaluationId, api.as);
    const broken = await attachPdf(found, Buffer.from('%PDF-1.4\n1 0 obj\n<</Type/Nothing>>\nendobj\nstartxref\n9\n%%EOF\n'));
    await revise(found, 'Nobody fell.');
    expect(await page(reviewer!.client, broken)).toEqual({ status: 200, state: 'unreadable' });
  }, 60_000);
});
