import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { knownPins, packDigest, pipelinePack, requirePack, tryPack } from '@waymark/content/packs';
import { Database } from '@waymark/database/transaction';
import type { Rubric } from '@waymark/domain/rubric';
import { holdPacks } from '@waymark/evaluations';
import { codesOf, EVIDENCE, fourReviewers, inReview, reviewsFor, seen } from '../support/brought-forward.ts';
import { withCast } from '../support/with-cast.ts';

const on = withCast();
let asApi: Database;
beforeAll(async () => void (asApi = await Database.connect({ url: on.api.database.url('api'), poolSize: 1 })));
afterAll(() => asApi.close());

const held = () => on.api.sql<{ pin: string; digest: string }>('select pin, digest from carried_pack order by pin');

describe('the packs that the product carries', () => {
  it('are held to what they said at the first start, however often it starts', async () => {
    for (let start = 0; start < 2; start += 1) await holdPacks(asApi);
    expect(new Map((await held()).map(({ pin, digest }) => [pin, digest]))).toEqual(new Map(knownPins().map((pin) => [pin, packDigest(pin)])));
  });

  it('cannot be held to anything else by the product itself', async () => {
    for (const role of ['api', 'worker']) expect(await on.api.sql(`select has_table_privilege('waymark_${role}', 'carried_pack', 'update, delete') as may`)).toEqual([{ may: false }]);
  });

  it('keep the product from starting where one of them says something else, by name and with the remedy', async () => {
    await on.api.sql(`update carried_pack set digest = repeat('0', 64) where pin = any($1)`, [[EVIDENCE, 'submission-form@1.0.0']]);
    await expect(holdPacks(asApi)).rejects.toThrow(/^rubric-evidence-review@1\.0\.0, submission-form@1\.0\.0: says something else .+ Start the version of the product that wrote this data, or one that carries the change under a new version/);
    for (const pin of [EVIDENCE, 'submission-form@1.0.0']) await on.api.sql('update carried_pack set digest = $2 where pin = $1', [pin, packDigest(pin)]);
    await holdPacks(asApi);
  });
});

it('a review that is half written when a later version of its rubric is published is asked, sent and scored by its own', async () => {
  const { evaluationId } = await inReview(on.cast);
  const four = await fourReviewers(on.cast, evaluationId, on.api.as);
  const reviews = reviewsFor(EVIDENCE, four.map(({ seat }) => seat));
  const [clinical] = four;
  await clinical!.client.done('saveReview', { assignmentId: clinical!.assignmentId, criteria: { 'e-need': reviews[0]!.criteria['e-need'] }, gates: {} });

  const LATER = 'rubric-evidence-review@1.1.0';
  const rubric = requirePack<Rubric>(EVIDENCE);
  tryPack(LATER, { ...rubric, version: '1.1.0', criteria: rubric.criteria.map((criterion) => (criterion.id === 'e-need' ? { ...criterion, id: 'e-need-now' } : criterion)) });
  const definition = JSON.parse(JSON.stringify(pipelinePack('pipeline-default@1.0.0')).replaceAll(EVIDENCE, LATER));
  await on.cast.admin.done('publishPipeline', { programmeId: on.cast.programmeId, definition: { ...definition, version: '1.1.0' } });

  const { data } = await clinical!.client.query('{ myReviews { assignmentId rubric criteria } }');
  expect(data.myReviews.find((one: any) => one.assignmentId === clinical!.assignmentId)).toMatchObject({ rubric: EVIDENCE, criteria: { 'e-need': reviews[0]!.criteria['e-need'] } });
  for (const [at, { client, assignmentId }] of four.entries()) await client.done('submitReview', { assignmentId, ...reviews[at]! });
  const coordinator = await on.cast.who('coordinator');
  const scored = await seen(coordinator, evaluationId, 'stage reviews { stage rubric } caseScore { score criteria }');
  expect(scored.stage).toBe('panel');
  expect(new Set(scored.reviews.filter(({ stage }: any) => stage === 'evidence-review').map((review: any) => review.rubric))).toEqual(new Set([EVIDENCE]));

  const next = await inReview(on.cast);
  const [other] = await fourReviewers(on.cast, next.evaluationId, on.api.as, 1);
  expect(codesOf(await other!.client.act('submitReview', { assignmentId: other!.assignmentId, ...reviews[0]! })).sort()).toEqual(['not-asked', 'unanswered']);
});
