import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pipelinePack } from '@waymark/content/packs';
import type { OverlayKind } from '@waymark/domain/pipeline';
import { allSubmit, codesOf, EVIDENCE, fourReviewers, inReview, reviewsFor, seen, submitted, triageSeat, type BroughtForward, type Seated } from '../support/brought-forward.ts';
import { attachCsv } from '../support/sent-files.ts';
import { castOf, type Cast } from '../support/programme-of.ts';
import { testApi, type TestApi } from '../support/test-api.ts';
import type { TestClient } from '../support/test-client.ts';
import { actsOf } from '../support/written-rows.ts';

const ANSWER = 'This sentence is here only to reach the smallest length that the form asks for in a long answer.';

let api: TestApi;
let cast: Cast;
beforeAll(async () => {
  api = await testApi();
  cast = await castOf(api);
}, 60_000);
afterAll(() => api.close());

/** From now on evaluations begin under this policy. */
const policy = async (existingReviews: OverlayKind['existingReviews'], version: string): Promise<void> => {
  const definition = structuredClone(pipelinePack('pipeline-default@1.0.0'));
  definition.version = version;
  for (const kind of definition.overlays) if (kind.unlocks) kind.existingReviews = existingReviews;
  await cast.admin.done('publishPipeline', { programmeId: cast.programmeId, definition });
};

interface Mine {
  revision: number | null;
  newerRevision: number | null;
  reopened: boolean;
  submitted: boolean;
  state: string;
}
const mine = async ({ client, assignmentId }: Seated): Promise<Mine> => {
  const { myReviews } = (await client.query('{ myReviews { assignmentId revision newerRevision reopened submitted state } }')).data as { myReviews: (Mine & { assignmentId: string })[] };
  const { assignmentId: _, ...found } = myReviews.find((one) => one.assignmentId === assignmentId)!;
  return found;
};
const workOn = async (client: TestClient, evaluationId: string): Promise<string[]> =>
  ((await client.query('{ myWork { kind evaluationId } }')).data.myWork as { kind: string; evaluationId: string }[]).filter((item) => item.evaluationId === evaluationId).map(({ kind }) => kind);

/** One has submitted, one has a draft, two have not begun; then the innovator answers a request. */
const revisedInReview = async (): Promise<{ found: BroughtForward; people: Seated[]; revise: () => Promise<void> }> => {
  const found = await inReview(cast);
  const people = await fourReviewers(cast, found.evaluationId, api.as);
  await allSubmit(people.slice(0, 1));
  await people[1]!.client.done('saveReview', { assignmentId: people[1]!.assignmentId, criteria: {}, gates: {} });
  const revise = async () => {
    const { overlay: requestId } = await (await cast.who('coordinator')).done('raiseRequest', { evaluationId: found.evaluationId, text: 'Say more', questions: ['harms'] });
    await found.innovator.done('answerRequest', { evaluationId: found.evaluationId, requestId, answers: { harms: ANSWER } });
  };
  return { found, people, revise };
};

const reviewOf = (people: Seated[], at: number) => ({ assignmentId: people[at]!.assignmentId, ...reviewsFor(EVIDENCE, people.map(({ seat }) => seat))[at] });

interface Stale {
  code: string;
  operands: { field: string; because: string; confirm: string };
}
/** Submits again, having looked at every citation that changed. */
const again = async (people: Seated[], at: number, read: { revision?: number } = {}) => {
  const first = await people[at]!.client.act('submitReview', { ...reviewOf(people, at), ...read });
  const stale = ((first.blockers ?? []) as Stale[]).filter(({ code }) => code === 'stale-citation');
  return stale.length === 0 ? first : people[at]!.client.act('submitReview', { ...reviewOf(people, at), ...read, confirmed: stale.map(({ operands }) => operands.confirm) });
};

/** The review with every citation of its first criterion that has one on this question. */
const citing = (people: Seated[], at: number, question: string) => {
  const review = structuredClone(reviewOf(people, at)) as unknown as { criteria: Record<string, { citations: object[] }> };
  for (const one of Object.values(review.criteria)) one.citations = one.citations.length > 0 ? [{ question: 'name' }] : [];
  const [criterion, answer] = Object.entries(review.criteria).find(([, { citations }]) => citations.length > 0)!;
  answer.citations = [{ question, quote: 'and says nothing of use' }, { question: 'name' }];
  return { review: review as unknown as ReturnType<typeof reviewOf>, criterion };
};

describe('a revision during the review', () => {
  it('that is flagged: whoever began before is told, what was submitted counts, and submitting again rests on it', async () => {
    const { found, people, revise } = await revisedInReview();
    expect(await mine(people[0]!)).toEqual({ revision: 1, newerRevision: null, reopened: false, submitted: true, state: 'submitted' });
    expect(await workOn(people[0]!.client, found.evaluationId)).toEqual([]);
    await revise();
    expect(await mine(people[0]!)).toEqual({ revision: 1, newerRevision: 2, reopened: false, submitted: true, state: 'submitted' });
    expect(await mine(people[1]!)).toMatchObject({ revision: 1, newerRevision: 2, submitted: false, state: 'accepted' });
    expect(await mine(people[2]!)).toMatchObject({ revision: null, newerRevision: null });
    expect(await Promise.all(people.slice(0, 3).map(({ client }) => workOn(client, found.evaluationId)))).toEqual([['read-changes'], ['write-review'], ['write-review']]);
    expect(codesOf(await again(people, 0))).toEqual([]);
    expect(await mine(people[0]!)).toMatchObject({ revision: 2, newerRevision: null, submitted: true });
    expect(await workOn(people[0]!.client, found.evaluationId)).toEqual([]);
    expect(await actsOf(api, `evaluation/${found.evaluationId}`)).not.toContain('review.reopened');
  });

  it('that was sent with a newer document says so of a citation, though it was attached before the review was submitted', async () => {
    const { found, people, revise } = await revisedInReview();
    const [one] = people;
    const document = await attachCsv(found, 'study-report');
    await revise();
    const { review } = citing(people, 0, 'name');
    for (const answer of Object.values((review as unknown as { criteria: Record<string, { citations: object[] }> }).criteria)) if (answer.citations.length > 0) answer.citations = [{ document, page: 1 }];
    await attachCsv(found, 'study-report', { replaces: document }, 'second.csv');
    expect(codesOf(await one!.client.act('submitReview', review))).toEqual([]);
    expect(codesOf(await one!.client.act('submitReview', review))).toEqual([]);
    await revise();
    const { blockers } = await one!.client.act('submitReview', review);
    expect(new Set((blockers as unknown as Stale[]).map(({ code, operands }) => `${code} ${operands.because}`))).toEqual(new Set(['stale-citation document-replaced']));
  });

  it('says nothing any more once the round is closed', async () => {
    const { found, people, revise } = await revisedInReview();
    await revise();
    for (const at of [1, 2, 3]) expect(codesOf(await again(people, at))).toEqual([]);
    expect((await seen(await cast.who('coordinator'), found.evaluationId, 'stage')).stage).toBe('panel');
    expect(await mine(people[0]!)).toMatchObject({ revision: 1, newerRevision: null, submitted: true });
    expect(await workOn(people[0]!.client, found.evaluationId)).toEqual([]);
  });

  it('that reviews are kept over: nobody is told', async () => {
    await policy('keep', '1.1.0');
    const { found, people, revise } = await revisedInReview();
    await revise();
    expect(await mine(people[0]!)).toMatchObject({ revision: 1, newerRevision: null, submitted: true });
    expect(await workOn(people[0]!.client, found.evaluationId)).toEqual([]);
  });

  it('that reviews are reopened for: what was submitted counts no more until it is submitted again, and stays among the versions', async () => {
    await policy('reopen', '1.2.0');
    const { found, people, revise } = await revisedInReview();
    await allSubmit(people.slice(2, 3));
    await revise();
    for (const at of [0, 2]) expect(await mine(people[at]!)).toEqual({ revision: 1, newerRevision: 2, reopened: true, submitted: false, state: 'accepted' });
    expect(await mine(people[1]!)).toMatchObject({ newerRevision: 2, reopened: false });
    expect(await workOn(people[0]!.client, found.evaluationId)).toEqual(['write-review']);
    expect((await actsOf(api, `evaluation/${found.evaluationId}`)).filter((act) => act === 'review.reopened')).toHaveLength(2);
    for (const at of [1, 3]) expect(codesOf(await again(people, at))).toEqual([]);
    // two of four are in: the round waits for those that were given back
    expect((await seen(await cast.who('coordinator'), found.evaluationId, 'stage')).stage).toBe('evidence-review');
    for (const at of [0, 2]) expect(codesOf(await again(people, at))).toEqual([]);
    expect((await seen(await cast.who('coordinator'), found.evaluationId, 'stage')).stage).toBe('panel');
    expect(await mine(people[0]!)).toMatchObject({ revision: 2, newerRevision: null, reopened: false, submitted: true });
    expect(await api.sql(`select count(*)::int as submitted from review_content c join review r on r.id = c.review_id where r.assignment_id = '${people[0]!.assignmentId}' and c.submitted`)).toEqual([{ submitted: 2 }]);
  });

  it('that reviews are reopened for gives nothing back to whoever has a conflict, and the round does not wait for them', async () => {
    const { found, people, revise } = await revisedInReview();
    const [tied] = people;
    await tied!.client.done('declareConflict', { evaluationId: found.evaluationId, because: 'My brother works there' });
    await revise();
    expect(await api.sql(`select a.state, r.submitted_version is not null as submitted from assignment a join review r on r.assignment_id = a.id where a.id = '${tied!.assignmentId}'`)).toEqual([{ state: 'submitted', submitted: true }]);
  });

  it('that came after the answers were read keeps a review from being submitted on it unread', async () => {
    const { people, revise } = await revisedInReview();
    const [, second] = people;
    await revise();
    const review = { assignmentId: second!.assignmentId, ...reviewsFor(EVIDENCE, people.map(({ seat }) => seat))[1] };
    expect(codesOf(await second!.client.act('submitReview', { ...review, revision: 1 }))).toEqual(['answers-changed']);
    expect(await mine(second!)).toMatchObject({ submitted: false, newerRevision: 2 });
    expect(codesOf(await again(people, 1, { revision: 2 }))).toEqual([]);
  });

  it('that changed what a review cites keeps it from being submitted until its writer has looked again: by criterion, and for this revision alone', async () => {
    await policy('keep', '1.3.0');
    const { people, revise } = await revisedInReview();
    const [, second] = people;
    const { review, criterion } = citing(people, 1, 'harms');
    const send = (confirmed?: string[]) => second!.client.act('submitReview', { ...review, ...(confirmed ? { confirmed } : {}) });
    await second!.client.done('saveReview', review);
    await revise();
    const refused = await send();
    expect(refused.blockers).toEqual([expect.objectContaining({ code: 'stale-citation', operands: expect.objectContaining({ field: `criteria.${criterion}`, because: 'quote-gone', citation: { question: 'harms', quote: 'and says nothing of use' } }) })]);
    const { confirm } = (refused.blockers as unknown as Stale[])[0]!.operands;
    expect(codesOf(await send([confirm.replace(/2]$/, '1]'), 'anything else']))).toEqual(['stale-citation']);
    expect(await mine(second!)).toMatchObject({ submitted: false });
    expect(codesOf(await send([confirm]))).toEqual([]);
    expect(await mine(second!)).toMatchObject({ submitted: true, revision: 2 });
    // the record says that they confirmed, of how much and at which revision
    const [recorded] = await api.sql<{ data: unknown }>(`select text::jsonb -> 'data' as data from audit.event where text::jsonb ->> 'act' = 'review.submitted' order by id desc limit 1`);
    expect(recorded!.data).toMatchObject({ lookedAgain: { citations: 1, revision: 2 } });
    // it rests on the newest now: an amendment is asked nothing
    expect(codesOf(await send())).toEqual([]);
    await policy('reopen', '1.4.0');
  });

  it('asks of a review that was never saved whether the document that it cites was replaced', async () => {
    const { found, people } = await revisedInReview();
    const attach = async (more: object = {}): Promise<string> => {
      const { body } = await found.innovator.upload('trial.txt', 'A trial');
      const madeFor = (evaluation: string | null) => api.sql(`update document set produced_for = $2 where innovation_id = $1 and kind = 'dpia'`, [found.innovationId, evaluation]);
      await madeFor(null);
      const { id } = await found.innovator.done('attachDocument', { innovationId: found.innovationId, evaluationId: found.evaluationId, uploadId: body.id, kind: 'dpia', ...more });
      // what the team attaches beside comes with its next revision, and can be cited by nobody before
      await madeFor(found.evaluationId);
      return id;
    };
    const first = await attach();
    const second = await attach({ replaces: first });
    const review = structuredClone(reviewOf(people, 2)) as unknown as { criteria: Record<string, { citations: object[] }> };
    Object.values(review.criteria).find(({ citations }) => citations.length > 0)!.citations = [{ document: first, page: 1 }];
    const send = (confirmed: string[] = []) => people[2]!.client.act('submitReview', { ...review, confirmed } as never);
    const stale = async (confirmed?: string[]) => ((await send(confirmed)).blockers ?? []) as Stale[];
    const [refused] = await stale();
    expect(refused).toMatchObject({ code: 'stale-citation', operands: { because: 'document-replaced' } });
    // what was confirmed of one document is not said of the next
    await attach({ replaces: second });
    const [again] = await stale([refused!.operands.confirm]);
    expect(again).toMatchObject({ code: 'stale-citation' });
    expect(await stale([again!.operands.confirm])).toEqual([]);
  });

  it('leaves who judged a case somebody who did: their signature counts as little as before', async () => {
    const found = await submitted(cast);
    const both = await cast.newPerson(['triage-officer', 'triage-lead']);
    await both.client.done('recordTriage', { evaluationId: found.evaluationId, ...reviewsFor('rubric-triage@1.0.0', [triageSeat])[0] });
    const { overlay: requestId } = await (await cast.who('coordinator')).done('raiseRequest', { evaluationId: found.evaluationId, text: 'Say more', questions: ['harms'] });
    await found.innovator.done('answerRequest', { evaluationId: found.evaluationId, requestId, answers: { harms: ANSWER } });
    expect(await actsOf(api, `evaluation/${found.evaluationId}`)).toContain('review.reopened');
    await (await cast.who('triage-lead')).done('propose', { evaluationId: found.evaluationId, transition: 'reject', reason: 'It is not for this programme' });
    expect(codesOf(await both.client.act('sign', { evaluationId: found.evaluationId, revision: 1 }))).toEqual(['signature-does-not-count']);
  });
});
