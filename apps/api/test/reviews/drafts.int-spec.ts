import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { codesOf, EVIDENCE, fourReviewers, inReview, reviewsFor, seen, type Seated } from '../support/brought-forward.ts';
import { castOf, type Cast } from '../support/programme-of.ts';
import { testApi, type TestApi } from '../support/test-api.ts';
import { rowCounts } from '../support/written-rows.ts';
import type { TestClient } from '../support/test-client.ts';

let api: TestApi;
let cast: Cast;
let coordinator: TestClient;
beforeAll(async () => {
  api = await testApi();
  cast = await castOf(api);
  coordinator = await cast.who('coordinator');
}, 60_000);
afterAll(() => api.close());

const round = async () => {
  const { evaluationId } = await inReview(cast);
  const four = await fourReviewers(cast, evaluationId, api.as);
  return { evaluationId, four, reviews: reviewsFor(EVIDENCE, four.map(({ seat }) => seat)) };
};
const shown = async (client: TestClient, evaluationId: string, fields = 'id'): Promise<any[]> =>
  (await seen(client, evaluationId, `reviews { stage ${fields} }`)).reviews.flatMap(({ stage, ...review }: any) => (stage === 'evidence-review' ? [review] : []));
const mine = async ({ client, assignmentId }: Seated): Promise<any> =>
  (await client.query('{ myReviews { assignmentId state version submitted criteria gateAnswers gates tracks rubric revision } }')).data.myReviews.find((one: any) => one.assignmentId === assignmentId);

describe('a draft of a review', () => {
  it('is saved complete or not, is its writer’s alone, and counts for nothing', async () => {
    const { evaluationId, four, reviews } = await round();
    const [clinical, safety] = four as [Seated, Seated];
    const before = await seen(coordinator, evaluationId, 'version reviews { id } caseScore { score coverage statistic minRaters criteria gates simulated } whatBlocks { guards { operands } }');
    const half = { criteria: { 'e-need': { value: 3, reason: 'Begun', citations: [] } }, gates: {} };
    expect(await clinical.client.done('saveReview', { assignmentId: clinical.assignmentId, ...half })).toMatchObject({ version: 1, submitted: false });
    expect(await clinical.client.done('saveReview', { assignmentId: clinical.assignmentId, ...reviews[0]! })).toMatchObject({ version: 2, submitted: false });
    expect(await mine(clinical)).toMatchObject({ state: 'accepted', version: 2, submitted: false, criteria: reviews[0]!.criteria, gateAnswers: reviews[0]!.gates });
    expect(await seen(coordinator, evaluationId, 'version reviews { id } caseScore { score coverage statistic minRaters criteria gates simulated } whatBlocks { guards { operands } }')).toEqual(before);
    expect(await shown(safety.client, evaluationId)).toEqual([]);
    expect(await shown(clinical.client, evaluationId, 'mine submitted submittedAt')).toEqual([{ mine: true, submitted: false, submittedAt: null }]);
    expect((await seen(coordinator, evaluationId, 'assignments { state role }')).assignments).toContainEqual({ state: 'accepted', role: 'clinical-reviewer' });
  });

  it('of four, complete as they are, reaches no quorum even when the round is closed', async () => {
    const { evaluationId, four, reviews } = await round();
    for (const [index, { client, assignmentId }] of four.entries()) await client.done('saveReview', { assignmentId, ...reviews[index]! });
    await coordinator.done('closeRound', { evaluationId, reason: 'Nobody submitted' });
    const { stage, whatBlocks, caseScore } = await seen(coordinator, evaluationId, 'stage caseScore { score } whatBlocks { transition guards { guard passes operands } }');
    expect([stage, await shown(coordinator, evaluationId), caseScore.score]).toEqual(['evidence-review', [], null]);
    expect(whatBlocks.find((one: any) => one.transition === 'to-panel').guards.find((one: any) => one.guard === 'quorum')).toMatchObject({ passes: false, operands: { have: 0 } });
  });

  it('is not written over what was saved since it was read', async () => {
    const { four, reviews } = await round();
    const [clinical] = four as [Seated];
    await clinical.client.done('saveReview', { assignmentId: clinical.assignmentId, ...reviews[0]!, expectedVersion: 0 });
    for (const mutation of ['saveReview', 'submitReview']) {
      const { blockers } = await clinical.client.act(mutation, { assignmentId: clinical.assignmentId, ...reviews[0]!, expectedVersion: 0 });
      expect(blockers).toMatchObject([{ code: 'review-changed', operands: { expectedVersion: 0, version: 1 } }]);
    }
    expect(await mine(clinical)).toMatchObject({ version: 1, submitted: false });
    expect(await clinical.client.done('submitReview', { assignmentId: clinical.assignmentId, ...reviews[0]!, expectedVersion: 1 })).toMatchObject({ version: 2, submitted: true });
  });

  it('says which version was read, 0 at first: without one nothing is saved or submitted, and on top of a newer one neither', async () => {
    const { four, reviews } = await round();
    const [{ client, assignmentId }] = four as [Seated];
    const write = (mutation: string, more: object) =>
      client.query(`mutation($input: ReviewInput!) { ${mutation}(input: $input) { __typename ... on Refused { blockers { code operands } } } }`, { input: { idempotencyKey: randomUUID(), assignmentId, ...reviews[0]!, ...more } });
    for (const mutation of ['saveReview', 'submitReview'])
      for (const without of [{ revision: 1 }, { revision: 1, expectedVersion: null }, { revision: 1, criteria: {}, gates: {} }]) expect((await write(mutation, without)).errors![0]!.message).toContain('expectedVersion');
    expect(await mine(four[0]!)).toMatchObject({ version: 0, criteria: {} });
    expect((await write('saveReview', { expectedVersion: 0 })).data.saveReview).toEqual({ __typename: 'ReviewSaved' });
    expect((await write('saveReview', { expectedVersion: 0, criteria: {}, gates: {} })).data.saveReview.blockers).toEqual([{ code: 'review-changed', operands: { expectedVersion: 0, version: 1 } }]);
    expect((await write('submitReview', { expectedVersion: 0, revision: 1 })).data.submitReview.blockers).toEqual([{ code: 'review-changed', operands: { expectedVersion: 0, version: 1 } }]);
    expect(await mine(four[0]!)).toMatchObject({ version: 1, submitted: false, criteria: reviews[0]!.criteria });
  });

  it('is not submitted by whoever does not say which revision they read', async () => {
    const { four, reviews } = await round();
    const [{ client, assignmentId }] = four as [Seated];
    const { errors } = await client.act('submitReview', { assignmentId, ...reviews[0]!, expectedVersion: 0, revision: undefined });
    expect(errors).toMatchObject([{ message: expect.stringContaining('revision'), extensions: { code: 'BAD_INPUT', fields: [{ field: 'revision' }] } }]);
    expect(await mine(four[0]!)).toMatchObject({ version: 0, submitted: false });
  });

  it('is written on an accepted invitation only', async () => {
    const { evaluationId } = await inReview(cast);
    const { id, client } = await cast.newPerson(['clinical-reviewer']);
    const { assignments } = await coordinator.done('inviteReviewers', { evaluationId, invitations: [{ personId: id, role: 'clinical-reviewer' }] });
    const input = { assignmentId: assignments[0].id, criteria: {}, gates: {} };
    expect(codesOf(await client.act('saveReview', input))).toEqual(['not-accepted']);
    await client.done('recuse', { assignmentId: assignments[0].id, reason: 'No' });
    expect(codesOf(await client.act('saveReview', input))).not.toEqual([]);
  });
});

describe('an incomplete review', () => {
  const refusedFor = async (change: (review: any) => object) => {
    const { evaluationId, four, reviews } = await round();
    const [clinical] = four as [Seated];
    const before = await rowCounts(api);
    const { blockers } = await clinical.client.act('submitReview', { assignmentId: clinical.assignmentId, ...change(structuredClone(reviews[0]!)) });
    expect(await rowCounts(api)).toEqual(before);
    expect((await seen(coordinator, evaluationId, 'assignments { state role }')).assignments).toContainEqual({ state: 'accepted', role: 'clinical-reviewer' });
    return blockers;
  };

  it('is refused with every criterion and gate that lacks something, each with its remedy', async () => {
    const blockers = await refusedFor(() => ({ criteria: {}, gates: {} }));
    expect(blockers.map(({ code, operands }: any) => [code, operands.field])).toEqual([
      ['unanswered', 'gates.eg-evidence-floor'],
      ...['e-effectiveness', 'e-benefit', 'e-need', 'e-equity', 'e-acceptability'].map((criterion) => ['unanswered', `criteria.${criterion}`]),
    ]);
    for (const { messageForStaff } of blockers) expect(messageForStaff).toMatch(/is not answered\. Choose one of .+ and give your reason/);
  });

  it.each([
    ['a score off the scale', (review: any) => ({ ...review, criteria: { ...review.criteria, 'e-need': { ...review.criteria['e-need'], value: 5 } } }), 'not-an-answer', /no score of its scale/],
    ['a reason too short by a word', (review: any) => ({ ...review, criteria: { ...review.criteria, 'e-need': { ...review.criteria['e-need'], value: 2, reason: 'x'.repeat(99) } } }), 'reason-too-short', /needs at least 100\. Write 1 character more/],
    ['an extreme with an ordinary reason', (review: any) => ({ ...review, criteria: { ...review.criteria, 'e-need': { ...review.criteria['e-need'], value: 0, reason: 'x'.repeat(199) } } }), 'reason-too-short', /needs at least 200/],
    ['a high score that cites nothing', (review: any) => ({ ...review, criteria: { ...review.criteria, 'e-need': { ...review.criteria['e-need'], value: 3, reason: 'x'.repeat(100), citations: [] } } }), 'citation-missing', /Cite a question/],
    ['words that are in no version of the answer', (review: any) => ({ ...review, criteria: { ...review.criteria, 'e-need': { ...review.criteria['e-need'], value: 3, reason: 'x'.repeat(100), citations: [{ question: 'harms', quote: 'nobody wrote this' }] } } }), 'quote-not-found', /as they stand there/],
    ['a citation that points nowhere', (review: any) => ({ ...review, criteria: { ...review.criteria, 'e-need': { ...review.criteria['e-need'], value: 3, reason: 'x'.repeat(100), citations: [{ document: 'd' }] } } }), 'citation-incomplete', /page number/],
    ['a citation of a question that nobody asked', (review: any) => ({ ...review, criteria: { ...review.criteria, 'e-need': { ...review.criteria['e-need'], citations: [{ question: 'nonsense' }] } } }), 'citation-points-nowhere', /no answer/],
    ['a quote that the answer does not hold', (review: any) => ({ ...review, criteria: { ...review.criteria, 'e-need': { ...review.criteria['e-need'], citations: [{ question: 'summary', quote: 'never was written' }] } } }), 'quote-not-found', /not in the answer/],
    ['a confidence that is none', (review: any) => ({ ...review, criteria: { ...review.criteria, 'e-need': { ...review.criteria['e-need'], confidence: 'superb' } } }), 'confidence-unknown', /low, medium, high/],
    ['not applicable where the rubric allows none', (review: any) => ({ ...review, criteria: { ...review.criteria, 'e-need': { value: 'not-applicable', reason: 'x'.repeat(100), citations: [] } } }), 'not-applicable-refused', /cannot assess/],
  ])('%s is refused by its criterion', async (_, change, code, words) => {
    expect(await refusedFor(change)).toMatchObject([{ code, messageForStaff: expect.stringMatching(words), operands: { field: 'criteria.e-need', criterion: 'e-need', gate: null } }]);
  });

  it('in a shape that no page could show is not even kept as a draft', async () => {
    const { four, reviews } = await round();
    const answer = await four[0]!.client.act('saveReview', { assignmentId: four[0]!.assignmentId, ...reviews[0]!, criteria: { 'e-need': { value: { a: 1 }, reason: [1], citations: [null] } } });
    expect(answer.errors[0].extensions).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'criteria.e-need.value' }, { field: 'criteria.e-need.reason' }] });
  });

  const SURROGATES = '𝒳'; // two characters as programs count, four bytes
  it.each([['x', 100_000], ['界', 50_000], [SURROGATES, 25_000]])('with a reason of “%s” %i times is refused by its criterion with the remedy, as a draft too, and nothing is kept', async (letter, count) => {
    const { four, reviews } = await round();
    const [clinical] = four as [Seated];
    const long = { assignmentId: clinical.assignmentId, ...reviews[0]!, criteria: { ...reviews[0]!.criteria, 'e-need': { ...reviews[0]!.criteria['e-need'], reason: letter.repeat(count) } } };
    for (const mutation of ['saveReview', 'submitReview'])
      expect((await clinical.client.act(mutation, long)).blockers).toMatchObject([{ code: 'reason-too-long', messageForStaff: expect.stringMatching(/20,000 are taken at most\. Shorten it/), operands: { field: 'criteria.e-need', criterion: 'e-need', gate: null, most: 20_000 } }]);
    expect(await mine(clinical)).toMatchObject({ state: 'accepted', version: 0, submitted: false, criteria: {} });
  });

  it('of which every reason is as long as is taken is kept, and one of 100,000 characters that was kept before stands in nobody’s way', async () => {
    const { four, reviews } = await round();
    const [clinical] = four as [Seated];
    const whole = structuredClone(reviews[0]!) as { criteria: Record<string, { reason: string }>; gates: object };
    for (const answer of Object.values(whole.criteria)) answer.reason = 'x'.repeat(20_000);
    expect(await clinical.client.done('saveReview', { assignmentId: clinical.assignmentId, ...whole })).toMatchObject({ version: 1 });
    whole.criteria['e-need']!.reason = 'y'.repeat(100_000);
    await api.sql(`update review_content set criteria = $2 where review_id in (select id from review where assignment_id = $1)`, [clinical.assignmentId, JSON.stringify(whole.criteria)]);
    whole.criteria['e-equity']!.reason = 'z'.repeat(200);
    expect(await clinical.client.done('saveReview', { assignmentId: clinical.assignmentId, ...whole })).toMatchObject({ version: 2 });
    whole.criteria['e-need']!.reason = 'y'.repeat(99_999);
    expect(codesOf(await clinical.client.act('saveReview', { assignmentId: clinical.assignmentId, ...whole }))).toEqual(['reason-too-long']);
  });

  it('with answers that were not asked of this seat is refused: they would count', async () => {
    const blockers = await refusedFor((review) => ({ criteria: { ...review.criteria, 'e-safety': review.criteria['e-need'] }, gates: { ...review.gates, 'eg-incidents': review.gates['eg-evidence-floor'] } }));
    expect(blockers.map(({ code, operands }: any) => [code, operands.field])).toEqual([['not-asked', 'gates.eg-incidents'], ['not-asked', 'criteria.e-safety']]);
  });

  it('with an answer to a criterion or gate that its rubric does not have is refused by it', async () => {
    const blockers = await refusedFor((review) => ({ criteria: { ...review.criteria, 'no-such': review.criteria['e-need'] }, gates: { ...review.gates, 'no-gate': review.gates['eg-evidence-floor'] } }));
    expect(blockers.map(({ code, operands }: any) => [code, operands.field])).toEqual([['not-asked', 'gates.no-gate'], ['not-asked', 'criteria.no-such']]);
  });

  it.each([-1, 4.5, 2.5, 1e9, '3'])('with a score of %j is refused by its criterion, and nothing is submitted', async (value) => {
    const blockers = await refusedFor((review) => ({ ...review, criteria: { ...review.criteria, 'e-need': { ...review.criteria['e-need'], value } } }));
    expect(blockers).toMatchObject([{ code: 'not-an-answer', operands: { field: 'criteria.e-need' } }]);
  });

  it.each([['criteria', []], ['criteria', 'all good'], ['gates', null]])('%s that are %j are no answers', async (field, value) => {
    const { four, reviews } = await round();
    const answer = await four[0]!.client.act('submitReview', { assignmentId: four[0]!.assignmentId, ...reviews[0]!, [field]: value });
    expect(answer.errors).toBeDefined();
    expect(['BAD_INPUT', 'BAD_USER_INPUT']).toContain(answer.errors[0].extensions.code);
  });

  it('of “cannot assess” with reasons is complete: not knowing is an answer', async () => {
    const { four, reviews } = await round();
    const unsure = structuredClone(reviews[0]!);
    unsure.criteria['e-need'] = { value: 'cannot-assess', reason: 'What is missing is a count of those concerned; the next census of the registry would settle the question for good.', citations: [], confidence: 'low' };
    expect(await four[0]!.client.done('submitReview', { assignmentId: four[0]!.assignmentId, ...unsure })).toMatchObject({ submitted: true });
  });
});
