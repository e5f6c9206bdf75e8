import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allSubmit, codesOf, EVIDENCE, fourReviewers, inReview, panelSeat, reviewerSeat, reviewsFor, seated, seen, submitted as aSubmission, triageSeat, type Seated } from '../support/brought-forward.ts';
import { aDraft, submitted } from '../support/case.ts';
import { castOf, type Cast } from '../support/programme-of.ts';
import { recordTriage } from '../support/rounds.ts';
import { testApi, type TestApi } from '../support/test-api.ts';
import type { TestClient } from '../support/test-client.ts';

let api: TestApi;
let cast: Cast;
beforeAll(async () => {
  api = await testApi();
  cast = await castOf(api);
}, 60_000);
afterAll(() => api.close());

/** What somebody is answered who asks for every step of every stage, and for whatever else a refusal could tell by. */
const probes = async (client: TestClient, evaluationId: string): Promise<string> => {
  const on = { evaluationId, reason: 'A probe' };
  const transitions = ['to-panel', 'accept', 'recommend-pilot', 'revise', 'not-recommend', 'reaffirm', 'start-pilot', 'adopt', 'adopt-conditions', 'decline', 'withdraw', 'no-such-step'];
  const asked: [string, Record<string, unknown>][] = [
    ...transitions.map((transition): [string, Record<string, unknown>] => ['propose', { ...on, transition }]),
    ['sign', { evaluationId, revision: 1 }],
    ['withdrawProposal', on],
    ['closeOverlay', { ...on, overlayId: 'o1' }],
    ['approveLetter', { evaluationId, decisionId: 'd3' }],
    ['writeLetter', { evaluationId, decisionId: 'd3', decision: 'a', reasons: 'b', next: 'c' }],
    ['raiseAppeal', on],
    ['answerRequest', { evaluationId, requestId: 'o1', answers: {} }],
    ['castVote', { ...on, motion: 'revise', vote: 'maybe' }],
  ];
  const answers: unknown[] = [];
  for (const [mutation, input] of asked) answers.push({ mutation, ...(await client.act(mutation, input)) });
  return JSON.stringify(answers);
};

describe('a reviewer who is refused', () => {
  it('is told that the step is not theirs, and nothing of the round: the same words whoever has submitted', async () => {
    const { evaluationId } = await inReview(cast);
    const [me, ...others] = (await fourReviewers(cast, evaluationId, api.as)) as [Seated, ...Seated[]];
    const before = await probes(me.client, evaluationId);
    await allSubmit(others.slice(0, 2));
    expect(await probes(me.client, evaluationId)).toBe(before);
    expect(before).not.toMatch(/have|score|coverage|quorum|mustPass|reviews? (is|are) in/);
    expect(codesOf(await me.client.act('propose', { evaluationId, transition: 'to-panel' }))).toEqual(['role-not-allowed']);
  });

  it('is told nothing of a hold, nor what happened last and who did it', async () => {
    const { evaluationId } = await inReview(cast);
    const [{ client }] = (await fourReviewers(cast, evaluationId, api.as)) as [Seated];
    const before = await probes(client, evaluationId);
    const close = async (overlayId: string) => JSON.stringify(await client.act('closeOverlay', { evaluationId, overlayId, reason: 'A probe' }));
    await (await cast.who('coordinator')).done('raiseHold', { evaluationId, kind: 'legal-hold', reason: 'A secret of the staff' });
    expect(await probes(client, evaluationId)).toBe(before);
    expect(await close('legal-hold-1')).toBe(await close('no-such-hold'));
    const [changed] = (await client.act('propose', { evaluationId, transition: 'to-panel', expectedVersion: 0 })).blockers;
    expect(changed).toMatchObject({ code: 'changed-since', operands: { expectedVersion: 0, version: expect.any(Number), stage: 'evidence-review' } });
    expect(Object.keys(changed.operands).sort()).toEqual(['expectedVersion', 'stage', 'version']);
    const [moved] = (await client.act('propose', { evaluationId, transition: 'no-such-step' })).blockers;
    expect(moved).toMatchObject({ code: 'moved-on', operands: { stage: 'evidence-review', run: 1 } });
    expect(JSON.stringify([changed, moved])).not.toMatch(/\(by /);
  });

  it('on a panel likewise', async () => {
    const { evaluationId } = await inReview(cast);
    await allSubmit(await fourReviewers(cast, evaluationId, api.as));
    const members = await seated(cast, evaluationId, cast.ids('panel-member').map((personId) => ({ personId, seat: panelSeat })), api.as);
    const before = await probes(members[0]!.client, evaluationId);
    await allSubmit(members.slice(1, 4));
    for (const { client } of members.slice(1, 4)) await client.done('castVote', { evaluationId, motion: 'revise', vote: 'for', reason: 'A secret' });
    expect(await probes(members[0]!.client, evaluationId)).toBe(before);
  });
});

describe('a chair with a seat in the open round', () => {
  it('is not told of a conflict of interest of another member, neither by name nor in numbers, nor by their work whether anything is proposed', async () => {
    const { evaluationId } = await inReview(cast);
    await allSubmit(await fourReviewers(cast, evaluationId, api.as));
    const { id, client } = await cast.newPerson(['panel-member', 'panel-chair']);
    const [, other] = (await seated(cast, evaluationId, [id, cast.ids('panel-member')[0]!].map((personId) => ({ personId, seat: panelSeat })), api.as)) as [Seated, Seated];
    const before = await probes(client, evaluationId);
    const work = async (): Promise<object[]> => (await client.query('{ myWork { kind id evaluationId } }')).data.myWork.filter((item: any) => item.evaluationId === evaluationId);
    const waits = await work();
    expect(waits).toContainEqual(expect.objectContaining({ kind: 'move-on' }));
    await api.sql(`update evaluation set proposed = 'revise' where id = $1`, [evaluationId]);
    expect(await work()).toEqual(waits);
    await api.sql('update evaluation set proposed = null where id = $1', [evaluationId]);
    const recommend = { evaluationId, transition: 'recommend-pilot', reason: 'A probe' };
    expect(codesOf(await client.act('propose', recommend))).toContain('round-open');
    await other.client.done('declareConflict', { evaluationId, because: 'A secret' });
    const [{ name }] = (await api.sql<{ name: string }>('select display_name as name from person where id = $1', [other.personId])) as [{ name: string }];
    const after = await probes(client, evaluationId);
    expect(after).toBe(before);
    for (const secret of [name, other.personId, 'noOpenConflicts', 'awaits a decision']) expect(after).not.toContain(secret);
    expect(codesOf(await client.act('propose', recommend))).toContain('round-open');
  });
});

/** What somebody reads of an evaluation in the record, and whether it is in the list of streams. */
const recordOf = async (client: TestClient, evaluationId: string): Promise<{ acts: string[]; listed: boolean }> => {
  const stream = `evaluation/${evaluationId}`;
  const { data } = await client.query('query($s: String!, $before: String!) { auditEvents(stream: $s) { text } auditStreams(after: $before, first: 1) { stream } }', { s: stream, before: stream.slice(0, -1) });
  return { acts: data.auditEvents.map(({ text }: { text: string }) => JSON.parse(text).act), listed: data.auditStreams[0]?.stream === stream };
};

describe('whoever reads the record and has a seat in an open round', () => {
  const NOTHING = { acts: [], listed: false };

  it.each(['auditor', 'administrator'])('reads nothing of it there until it closes, as %s: neither who sits in it nor what they do', async (role) => {
    const { evaluationId } = await inReview(cast);
    const { id, client } = await cast.newPerson(['clinical-reviewer', role]);
    expect((await recordOf(client, evaluationId)).listed).toBe(true);
    const coordinator = await cast.who('coordinator');
    const { assignments } = await coordinator.done('inviteReviewers', { evaluationId, invitations: [{ personId: id, role: 'clinical-reviewer' }] });
    expect(await recordOf(client, evaluationId)).toEqual(NOTHING); // an invitation is a seat
    await client.done('acceptInvitation', { assignmentId: assignments[0].id });
    const roles = ['safety-reviewer', 'ig-reviewer', 'economics-reviewer'] as const;
    await allSubmit(await seated(cast, evaluationId, roles.map((one) => ({ personId: cast.ids(one)[0]!, seat: reviewerSeat(one) })), api.as));
    expect(await recordOf(client, evaluationId)).toEqual(NOTHING);
    expect((await recordOf(await cast.who('auditor'), evaluationId)).acts.filter((act) => act === 'review.submitted')).toHaveLength(4);
    await client.done('submitReview', { assignmentId: assignments[0].id, ...reviewsFor(EVIDENCE, [reviewerSeat('clinical-reviewer')])[0]! });
    const after = await recordOf(client, evaluationId);
    expect([after.listed, after.acts.filter((act) => act === 'review.submitted').length]).toEqual([true, 5]);
  });

  it('reads it as before at triage, which is one officer’s work', async () => {
    const { evaluationId } = await aSubmission(cast);
    const { client } = await cast.newPerson(['triage-officer', 'auditor']);
    await client.done('recordTriage', { evaluationId, ...reviewsFor('rubric-triage@1.0.0', [triageSeat])[0]! });
    expect((await recordOf(client, evaluationId)).acts).toContain('review.submitted');
  });
});

/** The proposal that somebody sees in the list, and in which of the lists with and without one they find the case. */
const listed = async (client: TestClient, evaluationId: string): Promise<{ proposed: string | null; found: boolean[] }> => {
  const nodes = async (proposed: boolean): Promise<{ id: string; proposed: string | null }[]> =>
    (await client.query('query($proposed: Boolean!) { pipeline(first: 100, filter: { proposed: $proposed }) { edges { node { id proposed } } } }', { proposed })).data.pipeline.edges.map((edge: any) => edge.node);
  const lists = [await nodes(true), await nodes(false)];
  const found = [true, false].filter((_, at) => lists[at]!.some(({ id }) => id === evaluationId));
  return { proposed: lists.flat().find(({ id }) => id === evaluationId)!.proposed, found };
};

describe('staff with a seat in an open round', () => {
  const FIELDS = 'version reviews { id stage } caseScore { score coverage statistic minRaters criteria gates simulated } assignments { id } whatBlocks { transition } votes { id }';

  it('are reviewers there until it closes: they see what reviewers see, in the case and in lists', async () => {
    const { evaluationId } = await inReview(cast);
    const { id, client } = await cast.newPerson(['clinical-reviewer', 'analyst', 'coordinator']);
    expect((await seen(client, evaluationId, FIELDS)).assignments).not.toBeNull();
    const roles = ['safety-reviewer', 'ig-reviewer', 'economics-reviewer'] as const;
    const people = [{ personId: id, seat: reviewerSeat('clinical-reviewer') }, ...roles.map((role) => ({ personId: cast.ids(role)[0]!, seat: reviewerSeat(role) }))];
    const [me, ...others] = (await seated(cast, evaluationId, people, api.as)) as [Seated, ...Seated[]];
    const read = async () => [
      await seen(client, evaluationId, FIELDS),
      (await client.query('{ pipeline(first: 100) { edges { node { id version assignments { id state role person } } } } }')).data.pipeline.edges.find((edge: any) => edge.node.id === evaluationId),
      (await client.query('query($id: String!) { history(evaluationId: $id) { type } }', { id: evaluationId })).errors![0]!.extensions.code,
      await probes(client, evaluationId),
    ];
    const before = await read();
    expect(before[0]).toMatchObject({ assignments: null, whatBlocks: null, caseScore: null, votes: null });
    expect(before[1].node.assignments).toEqual([{ id: me.assignmentId, state: 'accepted', role: 'clinical-reviewer', person: expect.any(String) }]);
    expect(before[2]).toBe('NOT_FOUND');
    await allSubmit(others);
    expect(await read()).toEqual(before);
    await api.sql(`update evaluation set proposed = 'revise' where id = $1`, [evaluationId]);
    expect([await listed(client, evaluationId), await listed(await cast.who('analyst'), evaluationId)]).toEqual([{ proposed: null, found: [false] }, { proposed: 'revise', found: [true] }]);
    await api.sql('update evaluation set proposed = null where id = $1', [evaluationId]);
    const [answers] = reviewsFor(EVIDENCE, [me.seat]);
    await client.done('submitReview', { assignmentId: me.assignmentId, ...answers! });
    const after = await seen(client, evaluationId, FIELDS);
    expect(after.assignments).toHaveLength(5);
    expect(after.reviews.filter((review: any) => review.stage === 'evidence-review')).toHaveLength(4);
  });

  it('at triage are who they are: one officer’s work is no round of several', async () => {
    const { evaluationId } = await inReview(cast);
    const atTriage = await submitted(await aDraft(cast));
    await recordTriage(atTriage);
    await api.sql(`update evaluation set proposed = 'return' where id = $1`, [atTriage.evaluationId]);
    expect(await listed(await cast.who('triage-officer'), atTriage.evaluationId)).toEqual({ proposed: 'return', found: [true] });
    expect((await seen(await cast.who('triage-officer'), evaluationId, 'assignments { role stage }')).assignments).toEqual([{ role: 'triage-officer', stage: 'triage' }]);
  });
});
