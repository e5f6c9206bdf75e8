import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allSubmit, codesOf, EVIDENCE, panelSeat, seated, seen, withPanel, type Seated } from '../support/brought-forward.ts';
import { castOf, type Cast } from '../support/programme-of.ts';
import { testApi, type TestApi } from '../support/test-api.ts';
import { actsOf, rowCounts } from '../support/written-rows.ts';
import type { TestClient } from '../support/test-client.ts';

let api: TestApi;
let cast: Cast;
let coordinator: TestClient;
let chair: TestClient;
beforeAll(async () => {
  api = await testApi();
  cast = await castOf(api);
  coordinator = await cast.who('coordinator');
  chair = await cast.who('panel-chair');
}, 60_000);
afterAll(() => api.close());

const panel = async (heads = 5): Promise<{ evaluationId: string; members: Seated[] }> => {
  const { evaluationId } = await withPanel(cast, api.as);
  const members = await seated(cast, evaluationId, cast.ids('panel-member').slice(0, heads).map((personId) => ({ personId, seat: panelSeat })), api.as);
  return { evaluationId, members };
};
const vote = (client: TestClient, evaluationId: string, cast: string, motion = 'revise', reason = 'As I said in the meeting') => client.act('castVote', { evaluationId, motion, vote: cast, reason });
const quorum = async (evaluationId: string, transition = 'revise') =>
  (await seen(coordinator, evaluationId, 'whatBlocks { transition guards { guard passes operands } }')).whatBlocks.find((one: any) => one.transition === transition).guards.find((one: any) => one.guard === 'quorum');

describe('a vote', () => {
  it('is cast by members who accepted a seat on this panel, and by nobody else', async () => {
    const { evaluationId, members } = await panel(4);
    const unseated = await api.as(cast.ids('panel-member')[5]!);
    expect(codesOf(await vote(unseated, evaluationId, 'for'))).toEqual(['NOT_FOUND']);
    const { assignments } = await coordinator.done('inviteReviewers', { evaluationId, invitations: [{ personId: cast.ids('panel-member')[5]!, role: 'panel-member' }] });
    expect(codesOf(await vote(unseated, evaluationId, 'for'))).toEqual(['not-on-the-panel']);
    for (const client of [chair, coordinator, await cast.who('clinical-reviewer')]) expect(codesOf(await vote(client, evaluationId, 'for'))).toEqual(['FORBIDDEN']);
    await unseated.done('acceptInvitation', { assignmentId: assignments[0].id });
    expect(codesOf(await vote(unseated, evaluationId, 'for'))).toEqual([]);
    expect(codesOf(await vote(members[0]!.client, evaluationId, 'for'))).toEqual([]);
  });

  it('of somebody who only decides gates there is none', async () => {
    const { evaluationId } = await panel(4);
    const { id, client } = await cast.newPerson(['finance-lead', 'safety-reviewer', 'panel-member']);
    const { assignments } = await coordinator.done('inviteReviewers', { evaluationId, invitations: [{ personId: id, role: 'safety-reviewer' }] });
    await client.done('acceptInvitation', { assignmentId: assignments[0].id });
    expect(codesOf(await vote(client, evaluationId, 'for'))).toEqual(['not-on-the-panel']);
  });

  it('can be changed until the panel has decided: the last one counts, and both are in the record', async () => {
    const { evaluationId, members } = await panel();
    const first = await vote(members[0]!.client, evaluationId, 'for', 'revise', 'At first sight');
    const second = await vote(members[0]!.client, evaluationId, 'against', 'not-recommend', 'At second sight');
    expect(second).toEqual(first);
    const votes = (await seen(coordinator, evaluationId, 'votes { vote motion reason }')).votes;
    expect(votes).toEqual([{ vote: 'against', motion: 'not-recommend', reason: 'At second sight' }]);
    expect((await actsOf(api, `evaluation/${evaluationId}`)).filter((act) => act === 'panel.voted')).toHaveLength(2);
  });

  it('is about a motion that this panel has, for, against or abstaining, with a reason', async () => {
    const { evaluationId, members } = await panel(4);
    const { client } = members[0]!;
    const before = await rowCounts(api);
    const unknown = await vote(client, evaluationId, 'for', 'crown-them');
    expect(unknown.blockers).toMatchObject([{ code: 'unknown-motion', operands: { field: 'motion', motions: expect.arrayContaining(['recommend-pilot', 'revise', 'not-recommend']) } }]);
    expect(codesOf(await vote(client, evaluationId, 'for', 'withdraw'))).toEqual(['unknown-motion']);
    expect(codesOf(await vote(client, evaluationId, 'perhaps'))).toEqual(['BAD_INPUT']);
    expect(codesOf(await vote(client, evaluationId, 'for', 'revise', ''))).toEqual(['BAD_INPUT']);
    expect(await rowCounts(api)).toEqual(before);
  });

  it('is for a panel: nobody votes at another stage, nor after the panel has decided', async () => {
    const { evaluationId, members } = await panel();
    await allSubmit(members);
    for (const { client } of members) await vote(client, evaluationId, 'for');
    await chair.done('propose', { evaluationId, transition: 'revise', reason: 'Tell us more', questions: ['harms'] });
    expect(codesOf(await vote(members[0]!.client, evaluationId, 'against'))).toEqual(['not-with-a-panel']);
    expect((await seen(coordinator, evaluationId, 'votes { vote }')).votes).toHaveLength(5);
  });
});

describe('the quorum of a panel', () => {
  it('is five who voted, of three organisations; abstaining counts as being there', async () => {
    const { evaluationId, members } = await panel();
    for (const { client } of members.slice(0, 4)) await vote(client, evaluationId, 'for');
    expect(await quorum(evaluationId)).toMatchObject({ passes: false, operands: { have: 4 } });
    expect(codesOf(await chair.act('propose', { evaluationId, transition: 'revise', reason: 'Tell us more', questions: ['harms'] }))).toEqual(['quorum']);
    await vote(members[4]!.client, evaluationId, 'abstain');
    expect(await quorum(evaluationId)).toMatchObject({ passes: true, operands: { have: 5 } });
  });

  it('loses whoever steps back or is found in conflict, though they voted', async () => {
    const { evaluationId, members } = await panel(6);
    for (const { client } of members) await vote(client, evaluationId, 'for');
    expect(await quorum(evaluationId)).toMatchObject({ passes: true, operands: { have: 6 } });
    await members[0]!.client.done('recuse', { assignmentId: members[0]!.assignmentId, reason: 'I may join them' });
    expect(await quorum(evaluationId)).toMatchObject({ passes: true, operands: { have: 5 } });
    await members[1]!.client.done('declareConflict', { evaluationId, because: 'I hold shares' });
    expect(await quorum(evaluationId)).toMatchObject({ passes: false, operands: { have: 4 } });
    for (const index of [0, 1]) expect(codesOf(await vote(members[index]!.client, evaluationId, 'against'))).toEqual(['NOT_FOUND']);
    expect((await seen(coordinator, evaluationId, 'votes { vote }')).votes).toHaveLength(6);
  });

  it('does not stand in for scores: a recommendation needs the reviews of the panel too', async () => {
    const { evaluationId, members } = await panel();
    for (const { client } of members) await vote(client, evaluationId, 'for', 'recommend-pilot');
    expect(codesOf(await chair.act('propose', { evaluationId, transition: 'recommend-pilot' }))).toContain('minScore');
    await allSubmit(members, EVIDENCE, 'strong');
    expect(await chair.act('propose', { evaluationId, transition: 'recommend-pilot' })).toMatchObject({ stage: 'pilot-setup', moved: true, decision: expect.any(String) });
  });

  it('of five from two organisations is none', async () => {
    const { evaluationId } = await withPanel(cast, api.as);
    const [north, south] = [await cast.newPerson([]), await cast.newPerson([])];
    const people = await Promise.all([north, north, north, south, south].map(({ organisationId }) => cast.newPerson(['panel-member'], organisationId)));
    const members = await seated(cast, evaluationId, people.map(({ id }) => ({ personId: id, seat: panelSeat })), api.as);
    for (const { client } of members) await vote(client, evaluationId, 'for');
    expect(await quorum(evaluationId)).toMatchObject({ passes: false, operands: { have: 5, organisations: 2 } });
  });
});
