import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { allSubmit, codesOf, EVIDENCE, panelSeat, seated, seen, withPanel, type Seated } from '../support/brought-forward.ts';
import { announce, letterHand } from '../support/letters.ts';
import type { TestClient } from '../support/test-client.ts';
import { withCast } from '../support/with-cast.ts';
import { rowCounts } from '../support/written-rows.ts';

const on = withCast();
let coordinator: TestClient;
let chair: TestClient;
let found: Awaited<ReturnType<typeof withPanel>>;
let members: Seated[];
let decisionId: string;
let reviews: { id: string; person: string; reviewer: string }[];
let ids: string[];
/** The review that answered gates: of safety, in the round before. */
let gated: string;
/** What was answered to a review of the panel for a letter of before. */
let early: string[];

/** Six of a panel scored and voted, and it asks for a revised submission, which is not told. */
beforeAll(async () => {
  [coordinator, chair] = [await on.cast.who('coordinator'), await on.cast.who('panel-chair')];
  found = await withPanel(on.cast, on.api.as);
  members = await seated(on.cast, found.evaluationId, on.cast.ids('panel-member').slice(0, 6).map((personId) => ({ personId, seat: panelSeat })), on.api.as);
  await allSubmit(members, EVIDENCE, 'strong');
  for (const { client } of members) await client.done('castVote', { evaluationId: found.evaluationId, motion: 'revise', vote: 'for', reason: 'Say more' });
  ({ decision: decisionId } = await chair.done('propose', { evaluationId: found.evaluationId, transition: 'revise', reason: 'Say more', questions: ['harms'] }));
  ({ reviews } = await seen(coordinator, found.evaluationId, 'reviews { id person reviewer }'));
  const mine = await on.api.sql<{ id: string; person: string }>('select r.id, a.person_id as person from review r join assignment a on a.id = r.assignment_id where r.evaluation_id = $1', [found.evaluationId]);
  gated = mine.find(({ person }) => person === found.reviewers[1]!.personId)!.id;
  ids = members.map(({ personId }) => mine.find(({ person }) => person === personId)!.id);
  // letters leave in the order of decisions: those before are told
  const { decisions } = await seen(coordinator, found.evaluationId, 'decisions { id letter { key } }');
  early = codesOf(await choose(chair, 0, [one(0)], { decisionId: decisions.find(({ id }: { id: string }) => id !== decisionId).id }));
  for (const { id, letter } of decisions) if (id !== decisionId) await announce({ cast: on.cast, evaluationId: found.evaluationId } as never, letter.key, id);
  // as after a move to a version that asks by other rubrics: what was written by those of before is told by them
  const planted = `insert into pipeline_version (id, programme_id, pin, content_hash, status, definition, published_by, published_at)
    select gen_random_uuid(), v.programme_id, 'planted@1.0.0', v.content_hash, 'retired', jsonb_set(v.definition, '{pins,rubrics}', '[]'), v.published_by, now() from evaluation e join pipeline_version v on v.id = e.pipeline_version_id where e.id = $1 returning id`;
  await on.api.sql('update evaluation set pipeline_version_id = $2 where id = $1', [found.evaluationId, (await on.api.sql<{ id: string }>(planted, [found.evaluationId]))[0]!.id]);
});

const FEEDBACK = 'feedback { decision releasedAt version available choices { reviewId scores reasons } reviews { reviewer stage criteria { title answer anchor words } gates { title answer words } } }';
const feedback = async (client: TestClient): Promise<any> => (await seen(client, found.evaluationId, FEEDBACK)).feedback;
const one = (at: number, extra: object = {}) => ({ reviewId: ids[at], scores: true, reasons: true, words: [], ...extra });
const choose = (client: TestClient, expectedVersion: number, chosen: object[], extra: object = {}) => client.act('chooseFeedback', { evaluationId: found.evaluationId, decisionId, expectedVersion, reviews: chosen, ...extra });
const onLetter = { act: (client: TestClient, mutation: string, extra: object = {}) => client.act(mutation, { evaluationId: found.evaluationId, decisionId, ...extra }) };
const hand = (by: 'approvedBy' | 'releasedBy') => letterHand({ cast: on.cast, evaluationId: found.evaluationId } as never, 'revise', by);

describe('what goes out with a letter', () => {
  it('is chosen by a coordinator or the chair, of reviews that count', async () => {
    const before = await rowCounts(on.api);
    for (const client of [members[0]!.client, found.innovator, await on.cast.who('auditor')]) expect(codesOf(await choose(client, 0, [one(0)]))).toEqual(['FORBIDDEN']);
    expect(codesOf(await choose(chair, 0, [one(0)], { decisionId: 'none' }))).toEqual(['unknown-decision']);
    expect(codesOf(await choose(chair, 0, [{ ...one(0), reviewId: found.evaluationId }]))).toEqual(['unknown-review']);
    expect(codesOf(await choose(chair, 0, [one(0, { words: [{ criterion: 'charm', text: 'x' }] })]))).toEqual(['unknown-criterion']);
    expect(codesOf(await choose(chair, 0, [one(0, { words: [{ criterion: 'e-safety', text: 'x'.repeat(10_001) }] })]))).toEqual(['BAD_INPUT']);
    expect(codesOf(await choose(chair, 0, [one(0), one(0)]))).toEqual(['BAD_INPUT']);
    expect(await rowCounts(on.api)).toEqual(before);
  });

  it('is nothing of a round after its own decision', () => expect(early).toEqual(['unknown-review']));

  it('is previewed as it will be read, in the edited words, while the review keeps its own', async () => {
    const contents = await on.api.sql('select * from review_content order by review_id, version');
    expect(codesOf(await choose(coordinator, 0, [one(0, { words: [{ criterion: 'e-safety', text: 'Safe enough for wards' }] }), one(1, { reasons: false }), one(2), { ...one(0), reviewId: gated, words: [{ criterion: 'eg-regulation', text: 'Marked as the rules ask' }] }]))).toEqual([]);
    expect(codesOf(await choose(chair, 0, []))).toEqual(['saved-since']);
    const [waiting] = await feedback(chair);
    expect(waiting).toMatchObject({ decision: decisionId, releasedAt: null, version: 1, choices: [{ reviewId: ids[0] }, { reviewId: ids[1], reasons: false }, { reviewId: ids[2] }, { reviewId: gated }] });
    expect(waiting.reviews.map(({ reviewer }: any) => reviewer)).toEqual([ids[0], ids[1], ids[2], gated].map((chosen) => reviews.find(({ id }) => id === chosen)!.reviewer).sort());
    // with the words of the scale, and what was said of gates by whoever decides them
    const from = (review: string) => waiting.reviews.find(({ reviewer }: any) => reviewer === reviews.find(({ id }) => id === review)!.reviewer);
    expect(from(ids[0]!).gates).toEqual([]);
    expect(from(ids[0]!).criteria.every(({ answer, anchor }: any) => /^\d$/.test(answer) === (anchor !== null))).toBe(true);
    expect(from(gated).gates.map(({ answer, words }: any) => [answer, words])).toEqual([['pass', 'Marked as the rules ask'], ['not-applicable', expect.any(String)], ['not-applicable', expect.any(String)]]);
    expect(JSON.stringify(waiting.reviews)).toContain('Safe enough for wards');
    expect(await on.api.sql('select * from review_content order by review_id, version')).toEqual(contents);
  });

  it('is not there for the innovator before, nor for reviewers at any time', async () => {
    expect(await feedback(found.innovator)).toEqual([]);
    for (const client of [members[0]!.client, await on.cast.who('auditor')]) expect(await feedback(client)).toBeNull();
  });

  it('does not change once the letter is approved with it', async () => {
    // with one of whom nothing counts while it is approved
    expect(codesOf(await choose(coordinator, 1, [one(0, { words: [{ criterion: 'e-safety', text: 'Safe enough for wards' }] }), one(1, { reasons: false }), one(2), one(3), { ...one(0), reviewId: gated }]))).toEqual([]);
    await members[3]!.client.done('declareConflict', { evaluationId: found.evaluationId, because: 'My sister works there' });
    const approver = await hand('approvedBy');
    const writtenBy = (person: string) => on.api.sql('update feedback_draft set written_by = $2 where evaluation_id = $1', [found.evaluationId, person]);
    const { id } = (await approver.query<any>('{ me { id } }')).data.me;
    await writtenBy(id);
    expect(codesOf(await onLetter.act(approver, 'approveLetter'))).toEqual(['own-feedback']);
    await writtenBy(on.cast.ids('coordinator')[0]!);
    // what they have not read is not approved with it, and nothing of the approval stays
    for (const feedbackVersion of [undefined, 1, 3]) expect(codesOf(await onLetter.act(approver, 'approveLetter', { feedbackVersion }))).toEqual(['feedback-changed']);
    expect(await on.api.sql('select approved from feedback_draft where evaluation_id = $1', [found.evaluationId])).toEqual([{ approved: null }]);
    expect(codesOf(await onLetter.act(approver, 'approveLetter', { feedbackVersion: 2 }))).toEqual([]);
    expect(codesOf(await choose(coordinator, 2, []))).toEqual(['letter-approved']);
    // other words: what was approved with those of before is approved no more
    const approved = async () => (await on.api.sql<{ approved: string[] | null }>('select approved from feedback_draft where evaluation_id = $1', [found.evaluationId]))[0]!.approved;
    expect(await approved()).toHaveLength(4);
    expect(codesOf(await onLetter.act(await hand('releasedBy'), 'writeLetter', { decision: 'Recommended', reasons: 'It helps', next: 'Wait for us' }))).toEqual([]);
    expect(await approved()).toBeNull();
    expect(codesOf(await onLetter.act(approver, 'approveLetter', { feedbackVersion: 2 }))).toEqual([]);
    expect(await feedback(found.innovator)).toEqual([]);
  });

  it('goes out with the release, all at once, without a trace of a review that does not count any more, without names or ids', async () => {
    // who counts again since was in nothing that was approved
    await on.api.sql(`update conflict set state = 'waived' where evaluation_id = $1 and person_id = $2`, [found.evaluationId, members[3]!.personId]);
    const previewed = (await feedback(chair))[0].reviews;
    expect(previewed.map(({ reviewer }: any) => reviewer)).not.toContain(reviews.find(({ id }) => id === ids[3])!.reviewer);
    await members[2]!.client.done('declareConflict', { evaluationId: found.evaluationId, because: 'I hold shares' });
    const label = reviews.find(({ id }) => id === ids[2])!.reviewer;
    expect(codesOf(await onLetter.act(await hand('releasedBy'), 'releaseLetter'))).toEqual([]);
    const [told] = await feedback(found.innovator);
    expect(told).toMatchObject({ decision: decisionId, releasedAt: expect.any(String), version: null, available: null, choices: null });
    expect(told.reviews).toEqual(previewed.filter(({ reviewer }: any) => reviewer !== label));
    expect(told.reviews).toHaveLength(3);
    expect(told.reviews.flatMap(({ gates }: any) => gates)).toHaveLength(3);
    for (const secret of [label, ...ids, ...reviews.map(({ person }) => person)]) expect(JSON.stringify(told)).not.toContain(secret);
    expect(told.reviews.flatMap(({ criteria }: any) => criteria).filter(({ answer, words }: any) => answer !== null && words === null).length).toBeGreaterThan(0);
  });

  it('stays as it was told: under a hash that the record has, whatever becomes of the reviews', async () => {
    const [row] = await on.api.sql<{ content: string; sha256: string }>('select content, sha256 from feedback where evaluation_id = $1', [found.evaluationId]);
    expect(createHash('sha256').update(row!.content).digest('hex')).toBe(row!.sha256);
    const [event] = await on.api.sql<{ text: string }>(`select text from audit.event where text like '%feedback.released%'`);
    expect(event!.text).toContain(row!.sha256);
    expect(event!.text).not.toContain('Safe enough');
    const before = await feedback(found.innovator);
    await members[1]!.client.done('declareConflict', { evaluationId: found.evaluationId, because: 'I hold shares' });
    expect(await feedback(found.innovator)).toEqual(before);
    expect(codesOf(await choose(coordinator, 2, []))).toEqual(['letter-released']);
  });
});
