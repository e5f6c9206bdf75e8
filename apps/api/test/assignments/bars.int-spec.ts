import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { codesOf, fourReviewers, inReview, panelSeat, seated, seen, submitted, withPanel, type BroughtForward } from '../support/brought-forward.ts';
import { castOf, type Cast } from '../support/programme-of.ts';
import { joinTeam } from '../support/teams.ts';
import { testApi, type TestApi } from '../support/test-api.ts';
import { rowCounts } from '../support/written-rows.ts';
import type { TestClient } from '../support/test-client.ts';

let api: TestApi;
let cast: Cast;
let coordinator: TestClient;
let here: BroughtForward;
beforeAll(async () => {
  api = await testApi();
  cast = await castOf(api);
  coordinator = await cast.who('coordinator');
  here = await inReview(cast);
});
afterAll(() => api.close());

const invite = (personId: string, role = 'clinical-reviewer', evaluationId = here.evaluationId) => coordinator.act('inviteReviewers', { evaluationId, invitations: [{ personId, role }] });
const described = { specialties: [], methods: [], stages: [] };

/** What the coordinator reads before inviting must be what an invitation is refused for: but that somebody is full, which is told where nothing else bars. */
const barred = async (personId: string, codes: string[], role = 'clinical-reviewer', evaluationId = here.evaluationId): Promise<any[]> => {
  const before = await rowCounts(api);
  const answer = await invite(personId, role, evaluationId);
  const others = codes.filter((code) => code !== 'at-capacity');
  expect(codesOf(answer)).toEqual(others.length > 0 ? others : codes);
  expect(await rowCounts(api)).toEqual(before);
  const { data } = await coordinator.query('query($id: String!, $role: String!) { reviewerCandidates(evaluationId: $id, role: $role) { personId blockers { code } } }', { id: evaluationId, role });
  const candidate = data.reviewerCandidates.find((one: { personId: string }) => one.personId === personId);
  if (candidate) expect(candidate.blockers.map((found: { code: string }) => found.code)).toEqual(codes);
  return answer.blockers;
};

describe('an invitation is barred', () => {
  it('to somebody without the role, here', async () => {
    const { id } = await cast.newPerson(['safety-reviewer']);
    const { id: elsewhere } = await cast.admin.done('createProgramme', { code: 'elsewhere', name: 'Elsewhere', demonstration: true });
    await cast.admin.done('grantRole', { personId: id, role: 'clinical-reviewer', programmeId: elsewhere });
    const [blocker] = await barred(id, ['role-not-held']);
    expect(blocker.messageForStaff).toMatch(/does not hold the role “clinical-reviewer” here: grant it first/);
  });

  it('to a role that has no seat on the stage', async () => {
    const { id } = await cast.newPerson(['panel-member']);
    const [blocker] = await barred(id, ['no-seat'], 'panel-member');
    expect(blocker.messageForStaff).toMatch(/Evidence review has no seat for “panel-member”: it has clinical-reviewer, safety-reviewer, ig-reviewer, economics-reviewer/);
  });

  it('to one of the innovation’s own team, whatever they may do there', async () => {
    const person = await cast.newPerson(['clinical-reviewer']);
    await joinTeam(here, person);
    await barred(person.id, ['own-innovation']);
  });

  it('to somebody who is here already, be it that they declined', async () => {
    const { id, client } = await cast.newPerson(['clinical-reviewer']);
    const { assignments } = await invite(id);
    expect((await barred(id, ['assigned-already']))[0].operands.state).toBe('invited');
    await client.done('declineInvitation', { assignmentId: assignments[0].id, reason: 'No time' });
    expect((await barred(id, ['assigned-already']))[0].operands.state).toBe('declined');
  });

  it('to a second track of the same person', async () => {
    const { id } = await cast.newPerson(['clinical-reviewer', 'safety-reviewer']);
    await invite(id);
    expect((await barred(id, ['assigned-already', 'sits-elsewhere'], 'safety-reviewer'))[1].operands.role).toBe('clinical-reviewer');
  });

  it('to the panel of somebody who reviewed, but not to the gates that their role decides there', async () => {
    const { evaluationId, reviewers } = await withPanel(cast, api.as);
    const safety = reviewers[1]!.personId;
    await cast.admin.done('grantRole', { personId: safety, role: 'panel-member' });
    expect((await barred(safety, ['sits-elsewhere'], 'panel-member', evaluationId))[0].operands.role).toBe('safety-reviewer');
    expect(codesOf(await invite(safety, 'safety-reviewer', evaluationId))).toEqual([]);
    await cast.admin.done('revokeRole', { personId: safety, role: 'panel-member' });
  });

  it('without a declaration of interests that holds today', async () => {
    const { id } = await cast.newPerson(['clinical-reviewer']);
    await cast.admin.done('declareInterests', { personId: id, declaredOn: '2025-01-01', validUntil: '2025-12-31', interests: [] });
    await barred(id, ['declaration-out-of-date']);
    await api.sql('delete from declaration where person_id = $1', [id]);
    await barred(id, ['declaration-missing']);
  });

  it('to somebody who has as many open reviews as they take, until one is settled', async () => {
    const { id, client } = await cast.newPerson(['clinical-reviewer']);
    await cast.admin.done('describeReviewer', { ...described, personId: id, maxConcurrentReviews: 1 });
    const { assignments } = await invite(id, 'clinical-reviewer', (await inReview(cast)).evaluationId);
    expect((await barred(id, ['at-capacity']))[0].operands).toEqual({ person: id }); // and neither how many they take nor how many are open: they may be of cases that are hidden from the coordinator
    await client.done('declineInvitation', { assignmentId: assignments[0].id, reason: 'No time' });
    expect(codesOf(await invite(id))).toEqual([]);
  });

  it('to somebody who takes none at all, and to somebody who is away today', async () => {
    const { id } = await cast.newPerson(['clinical-reviewer']);
    await cast.admin.done('describeReviewer', { ...described, personId: id, maxConcurrentReviews: 0, absences: [{ from: '2020-01-01', to: '2039-12-31' }] });
    const blockers = await barred(id, ['at-capacity', 'away']);
    expect(blockers[0].operands.until).toBe('2039-12-31');
  });

  it('to somebody who is shut out, or unknown', async () => {
    const { id } = await cast.newPerson(['clinical-reviewer']);
    await cast.admin.done('disablePerson', { personId: id });
    await barred(id, ['unknown-person']);
    await barred('00000000-0000-4000-8000-000000000000', ['unknown-person']);
  });

  it('for every reason at once, each in words with the person’s name', async () => {
    const { id } = await cast.newPerson([]);
    await cast.admin.done('describeReviewer', { ...described, personId: id, maxConcurrentReviews: 0 });
    await cast.admin.done('declareInterests', { personId: id, declaredOn: '2025-01-01', validUntil: '2025-12-31', interests: [] });
    const blockers = await barred(id, ['role-not-held', 'declaration-out-of-date', 'at-capacity']);
    for (const blocker of blockers) expect(blocker.messageForStaff).toMatch(/^person \d+: /);
  });
});

describe('invitations', () => {
  it('are all or none: one who is barred keeps the others from being invited, and every reason is named', async () => {
    const { evaluationId } = await inReview(cast);
    const [good, bad, worse] = [await cast.newPerson(['clinical-reviewer']), await cast.newPerson([]), await cast.newPerson(['ig-reviewer'])];
    const invitations = [good, bad, worse].map(({ id }) => ({ personId: id, role: 'clinical-reviewer' }));
    const answer = await coordinator.act('inviteReviewers', { evaluationId, invitations });
    expect(answer.blockers.map(({ code, operands }: any) => [code, operands.person])).toEqual([['role-not-held', bad.id], ['role-not-held', worse.id]]);
    expect(await api.sql(`select a.id from assignment a join stage_run t on t.id = a.stage_run_id where a.evaluation_id = $1 and t.stage = 'evidence-review'`, [evaluationId])).toEqual([]);
  });

  it('that are bound to fail ask about nobody: who is full is told of one person, where nothing else bars', async () => {
    const { evaluationId } = await inReview(cast);
    const full = [await cast.newPerson(['clinical-reviewer']), await cast.newPerson(['clinical-reviewer'])].map(({ id }) => id);
    for (const personId of full) await cast.admin.done('describeReviewer', { ...described, personId, maxConcurrentReviews: 0 });
    const refused = async (people: string[]) =>
      (await coordinator.act('inviteReviewers', { evaluationId, invitations: people.map((personId) => ({ personId, role: 'clinical-reviewer' })) })).blockers.map(({ code, operands }: any) => [code, operands.person]);
    expect(await refused([...full, full[0]!])).toEqual([['invited-twice', full[0]]]);
    expect(await refused(full)).toEqual([['at-capacity', full[0]]]);
  });

  it('name one person once', async () => {
    const { id } = await cast.newPerson(['clinical-reviewer']);
    const twice = { evaluationId: here.evaluationId, invitations: [{ personId: id, role: 'clinical-reviewer' }, { personId: id, role: 'clinical-reviewer' }] };
    expect(codesOf(await coordinator.act('inviteReviewers', twice))).toEqual(['invited-twice']);
  });

  it('reach nobody once the round is closed', async () => {
    const { evaluationId } = await inReview(cast);
    await fourReviewers(cast, evaluationId, api.as);
    await coordinator.done('closeRound', { evaluationId, reason: 'Too late for more' });
    expect(codesOf(await invite((await cast.newPerson(['clinical-reviewer'])).id, 'clinical-reviewer', evaluationId))).toEqual(['round-closed']);
  });

  it('at once to two cases do not exceed what somebody takes', async () => {
    const { id } = await cast.newPerson(['clinical-reviewer']);
    await cast.admin.done('describeReviewer', { ...described, personId: id, maxConcurrentReviews: 1 });
    const cases = [await inReview(cast), await inReview(cast), await inReview(cast), await inReview(cast)];
    const answers = await Promise.all(cases.map(({ evaluationId }) => invite(id, 'clinical-reviewer', evaluationId)));
    expect(answers.map((answer) => codesOf(answer)[0] ?? 'invited').sort()).toEqual(['at-capacity', 'at-capacity', 'at-capacity', 'invited']);
  });

  it('give labels that tell no order: random letters, kept by the person through the evaluation', async () => {
    const { evaluationId } = await inReview(cast);
    await fourReviewers(cast, evaluationId, api.as);
    const labels = (await seen(coordinator, evaluationId, 'assignments { label stage }')).assignments.filter(({ stage }: any) => stage === 'evidence-review').map(({ label }: any) => label);
    expect(new Set(labels).size).toBe(4);
    for (const label of labels) expect(label).toMatch(/^Reviewer [A-Z]{2}$/);
  });

  it('are the coordinator’s or the triage lead’s, of this programme', async () => {
    const { id } = await cast.newPerson(['clinical-reviewer']);
    const input = { evaluationId: here.evaluationId, invitations: [{ personId: id, role: 'clinical-reviewer' }] };
    for (const role of ['triage-officer', 'panel-chair', 'nhsx-decider', 'innovator', 'administrator']) expect(codesOf(await (await cast.who(role)).act('inviteReviewers', input))).toEqual(['FORBIDDEN']);
    const stranger = await cast.newPerson([]);
    const { id: programmeId } = await cast.admin.done('createProgramme', { code: 'far-away', name: 'Far away', demonstration: true });
    await cast.admin.done('grantRole', { personId: stranger.id, role: 'coordinator', programmeId });
    expect(codesOf(await stranger.client.act('inviteReviewers', input))).toEqual(['NOT_FOUND']);
    const lead = await cast.who('triage-lead');
    expect(codesOf(await lead.act('inviteReviewers', { ...input, evaluationId: (await submitted(cast)).evaluationId }))).toEqual(['no-seat']);
    expect(codesOf(await lead.act('inviteReviewers', input))).toEqual([]);
  });

  it('seat a reviewer again on their track when the case comes back, under the same label', async () => {
    const { evaluationId, reviewers } = await withPanel(cast, api.as);
    const members = await seated(cast, evaluationId, cast.ids('panel-member').slice(0, 5).map((personId) => ({ personId, seat: panelSeat })), api.as);
    for (const { client } of members) await client.done('castVote', { evaluationId, motion: 'revise', vote: 'for', reason: 'More is needed' });
    await (await cast.who('panel-chair')).done('propose', { evaluationId, transition: 'revise', reason: 'Tell us more', questions: ['harms'] });
    await invite(reviewers[0]!.personId, 'clinical-reviewer', evaluationId);
    const mine = (await seen(coordinator, evaluationId, 'assignments { personId stage run state label }')).assignments.filter((one: any) => one.personId === reviewers[0]!.personId);
    expect(mine.map(({ stage, run, state }: any) => [stage, run, state])).toEqual([['evidence-review', 1, 'submitted'], ['evidence-review', 2, 'invited']]);
    expect(new Set(mine.map(({ label }: any) => label)).size).toBe(1);
  });
});
