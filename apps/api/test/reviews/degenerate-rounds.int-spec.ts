import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EVIDENCE, inReview, reviewerSeat, reviewsFor, seated, seen, type Seated } from '../support/brought-forward.ts';
import { castOf, type Cast } from '../support/programme-of.ts';
import { testApi, type TestApi } from '../support/test-api.ts';
import { actsOf } from '../support/written-rows.ts';

let api: TestApi;
let cast: Cast;
beforeAll(async () => {
  api = await testApi();
  cast = await castOf(api);
}, 60_000);
afterAll(() => api.close());

interface Review {
  criteria: Record<string, { value: unknown; reason: string; citations: object[] }>;
  gates: Record<string, unknown>;
}

/** So many clinical reviewers, who are asked the same criteria. */
const clinicians = async (count: number): Promise<{ evaluationId: string; people: Seated[]; review: Review }> => {
  const { evaluationId } = await inReview(cast);
  const seat = reviewerSeat('clinical-reviewer');
  const people = await seated(cast, evaluationId, cast.ids('clinical-reviewer').slice(0, count).map((personId) => ({ personId, seat })), api.as);
  return { evaluationId, people, review: structuredClone(reviewsFor(EVIDENCE, [seat])[0]!) as unknown as Review };
};

/** What a round is worth in which everybody answers every criterion so. */
const worth = async (count: number, answer: object): Promise<any> => {
  const { evaluationId, people, review } = await clinicians(count);
  for (const id of Object.keys(review.criteria)) review.criteria[id] = { ...review.criteria[id]!, ...answer };
  for (const { client, assignmentId } of people) await client.done('submitReview', { assignmentId, ...review });
  const coordinator = await cast.who('coordinator');
  await coordinator.done('closeRound', { evaluationId, reason: 'Nobody else is to be found' });
  return (await seen(coordinator, evaluationId, 'caseScore { score coverage agreement { status alpha criteria scores furthest } interval { status low high reviewers } }')).caseScore;
};

describe('what the score of a round is worth', () => {
  it('in which all cannot assess, is nothing: no score, and data that do not suffice', async () => {
    const reason = 'What is missing is a count of those concerned; the next census of the registry would settle the question for good.';
    expect(await worth(2, { value: 'cannot-assess', reason, citations: [] })).toEqual({
      score: null, coverage: 0, agreement: { status: 'insufficient-data', alpha: null, criteria: 0, scores: 0, furthest: [] }, interval: { status: 'insufficient-data', low: null, high: null, reviewers: 2 },
    });
  });

  it('of one reviewer alone, is a score that nobody agreed to, without a range', async () => {
    expect(await worth(1, {})).toEqual({
      score: expect.any(Number), coverage: expect.any(Number), agreement: { status: 'insufficient-data', alpha: null, criteria: 0, scores: 0, furthest: [] }, interval: { status: 'insufficient-data', low: null, high: null, reviewers: 1 },
    });
  });

  it('in which all scores are equal, is neither agreement nor a range of no width', async () => {
    const { score, agreement, interval } = await worth(2, { value: 2 });
    expect(score).toEqual(expect.any(Number));
    expect(agreement).toMatchObject({ status: 'undefined-no-variation', alpha: null, criteria: 5, scores: 10, furthest: [] });
    expect(interval).toEqual({ status: 'undefined-no-variation', low: null, high: null, reviewers: 2 });
  });
});

it('a review that is sent ten times at once on one key is submitted once, and each time answered the same', async () => {
  const { evaluationId, people, review } = await clinicians(2);
  const [{ client, assignmentId }] = people as [Seated];
  const input = { idempotencyKey: randomUUID(), assignmentId, ...review };
  const answers = await Promise.all(Array.from({ length: 10 }, () => client.act('submitReview', input)));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(answers[0]).toMatchObject({ version: 1, submitted: true });
  expect(await api.sql('select c.version, c.submitted from review_content c join review r on r.id = c.review_id where r.assignment_id = $1', [assignmentId])).toEqual([{ version: 1, submitted: true }]);
  // that of triage, and this one
  expect((await actsOf(api, `evaluation/${evaluationId}`)).filter((act) => act === 'review.submitted')).toHaveLength(2);
});
