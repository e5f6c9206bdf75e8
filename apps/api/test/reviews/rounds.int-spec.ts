import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database, rowsOf } from '@waymark/database/transaction';
import { allSubmit, codesOf, EVIDENCE, fourReviewers, inReview, reviewsFor, seen, submitted, triageSeat, type Seated } from '../support/brought-forward.ts';
import { castOf, type Cast } from '../support/programme-of.ts';
import { testApi, type TestApi } from '../support/test-api.ts';
import { actsOf, plantFault, rowCounts } from '../support/written-rows.ts';
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
  const reviews = reviewsFor(EVIDENCE, four.map(({ seat }) => seat));
  const submit = (index: number, review: object = reviews[index]!) => four[index]!.client.act('submitReview', { assignmentId: four[index]!.assignmentId, ...review });
  return { evaluationId, four, reviews, submit };
};
const events = (evaluationId: string) => api.sql<{ version: number; type: string; at: Date; by: string | null }>('select version, type, at, person_id as by from evaluation_event where evaluation_id = $1 order by version', [evaluationId]);
const stage = async (evaluationId: string) => (await seen(coordinator, evaluationId, 'stage')).stage;
/** Versions of a review that the API's role reads as this person, past all that the product asks of itself. */
const versionsInSight = async (person: string, assignmentId: string): Promise<number[]> => {
  const database = await Database.connect({ url: api.database.url('api'), poolSize: 1 });
  const rows = await database.read(person, (tx) => rowsOf<{ version: number }>(tx, 'select c.version from review_content c join review r on r.id = c.review_id where r.assignment_id = $1 order by c.version', [assignmentId]));
  await database.close();
  return rows.map(({ version }) => version);
};

describe('a submitted review', () => {
  it('is amended until the round closes, and the original stays', async () => {
    const { evaluationId, four, reviews, submit } = await round();
    await submit(0);
    const [other] = reviewsFor(EVIDENCE, [four[0]!.seat], 'weak', 'another day');
    expect(await submit(0, other)).toMatchObject({ version: 2, submitted: true });
    const [review] = await api.sql<{ id: string }>('select r.id from review r where r.assignment_id = $1', [four[0]!.assignmentId]);
    const versions = await api.sql<{ version: number; criteria: object; submitted: boolean }>('select version, criteria, submitted from review_content where review_id = $1 order by version', [review!.id]);
    expect(versions).toEqual([{ version: 1, criteria: reviews[0]!.criteria, submitted: true }, { version: 2, criteria: other!.criteria, submitted: true }]);
    expect((await actsOf(api, `evaluation/${evaluationId}`)).filter((act) => act === 'review.submitted')).toHaveLength(3);
    for (const index of [1, 2, 3]) await submit(index);
    expect((await seen(coordinator, evaluationId, 'reviews { id criteria }')).reviews).toContainEqual({ id: review!.id, criteria: other!.criteria });
  });

  it('shows what was submitted before: to its writer at once, beside a draft; to those who read it once the round is closed, and drafts to nobody', async () => {
    const { evaluationId, four, reviews, submit } = await round();
    const [writer, other] = four as [Seated, Seated];
    const versions = async (client: TestClient): Promise<any[]> =>
      (await seen(client, evaluationId, 'reviews { stage tracks submittedVersions { number criteria gates submittedAt } }')).reviews
        .flatMap(({ stage: of, tracks, submittedVersions }: any) => (of === 'evidence-review' && tracks.includes('clinical') ? [submittedVersions] : []));
    const [amended] = reviewsFor(EVIDENCE, [writer.seat], 'weak', 'another day');
    await submit(0);
    await writer.client.done('saveReview', { assignmentId: writer.assignmentId, criteria: {}, gates: {} });
    const original = { number: 1, ...reviews[0]!, submittedAt: expect.any(String) };
    expect(await versions(writer.client)).toEqual([[original]]);
    for (const client of [other.client, coordinator]) expect(await versions(client)).toEqual([]);
    await submit(0, amended);
    await writer.client.done('saveReview', { assignmentId: writer.assignmentId, criteria: {}, gates: {} });
    const both = [original, { number: 2, ...amended!, submittedAt: expect.any(String) }];
    expect(await versions(writer.client)).toEqual([both]);
    for (const client of [other.client, coordinator]) expect(await versions(client)).toEqual([]);
    for (const index of [1, 2, 3]) await submit(index);
    for (const client of [writer.client, other.client, coordinator]) expect(await versions(client)).toEqual([both]);
    expect(await versionsInSight(other.personId, writer.assignmentId)).toEqual([1, 3]);
    expect(await versionsInSight(writer.personId, writer.assignmentId)).toEqual([1, 2, 3, 4]);
  });

  it('gone back to from an amendment, by saving it again, is complete, counts as before, and keeps the amended words as an earlier version', async () => {
    const { four, reviews, submit } = await round();
    const [{ client, assignmentId }] = four as [Seated];
    await submit(0);
    const [amended] = reviewsFor(EVIDENCE, [four[0]!.seat], 'weak', 'second thoughts');
    await client.done('saveReview', { assignmentId, ...amended! });
    expect(await client.done('saveReview', { assignmentId, ...reviews[0]!, expectedVersion: 2 })).toMatchObject({ version: 3 });
    const versions = await api.sql('select c.criteria, c.submitted from review_content c join review r on r.id = c.review_id where r.assignment_id = $1 order by c.version', [assignmentId]);
    expect(versions).toEqual([{ criteria: reviews[0]!.criteria, submitted: true }, { criteria: amended!.criteria, submitted: false }, { criteria: reviews[0]!.criteria, submitted: false }]);
  });

  it('with a draft beside it counts as it was submitted', async () => {
    const { evaluationId, four, reviews, submit } = await round();
    await submit(0);
    await four[0]!.client.done('saveReview', { assignmentId: four[0]!.assignmentId, criteria: {}, gates: {} });
    for (const index of [1, 2, 3]) await submit(index);
    expect(await stage(evaluationId)).toBe('panel');
    expect((await seen(coordinator, evaluationId, 'reviews { tracks criteria }')).reviews).toContainEqual({ tracks: ['clinical'], criteria: reviews[0]!.criteria });
  });

  it('stays as it is once the round is closed', async () => {
    const { evaluationId, four, submit } = await round();
    for (const index of [0, 1, 2, 3]) await submit(index);
    const before = await rowCounts(api);
    expect(codesOf(await submit(0))).toEqual(['round-closed']);
    expect(codesOf(await four[0]!.client.act('saveReview', { assignmentId: four[0]!.assignmentId, criteria: {}, gates: {} }))).toEqual(['round-closed']);
    expect(await rowCounts(api)).toEqual(before);
    expect(await stage(evaluationId)).toBe('panel');
  });
});

describe('a round', () => {
  it('closes by itself when the last review is in, and the case goes to the panel in the same transaction', async () => {
    const { evaluationId, submit } = await round();
    for (const index of [0, 1, 2]) await submit(index);
    const before = await events(evaluationId);
    expect(await stage(evaluationId)).toBe('evidence-review');
    await submit(3);
    const after = (await events(evaluationId)).slice(before.length);
    expect(after.map(({ type, by }) => [type, by])).toEqual([['round-closed', null], ['moved', null]]);
    expect(after[0]!.at).toEqual(after[1]!.at);
    expect(await stage(evaluationId)).toBe('panel');
    expect((await actsOf(api, `evaluation/${evaluationId}`)).slice(-3)).toEqual(['review.submitted', 'evaluation.round-closed', 'evaluation.moved']);
    const { runs } = await seen(coordinator, evaluationId, 'runs { stage roundClosedAt roundReason leftAt }');
    expect(runs.find((run: any) => run.stage === 'evidence-review')).toEqual({ stage: 'evidence-review', roundClosedAt: expect.any(String), roundReason: null, leftAt: expect.any(String) });
  });

  it('that cannot move on keeps the last review out too: all of it happens or none', async () => {
    const { evaluationId, four, submit } = await round();
    for (const index of [0, 1, 2]) await submit(index);
    const before = await rowCounts(api);
    const mend = await plantFault(api, 'evaluation_event', `new.type = 'moved'`);
    expect(codesOf(await submit(3))).toEqual(['INTERNAL']);
    await mend();
    expect(await rowCounts(api)).toEqual(before);
    expect((await seen(coordinator, evaluationId, 'assignments { personId state stage }')).assignments).toContainEqual({ personId: four[3]!.personId, state: 'accepted', stage: 'evidence-review' });
    expect(codesOf(await submit(3))).toEqual([]);
    expect(await stage(evaluationId)).toBe('panel');
  });

  it('closes once when all four submit at once', async () => {
    const { evaluationId, submit } = await round();
    expect((await Promise.all([0, 1, 2, 3].map((index) => submit(index)))).map(codesOf)).toEqual([[], [], [], []]);
    expect((await events(evaluationId)).map(({ type }) => type).slice(-2)).toEqual(['round-closed', 'moved']);
    expect((await events(evaluationId)).filter(({ type }) => type === 'round-closed')).toHaveLength(1);
  });

  it('waits for whoever is still invited, and closes when they have settled', async () => {
    const { evaluationId, submit } = await round();
    const late = await cast.newPerson(['clinical-reviewer']);
    const { assignments } = await coordinator.done('inviteReviewers', { evaluationId, invitations: [{ personId: late.id, role: 'clinical-reviewer' }] });
    for (const index of [0, 1, 2, 3]) await submit(index);
    expect(await stage(evaluationId)).toBe('evidence-review');
    await late.client.done('declineInvitation', { assignmentId: assignments[0].id, reason: 'Too late for me' });
    expect(await stage(evaluationId)).toBe('panel');
  });

  it('does not close on the first of several invitations: a track without a review keeps it open', async () => {
    const { evaluationId } = await inReview(cast);
    const [clinical] = await fourReviewers(cast, evaluationId, api.as).then((four) => four.slice(0, 1)) as [Seated];
    const [answers] = reviewsFor(EVIDENCE, [clinical.seat]);
    await clinical.client.done('submitReview', { assignmentId: clinical.assignmentId, ...answers });
    for (const { id, role } of (await seen(coordinator, evaluationId, 'assignments { id role state }')).assignments.filter((one: any) => one.state === 'accepted'))
      await coordinator.done('releaseAssignment', { assignmentId: id, reason: `No ${role} after all` });
    expect((await events(evaluationId)).filter(({ type }) => type === 'round-closed')).toEqual([]);
    expect(await stage(evaluationId)).toBe('evidence-review');
  });

  it('is closed by the coordinator with a reason, once, whoever still writes; nothing else is taken then', async () => {
    const { evaluationId, four, submit } = await round();
    for (const index of [0, 1, 2]) await submit(index);
    for (const client of [four[0]!.client, await cast.who('triage-lead'), await cast.who('panel-chair')]) expect(codesOf(await client.act('closeRound', { evaluationId, reason: 'Enough' }))).toEqual(['FORBIDDEN']);
    expect(codesOf(await coordinator.act('closeRound', { evaluationId, reason: ' ' }))).toEqual(['BAD_INPUT']);
    expect(await coordinator.done('closeRound', { evaluationId, reason: 'The fourth is ill' })).toMatchObject({ stage: 'evidence-review', moved: false });
    expect(codesOf(await coordinator.act('closeRound', { evaluationId, reason: 'Again' }))).toEqual(['round-closed-already']);
    expect(codesOf(await submit(3))).toEqual(['round-closed']);
    const { runs, reviews } = await seen(coordinator, evaluationId, 'runs { stage roundReason } reviews { stage person }');
    expect(runs).toContainEqual({ stage: 'evidence-review', roundReason: 'The fourth is ill' });
    expect(reviews.filter((one: any) => one.stage === 'evidence-review')).toHaveLength(3);
  });
});

describe('triage', () => {
  const [answers] = reviewsFor('rubric-triage@1.0.0', [triageSeat]);

  it('is recorded by a triage officer in triage, in one step, and amended by recording it again', async () => {
    const { evaluationId } = await submitted(cast);
    const officer = await cast.who('triage-officer');
    for (const client of [coordinator, await cast.who('triage-lead')]) expect(codesOf(await client.act('recordTriage', { evaluationId, ...answers! }))).toEqual(['FORBIDDEN']);
    expect((await officer.act('recordTriage', { evaluationId, criteria: {}, gates: {} })).blockers).toHaveLength(10);
    expect(await officer.done('recordTriage', { evaluationId, ...answers! })).toMatchObject({ version: 1, submitted: true });
    expect(await officer.done('recordTriage', { evaluationId, ...answers! })).toMatchObject({ version: 2, submitted: true });
    await officer.done('propose', { evaluationId, transition: 'accept' });
    expect(codesOf(await officer.act('recordTriage', { evaluationId, ...answers! }))).toEqual(['not-in-triage']);
  });

  it('of a second tab is not recorded over what the first recorded since it was read', async () => {
    const { evaluationId } = await submitted(cast);
    const officer = await cast.who('triage-officer');
    const read = { evaluationId, ...answers!, expectedVersion: 0 };
    for (const [field, code] of [['expectedVersion', 'BAD_USER_INPUT'], ['revision', 'BAD_INPUT']] as const)
      expect((await officer.act('recordTriage', { ...read, [field]: undefined })).errors).toMatchObject([{ message: expect.stringContaining(field), extensions: { code } }]);
    expect(await officer.done('recordTriage', read)).toMatchObject({ version: 1 });
    expect((await officer.act('recordTriage', read)).blockers).toMatchObject([{ code: 'review-changed', operands: { expectedVersion: 0, version: 1 } }]);
    expect(await officer.done('recordTriage', { ...read, expectedVersion: 1 })).toMatchObject({ version: 2 });
  });

  it('rests on the answers that were read, and says which citations have changed since', async () => {
    const { evaluationId, innovator } = await submitted(cast);
    const officer = await cast.who('triage-officer');
    const [criterion, answer] = Object.entries(answers!.criteria)[0]!;
    const given = { evaluationId, criteria: { ...answers!.criteria, [criterion]: { ...answer, citations: [{ question: 'harms' }] } }, gates: answers!.gates };
    await officer.done('recordTriage', { ...given, revision: 1 });
    const { overlay: requestId } = await coordinator.done('raiseRequest', { evaluationId, text: 'Say more', questions: ['harms'] });
    await innovator.done('answerRequest', { evaluationId, requestId, answers: { harms: 'Nobody fell in the second year of the trial. Two patients had sores in the first one, and both of them recovered within a month.' } });
    expect(codesOf(await officer.act('recordTriage', { ...given, revision: 1 }))).toEqual(['answers-changed']);
    const { blockers } = await officer.act('recordTriage', { ...given, revision: 2 });
    expect(blockers).toMatchObject([{ code: 'stale-citation', operands: { field: `criteria.${criterion}`, because: 'answer-changed' } }]);
    await officer.done('recordTriage', { ...given, revision: 2, confirmed: [blockers[0].operands.confirm] });
    const [recorded] = await api.sql<{ data: unknown }>(`select text::jsonb -> 'data' as data from audit.event where stream = $1 and text::jsonb ->> 'act' = 'review.submitted' order by seq desc limit 1`, [`evaluation/${evaluationId}`]);
    expect(recorded!.data).toMatchObject({ version: 2, lookedAgain: { citations: 1, revision: 2 } });
  });

  it('with a reason of 100,000 characters is refused by its criterion', async () => {
    const { evaluationId } = await submitted(cast);
    const [criterion, answer] = Object.entries(answers!.criteria)[0]!;
    const long = { evaluationId, criteria: { ...answers!.criteria, [criterion]: { ...answer, reason: 'x'.repeat(100_000) } }, gates: answers!.gates };
    expect((await (await cast.who('triage-officer')).act('recordTriage', long)).blockers).toMatchObject([{ code: 'reason-too-long', operands: { field: `criteria.${criterion}` } }]);
  });

  it('is not recorded by an officer who stepped back: it would not count', async () => {
    const { evaluationId } = await submitted(cast);
    const officer = await cast.who('triage-officer');
    await officer.done('recordTriage', { evaluationId, ...answers! });
    const [row] = await api.sql<{ id: string }>(`select id from assignment where evaluation_id = $1`, [evaluationId]);
    await officer.done('recuse', { assignmentId: row!.id, reason: 'I know them' });
    expect(codesOf(await officer.act('recordTriage', { evaluationId, ...answers! }))).toEqual(['not-accepted']);
    expect(codesOf(await officer.act('propose', { evaluationId, transition: 'accept' }))).toEqual(expect.arrayContaining(['mustPass', 'minScore']));
    const other = await cast.who('triage-officer', 1);
    await other.done('recordTriage', { evaluationId, ...answers! });
    expect(codesOf(await other.act('propose', { evaluationId, transition: 'accept' }))).toEqual([]);
  });

  it('by an officer whom the lead invited accepts the invitation', async () => {
    const { evaluationId } = await submitted(cast);
    const { id, client } = await cast.newPerson(['triage-officer']);
    await (await cast.who('triage-lead')).done('inviteReviewers', { evaluationId, invitations: [{ personId: id, role: 'triage-officer' }] });
    await client.done('recordTriage', { evaluationId, ...answers! });
    expect((await seen(coordinator, evaluationId, 'assignments { personId state } runs { roundClosedAt }')).assignments).toEqual([{ personId: id, state: 'submitted' }]);
  });
});

it('a whole round is read as it was written', async () => {
  const { evaluationId } = await inReview(cast);
  await allSubmit(await fourReviewers(cast, evaluationId, api.as, 1));
  const { reviews } = await seen(coordinator, evaluationId, 'reviews { stage role simulated submitted reviewer person }');
  const round = reviews.filter((review: any) => review.stage === 'evidence-review');
  expect(round).toHaveLength(4);
  for (const review of round) expect(review).toMatchObject({ simulated: true, submitted: true, reviewer: expect.stringMatching(/^Reviewer [A-Z]{2}$/), person: expect.any(String) });
});
