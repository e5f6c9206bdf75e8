import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allSubmit, codesOf, fourReviewers, inReview, reviewerSeat, seated, seen, submitted, type BroughtForward, type Seated } from '../support/brought-forward.ts';
import { castOf, type Cast } from '../support/programme-of.ts';
import { testApi, type TestApi } from '../support/test-api.ts';
import { actsOf } from '../support/written-rows.ts';
import type { TestClient } from '../support/test-client.ts';

let api: TestApi;
let cast: Cast;
let coordinator: TestClient;
beforeAll(async () => {
  api = await testApi();
  cast = await castOf(api);
  coordinator = await cast.who('coordinator');
});
afterAll(() => api.close());

/** Four reviews are in and the round is closed, but a legal hold keeps the case where it is. */
const scored = async (): Promise<BroughtForward & { four: Seated[] }> => {
  const found = await inReview(cast);
  const four = await fourReviewers(cast, found.evaluationId, api.as);
  await coordinator.done('raiseHold', { evaluationId: found.evaluationId, kind: 'legal-hold', reason: 'A question of law' });
  await allSubmit(four);
  return { ...found, four };
};
const conflictOf = async (evaluationId: string, personId: string) => (await seen(coordinator, evaluationId, 'conflicts { id personId state reason source }')).conflicts.find((one: any) => one.personId === personId);
const scores = async (evaluationId: string) => (await seen(coordinator, evaluationId, 'caseScore { score coverage statistic minRaters criteria gates simulated }')).caseScore;

/** Everything that somebody could find a case by. */
const traces = async (client: TestClient, evaluationId: string): Promise<string[]> => {
  const found: string[] = [];
  const holds = (place: string, value: unknown) => JSON.stringify(value ?? null).includes(evaluationId) && found.push(place);
  holds('evaluation', (await client.query('query($id: String!) { evaluation(id: $id) { id } }', { id: evaluationId })).data);
  holds('myReviews', (await client.query('{ myReviews { evaluationId } }')).data);
  holds('myWork', (await client.query('{ myWork { evaluationId } }')).data);
  holds('pipeline', (await client.query('{ pipeline(first: 100) { edges { node { id } } } }')).data);
  holds('history', (await client.query('query($id: String!) { history(evaluationId: $id) { version data } }', { id: evaluationId })).errors ? null : { evaluationId });
  return found;
};

describe('a conflict declared after scoring', () => {
  it('takes the case from the reviewer at once: there, in lists, among their reviews and in their work', async () => {
    const { evaluationId, four } = await scored();
    const { client, assignmentId } = four[0]!;
    expect(await traces(client, evaluationId)).toEqual(['evaluation', 'myReviews']);
    await client.done('declareConflict', { evaluationId, because: 'My sister works there' });
    expect(await traces(client, evaluationId)).toEqual([]);
    const never = await client.query('query($id: String!) { evaluation(id: $id) { id } }', { id: '00000000-0000-4000-8000-000000000000' });
    expect(await client.query('query($id: String!) { evaluation(id: $id) { id } }', { id: evaluationId })).toEqual(never);
    for (const [mutation, input] of [['submitReview', { assignmentId, criteria: {}, gates: {} }], ['declareConflict', { evaluationId, because: 'Again' }], ['raiseRequest', { evaluationId, text: 'More' }]] as const)
      expect(codesOf(await client.act(mutation, input))).toEqual(['NOT_FOUND']);
  });

  it('of a coordinator takes it out of the open reviews of whoever sits there, which they read on another case', async () => {
    const [hidden, other] = [await inReview(cast), await inReview(cast)];
    const [seat] = await fourReviewers(cast, hidden.evaluationId, api.as);
    const excluded = await cast.newPerson(['coordinator']);
    const open = async (client: TestClient): Promise<number> =>
      (await client.query('query($id: String!, $role: String!) { reviewerCandidates(evaluationId: $id, role: $role) { personId openReviews } }', { id: other.evaluationId, role: seat!.seat.role })).data.reviewerCandidates.find((one: any) => one.personId === seat!.personId).openReviews;
    const before = await open(excluded.client);
    expect([before > 0, before]).toEqual([true, await open(coordinator)]);
    await excluded.client.done('declareConflict', { evaluationId: hidden.evaluationId, because: 'I own shares of it' });
    expect([await open(excluded.client), await open(coordinator)]).toEqual([before - 1, before]);
  });

  it('of a coordinator leaves nobody barred by what they do there: a list of whoever is full would name who sits on the hidden case', async () => {
    const [hidden, other] = [await inReview(cast), await inReview(cast)];
    const excluded = await cast.newPerson(['coordinator']);
    await excluded.client.done('declareConflict', { evaluationId: hidden.evaluationId, because: 'I own shares of it' });
    const { id } = await cast.newPerson(['clinical-reviewer']);
    await cast.admin.done('describeReviewer', { personId: id, specialties: [], methods: [], stages: [], maxConcurrentReviews: 1 });
    const seen = async (client: TestClient) =>
      (await client.query('query($id: String!) { reviewerCandidates(evaluationId: $id, role: "clinical-reviewer") { personId openReviews blockers { code messageForStaff } } }', { id: other.evaluationId })).data.reviewerCandidates.find((one: any) => one.personId === id);
    const before = await seen(excluded.client);
    expect(before.blockers).toEqual([]);
    await seated(cast, hidden.evaluationId, [{ personId: id, seat: reviewerSeat('clinical-reviewer') }], api.as);
    expect(await seen(excluded.client)).toEqual(before);
    expect(await seen(coordinator)).toMatchObject({ openReviews: 1, blockers: [{ code: 'at-capacity', messageForStaff: expect.stringMatching(/takes 1 review at once at most, and has no place left/) }] });
    const refusal = await excluded.client.act('inviteReviewers', { evaluationId: other.evaluationId, invitations: [{ personId: id, role: 'clinical-reviewer' }] });
    expect(refusal.blockers).toMatchObject([{ code: 'at-capacity', operands: { person: id }, messageForStaff: expect.stringMatching(/cannot take it now/) }]);
    // nor does a wish to keep them tell how full they are
    const { id: roundId } = await excluded.client.done('proposeAssignments', { evaluationIds: [other.evaluationId] });
    const [wish] = (await excluded.client.act('adjustAssignments', { roundId, expectedVersion: 1, changes: [{ evaluationId: other.evaluationId, personId: id, wish: 'lock', role: 'clinical-reviewer' }] })).blockers;
    expect(wish).toMatchObject({ code: 'impossible', messageForStaff: expect.stringMatching(/ cannot take it now: take it back, or choose somebody else/) });
    expect(Object.keys(wish.operands)).toEqual(['evaluations']);
  });

  it('of a member of staff takes it too, with the counts that would tell of it', async () => {
    const found = await submitted(cast);
    const chair = await cast.newPerson(['panel-chair', 'coordinator']);
    const counted = async () => {
      const { data } = await chair.client.query('query($id: String!) { pipeline { totalCount } stageCounts(programmeId: $id) { stage count } }', { id: cast.programmeId });
      return { list: data.pipeline.totalCount, stages: data.stageCounts.reduce((sum: number, one: { count: number }) => sum + one.count, 0) };
    };
    const before = await counted();
    expect(before.stages).toBe(before.list);
    expect(await traces(chair.client, found.evaluationId)).toEqual(['evaluation', 'pipeline', 'history']);
    await chair.client.done('declareConflict', { evaluationId: found.evaluationId, because: 'I founded it' });
    expect(await traces(chair.client, found.evaluationId)).toEqual([]);
    expect(await counted()).toEqual({ list: before.list - 1, stages: before.stages - 1 });
  });

  it('takes the score out of the aggregate, and history keeps it', async () => {
    const { evaluationId, four } = await scored();
    const before = await scores(evaluationId);
    expect(before).toMatchObject({ coverage: 1, criteria: { 'e-effectiveness': { raters: 1 } } });
    await four[0]!.client.done('declareConflict', { evaluationId, because: 'My sister works there' });
    const after = await scores(evaluationId);
    expect(after.criteria['e-effectiveness']).toMatchObject({ raters: 0, value: null });
    expect(after.criteria['e-safety']).toEqual(before.criteria['e-safety']);
    expect(after.coverage).toBeLessThan(0.8);
    const reviews = (await seen(coordinator, evaluationId, 'reviews { tracks submitted counts criteria person }')).reviews;
    expect(reviews.find((one: any) => one.tracks[0] === 'clinical')).toMatchObject({ submitted: true, person: expect.any(String), criteria: { 'e-effectiveness': { value: expect.anything() } } });
    const guards = (await seen(coordinator, evaluationId, 'whatBlocks { transition guards { guard passes operands } }')).whatBlocks.find((one: any) => one.transition === 'to-panel').guards;
    for (const guard of ['quorum', 'coverage', 'noOpenConflicts']) expect(guards.find((one: any) => one.guard === guard)).toMatchObject({ passes: false });
    // whoever reviewed beside them is told of none whether it counts: that would tell of the conflict
    const beside = (await seen(four[1]!.client, evaluationId, 'reviews { submitted counts person }')).reviews;
    expect(beside.map((one: any) => [one.counts, one.person])).toEqual(reviews.map(() => [null, null]));
    expect(reviews.filter((one: any) => !one.counts).map((one: any) => one.tracks)).toEqual([['clinical']]);
    // who has to be decided on is said by name to staff, and by no id
    const said = await seen(coordinator, evaluationId, 'conflicts { person } whatBlocks { transition blockers { code messageForStaff operands } }');
    const [{ person }] = said.conflicts;
    expect(said.whatBlocks.find((one: any) => one.transition === 'to-panel').blockers).toContainEqual({ code: 'noOpenConflicts', messageForStaff: `1 conflict awaits a decision: ${person}`, operands: { n: 1, people: [person] } });
    expect(await actsOf(api, `evaluation/${evaluationId}`)).toEqual(expect.arrayContaining(['review.submitted', 'conflict.declared']));
  });

  it('by one of the innovation’s team is no conflict of an evaluator: it holds nothing up', async () => {
    const { evaluationId, four, innovator } = await scored();
    expect(codesOf(await innovator.act('declareConflict', { evaluationId, because: 'It is mine' }))).toEqual(['own-innovation']);
    const guards = (await seen(coordinator, evaluationId, 'whatBlocks { transition guards { guard passes } }')).whatBlocks.find((one: any) => one.transition === 'to-panel').guards;
    expect(guards).toContainEqual({ guard: 'noOpenConflicts', passes: true });
    expect(four).toHaveLength(4);
  });
});

describe('what becomes of a conflict', () => {
  it('confirmed, it stays, and no longer holds the case up', async () => {
    const { evaluationId, four } = await scored();
    await four[3]!.client.done('declareConflict', { evaluationId, because: 'Paid by them' });
    const { id: conflictId } = await conflictOf(evaluationId, four[3]!.personId);
    await coordinator.done('decideConflict', { conflictId, decision: 'confirm' });
    expect(await traces(four[3]!.client, evaluationId)).toEqual([]);
    expect(codesOf(await coordinator.act('decideConflict', { conflictId, decision: 'waive', reason: 'After all' }))).toEqual(['decided-already']);
    const guards = (await seen(coordinator, evaluationId, 'whatBlocks { transition guards { guard passes } }')).whatBlocks.find((one: any) => one.transition === 'to-panel').guards;
    expect(guards).toEqual(expect.arrayContaining([{ guard: 'noOpenConflicts', passes: true }, { guard: 'quorum', passes: false }]));
  });

  it('is waived by two people with reasons, and only then is all as it was', async () => {
    const { evaluationId, four } = await scored();
    const before = await scores(evaluationId);
    await four[0]!.client.done('declareConflict', { evaluationId, because: 'We studied together' });
    const { id: conflictId } = await conflictOf(evaluationId, four[0]!.personId);
    const [second, lead] = [await cast.who('coordinator', 1), await cast.who('programme-lead')];
    expect(codesOf(await coordinator.act('decideConflict', { conflictId, decision: 'waive', reason: ' ' }))).toEqual(['reason-required']);
    await coordinator.done('decideConflict', { conflictId, decision: 'waive', reason: 'Thirty years ago' });
    expect(await conflictOf(evaluationId, four[0]!.personId)).toMatchObject({ state: 'waiver-proposed' });
    expect(await traces(four[0]!.client, evaluationId)).toEqual([]);
    expect(codesOf(await coordinator.act('decideConflict', { conflictId, decision: 'waive', reason: 'Still' }))).toEqual(['second-person']);
    await lead.done('decideConflict', { conflictId, decision: 'waive', reason: 'I agree' });
    expect(await conflictOf(evaluationId, four[0]!.personId)).toMatchObject({ state: 'waived', reason: 'Thirty years ago\nI agree' });
    expect(await traces(four[0]!.client, evaluationId)).toEqual(['evaluation', 'myReviews']);
    expect(await scores(evaluationId)).toEqual(before);
    expect(codesOf(await second.act('decideConflict', { conflictId, decision: 'confirm' }))).toEqual(['decided-already']);
    expect((await actsOf(api, `evaluation/${evaluationId}`)).filter((act) => act.startsWith('conflict.'))).toEqual(['conflict.declared', 'conflict.waiver-proposed', 'conflict.waived']);
  });

  it('is never decided by the one concerned, nor by those who may not', async () => {
    const { evaluationId, four } = await scored();
    await coordinator.done('declareConflict', { evaluationId, because: 'My own' });
    const [row] = await api.sql<{ id: string }>('select id from conflict where evaluation_id = $1', [evaluationId]);
    const input = { conflictId: row!.id, decision: 'confirm' };
    expect(codesOf(await coordinator.act('decideConflict', input))).toEqual(['NOT_FOUND']);
    for (const client of [four[0]!.client, await cast.who('panel-chair'), cast.admin]) expect(codesOf(await client.act('decideConflict', input))).toEqual(['FORBIDDEN']);
    expect(codesOf(await (await cast.who('programme-lead')).act('decideConflict', { ...input, conflictId: '00000000-0000-4000-8000-000000000000' }))).toEqual(['NOT_FOUND']);
    await api.sql(`update conflict set effect = 'declare_only' where id = $1`, [row!.id]);
    expect(codesOf(await coordinator.act('decideConflict', input))).toEqual(['own-conflict']);
  });

  it('two people waive at once: it is one proposal and one consent, in whatever order', async () => {
    const { evaluationId, four } = await scored();
    await four[0]!.client.done('declareConflict', { evaluationId, because: 'We met once' });
    const { id: conflictId } = await conflictOf(evaluationId, four[0]!.personId);
    const people = [coordinator, await cast.who('programme-lead')];
    await Promise.all(people.map((client) => client.done('decideConflict', { conflictId, decision: 'waive', reason: 'Once is nothing' })));
    const [row] = await api.sql<{ state: string; first: string; second: string }>('select state, waiver_proposed_by as first, decided_by as second from conflict where id = $1', [conflictId]);
    expect(row!.state).toBe('waived');
    expect(row!.first).not.toBe(row!.second);
  });
});

it('the round closes by itself when the last whom it waited for turns out to be in conflict', async () => {
  const found = await inReview(cast);
  const four = await fourReviewers(cast, found.evaluationId, api.as);
  const { id } = await cast.newPerson(['clinical-reviewer']);
  const [fifth] = await seated(cast, found.evaluationId, [{ personId: id, seat: reviewerSeat('clinical-reviewer') }], api.as);
  await allSubmit(four);
  const stage = async () => (await seen(coordinator, found.evaluationId, 'stage')).stage;
  const closed = () => api.sql(`select round_closed_at is not null as closed from stage_run where evaluation_id = $1 and stage = 'evidence-review'`, [found.evaluationId]);
  expect([await stage(), await closed()]).toEqual(['evidence-review', [{ closed: false }]]);
  await fifth!.client.done('declareConflict', { evaluationId: found.evaluationId, because: 'My sister works there' });
  expect(await closed()).toEqual([{ closed: true }]);
  // the conflict itself is still for people to decide
  await coordinator.done('decideConflict', { conflictId: (await conflictOf(found.evaluationId, id)).id, decision: 'confirm' });
  expect(await stage()).toBe('panel');
});
