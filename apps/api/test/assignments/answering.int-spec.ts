import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allSubmit, codesOf, EVIDENCE, fourReviewers, inReview, reviewsFor, seen, withPanel } from '../support/brought-forward.ts';
import { castOf, type Cast } from '../support/programme-of.ts';
import { testApi, type TestApi } from '../support/test-api.ts';
import { actsOf, rowCounts } from '../support/written-rows.ts';
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

/** Somebody invited to the clinical track of a new case. */
const invited = async () => {
  const { evaluationId } = await inReview(cast);
  const person = await cast.newPerson(['clinical-reviewer']);
  const { assignments } = await coordinator.done('inviteReviewers', { evaluationId, invitations: [{ personId: person.id, role: 'clinical-reviewer' }] });
  return { evaluationId, assignmentId: assignments[0].id as string, ...person };
};
const stateOf = async (evaluationId: string, assignmentId: string) => (await seen(coordinator, evaluationId, 'assignments { id state reason }')).assignments.find((one: any) => one.id === assignmentId);
const work = async (client: TestClient, evaluationId: string) => (await client.query('{ myWork { kind evaluationId } }')).data.myWork.filter((item: any) => item.evaluationId === evaluationId).map((item: any) => item.kind);

describe('an invitation', () => {
  it('waits in the work of the invited until it is accepted, and then the review waits', async () => {
    const { evaluationId, assignmentId, client } = await invited();
    expect(await work(client, evaluationId)).toEqual(['answer-invitation']);
    await client.done('acceptInvitation', { assignmentId });
    expect(await work(client, evaluationId)).toEqual(['write-review']);
    expect(codesOf(await client.act('acceptInvitation', { assignmentId }))).toEqual(['not-invited']);
    expect(codesOf(await client.act('declineInvitation', { assignmentId, reason: 'Changed my mind' }))).toEqual(['not-invited']);
    expect((await actsOf(api, `evaluation/${evaluationId}`)).filter((act) => act.startsWith('assignment.'))).toEqual(['assignment.invited', 'assignment.accepted']);
  });

  it('declined with a reason is settled, and the case is no longer seen', async () => {
    const { evaluationId, assignmentId, client } = await invited();
    expect((await seen(client, evaluationId, 'id')).id).toBe(evaluationId);
    expect((await client.act('declineInvitation', { assignmentId })).errors).toBeDefined();
    expect((await client.act('declineInvitation', { assignmentId, reason: '' })).errors[0].extensions.fields[0]).toEqual({ field: 'input.reason', message: 'Give a reason: write why' });
    await client.done('declineInvitation', { assignmentId, reason: 'No time this month' });
    expect(await stateOf(evaluationId, assignmentId)).toMatchObject({ state: 'declined', reason: 'No time this month' });
    expect(await work(client, evaluationId)).toEqual([]);
    await expect(seen(client, evaluationId, 'id')).rejects.toThrow('NOT_FOUND');
    expect(codesOf(await client.act('acceptInvitation', { assignmentId }))).not.toEqual([]);
    expect(await stateOf(evaluationId, assignmentId)).toMatchObject({ state: 'declined' });
  });

  it('is one’s own: of another person it is as unknown as one that never was', async () => {
    const { assignmentId } = await invited();
    const other = await cast.newPerson(['clinical-reviewer']);
    const before = await rowCounts(api);
    for (const [mutation, more] of [['acceptInvitation', {}], ['declineInvitation', { reason: 'Not mine' }], ['recuse', { reason: 'Not mine' }], ['submitReview', { criteria: {}, gates: {} }], ['saveReview', { criteria: {}, gates: {} }]] as const) {
      const foreign = await other.client.act(mutation, { assignmentId, ...more });
      const never = await other.client.act(mutation, { assignmentId: '00000000-0000-4000-8000-000000000000', ...more });
      expect(codesOf(foreign)).toEqual(['NOT_FOUND']);
      expect(foreign).toEqual(never);
      expect(codesOf(await coordinator.act(mutation, { assignmentId, ...more }))).toEqual(['NOT_FOUND']);
    }
    expect(await rowCounts(api)).toEqual(before);
  });

  it('to a round that was closed can no longer be accepted', async () => {
    const { evaluationId, assignmentId, client } = await invited();
    await fourReviewers(cast, evaluationId, api.as);
    await coordinator.done('closeRound', { evaluationId, reason: 'Time is up' });
    expect(codesOf(await client.act('acceptInvitation', { assignmentId }))).toEqual(['round-closed']);
    expect(await work(client, evaluationId)).toEqual([]);
  });

  it('answered by twins at once is answered once', async () => {
    const { assignmentId, client, evaluationId } = await invited();
    const answers = await Promise.all(Array.from({ length: 8 }, () => client.act('acceptInvitation', { assignmentId })));
    expect(answers.filter(({ __typename }) => __typename === 'Recorded')).toHaveLength(1);
    expect((await actsOf(api, `evaluation/${evaluationId}`)).filter((act) => act === 'assignment.accepted')).toHaveLength(1);
  });
});

describe('who steps back', () => {
  it('before or after submitting is out of the counts, sees the case no more, and what they wrote stays in history', async () => {
    const { evaluationId } = await inReview(cast);
    const four = await fourReviewers(cast, evaluationId, api.as);
    await allSubmit(four.slice(0, 3));
    const { client, assignmentId } = four[0]!;
    await client.done('recuse', { assignmentId, reason: 'I have come to know the founder' });
    expect(await stateOf(evaluationId, assignmentId)).toEqual({ id: assignmentId, state: 'recused', reason: 'I have come to know the founder' });
    await expect(seen(client, evaluationId, 'id')).rejects.toThrow('NOT_FOUND');
    expect((await client.query('{ myReviews { evaluationId } }')).data.myReviews.map((one: any) => one.evaluationId)).not.toContain(evaluationId);
    const [last] = reviewsFor(EVIDENCE, [four[3]!.seat]);
    await four[3]!.client.done('submitReview', { assignmentId: four[3]!.assignmentId, ...last });
    expect((await seen(coordinator, evaluationId, 'stage')).stage).toBe('evidence-review');
    await coordinator.done('closeRound', { evaluationId, reason: 'Nobody else is coming' });
    const blocked = (await seen(coordinator, evaluationId, 'whatBlocks { transition guards { guard passes operands } }')).whatBlocks.find((one: any) => one.transition === 'to-panel');
    expect(blocked.guards.find((one: any) => one.guard === 'quorum')).toMatchObject({ passes: false, operands: { have: 3 } });
    expect((await seen(coordinator, evaluationId, 'reviews { tracks submitted }')).reviews.map((one: any) => one.tracks[0])).toEqual(expect.arrayContaining(['clinical', 'safety', 'governance', 'economics']));
  });

  it('does so once, and not from what was declined', async () => {
    const { client, assignmentId } = await invited();
    await client.done('recuse', { assignmentId, reason: 'A friend of mine' });
    expect(codesOf(await client.act('recuse', { assignmentId, reason: 'Again' }))).not.toEqual([]);
  });

  it('does so until the evaluation ends: afterwards a conflict of interest can be declared, and what was decided on stays as it was', async () => {
    const { evaluationId, innovator, reviewers } = await withPanel(cast, api.as);
    const [{ client, assignmentId }] = reviewers as [(typeof reviewers)[number]];
    await innovator.done('propose', { evaluationId, transition: 'withdraw', reason: 'We stop' });
    expect((await client.act('recuse', { assignmentId, reason: 'Too late' })).blockers).toMatchObject([{ code: 'evaluation-ended', messageForStaff: expect.stringContaining('declare it'), operands: { field: 'assignmentId' } }]);
    expect(await stateOf(evaluationId, assignmentId)).toMatchObject({ state: 'submitted' });
    await client.done('declareConflict', { evaluationId, because: 'My sister works there' });
  });

  it('after the stage was left takes their score out of the decision that follows', async () => {
    const { evaluationId, reviewers } = await withPanel(cast, api.as);
    await reviewers[1]!.client.done('recuse', { assignmentId: reviewers[1]!.assignmentId, reason: 'I have bought shares' });
    const before = (await seen(coordinator, evaluationId, 'assignments { state role stage }')).assignments;
    expect(before).toContainEqual({ state: 'recused', role: 'safety-reviewer', stage: 'evidence-review' });
    const chairs = (await seen(coordinator, evaluationId, 'whatBlocks { transition guards { guard operands } }')).whatBlocks.find((one: any) => one.transition === 'recommend-pilot');
    expect(JSON.stringify(chairs.guards.find((one: any) => one.guard === 'mustPass').operands)).toContain('eg-regulation');
  });
});

describe('who is released', () => {
  it('after submitting leaves a review that counts; before, nothing; and sees the case no more', async () => {
    const { evaluationId } = await inReview(cast);
    const four = await fourReviewers(cast, evaluationId, api.as);
    const spare = await cast.newPerson(['clinical-reviewer']);
    const { assignments } = await coordinator.done('inviteReviewers', { evaluationId, invitations: [{ personId: spare.id, role: 'clinical-reviewer' }] });
    await allSubmit(four.slice(0, 3));
    await coordinator.done('releaseAssignment', { assignmentId: four[0]!.assignmentId, reason: 'Has left the register' });
    await coordinator.done('releaseAssignment', { assignmentId: assignments[0].id, reason: 'No answer' });
    await expect(seen(four[0]!.client, evaluationId, 'id')).rejects.toThrow('NOT_FOUND');
    await expect(seen(spare.client, evaluationId, 'id')).rejects.toThrow('NOT_FOUND');
    const [last] = reviewsFor(EVIDENCE, [four[3]!.seat]);
    await four[3]!.client.done('submitReview', { assignmentId: four[3]!.assignmentId, ...last });
    expect((await seen(coordinator, evaluationId, 'stage')).stage).toBe('panel');
  });

  it('is released once, by the coordinator of the case, with a reason', async () => {
    const { assignmentId, client, evaluationId } = await invited();
    expect(codesOf(await client.act('releaseAssignment', { assignmentId, reason: 'Let me go' }))).toEqual(['FORBIDDEN']);
    expect((await coordinator.act('releaseAssignment', { assignmentId, reason: '  ' })).errors[0].extensions.code).toBe('BAD_INPUT');
    await coordinator.done('releaseAssignment', { assignmentId, reason: 'A double' });
    expect(codesOf(await coordinator.act('releaseAssignment', { assignmentId, reason: 'Again' }))).toEqual(['not-assigned']);
    expect(await stateOf(evaluationId, assignmentId)).toMatchObject({ state: 'released', reason: 'A double' });
    expect(codesOf(await coordinator.act('releaseAssignment', { assignmentId: '00000000-0000-4000-8000-000000000000', reason: 'None' }))).toEqual(['NOT_FOUND']);
  });
});
