import { describe, expect, it } from '@jest/globals';
import { propose, see, sign, type Case } from '../support/case.ts';
import { codesOf } from '../support/codes.ts';
import { reach, type ReachableStage } from '../support/reach-stage.ts';
import { prepareStart } from '../support/pilots.ts';
import { recordTriage } from '../support/rounds.ts';
import { advanceTo, workingDaysOn } from '../support/simulated-clock.ts';
import { withCast } from '../support/with-cast.ts';

const on = withCast();

const hold = async ({ evaluationId }: Case, kind: string, role: string): Promise<string> =>
  (await (await on.cast.who(role)).done('raiseHold', { evaluationId, kind, reason: 'Something came up' })).overlay;
const lift = async ({ evaluationId }: Case, overlayId: string, role: string): Promise<any> =>
  (await on.cast.who(role)).done('closeOverlay', { evaluationId, overlayId, reason: 'It is settled' });
const act = async ({ evaluationId }: Case, role: string, transition: string, reason?: string): Promise<string[]> =>
  codesOf(await (await on.cast.who(role)).act('propose', { evaluationId, transition, ...(reason ? { reason } : {}) }));
const ask = async ({ evaluationId }: Case, role = 'coordinator', questions?: string[]): Promise<string> =>
  (await (await on.cast.who(role)).done('raiseRequest', { evaluationId, text: 'Say more of the users', ...(questions ? { questions } : {}) })).overlay;

describe.each([
  ['legal-hold', 'coordinator'],
  ['safety-hold', 'safety-lead'],
])('a %s', (kind, role) => {
  it('blocks what leads on and what ends, names itself, and blocks nothing once it is lifted', async () => {
    const one = await reach(on.cast, 'triage');
    await recordTriage(one);
    const id = await hold(one, kind, role);
    expect(await act(one, 'triage-officer', 'accept')).toEqual(['noOpenHolds']);
    expect(await act(one, 'triage-officer', 'return', 'Advice')).toEqual(['noOpenHolds']);
    expect(await act(one, 'triage-lead', 'reject', 'No')).toEqual(['noOpenHolds']);
    expect(await act(one, 'coordinator', 'accept')).toContain('role-not-allowed');
    await lift(one, id, role);
    expect(await act(one, 'triage-officer', 'accept')).toEqual([]);
  });

  it('does not keep a pilot from being stopped, nor the innovator from leaving', async () => {
    const one = await reach(on.cast, 'pilot');
    await hold(one, kind, role);
    expect(await act(one, 'pilot-lead', 'finish-pilot')).toContain('noOpenHolds');
    await propose(one, 'pilot-lead', 'stop-pilot', { reason: 'Harm' });
    expect(await sign(one, 'safety-lead', 0)).toMatchObject({ stage: 'pilot-stopped' });
    const other = await reach(on.cast, 'triage');
    await hold(other, kind, role);
    expect(await other.innovator.act('propose', { evaluationId: other.evaluationId, transition: 'withdraw' })).toMatchObject({ stage: 'withdrawn' });
  });

  it('pauses the clock of the stage, and nobody outside reads of it', async () => {
    const one = await reach(on.cast, 'triage');
    const before = await see(one.innovator, one, 'timeline { what } requests { id } holds { id } whatBlocks { blockers { code } }');
    await hold(one, kind, role);
    expect(await see(await on.cast.who('analyst'), one, 'limit { state paused } holds { kind text outcome }')).toEqual({ limit: { state: 'paused', paused: true }, holds: [{ kind, text: 'Something came up', outcome: null }] });
    expect(await see(one.innovator, one, 'timeline { what } requests { id } holds { id } whatBlocks { blockers { code } }')).toEqual(before);
  });
});

describe('a hold', () => {
  it('is raised and lifted by the roles that the pipeline names, with a reason, once', async () => {
    const one = await reach(on.cast, 'triage');
    const { evaluationId } = one;
    const officer = await on.cast.who('triage-officer');
    expect(codesOf(await officer.act('raiseHold', { evaluationId, kind: 'legal-hold', reason: 'A claim' }))).toEqual(['role-not-allowed']);
    expect(codesOf(await officer.act('raiseHold', { evaluationId, kind: 'no-such-hold', reason: 'A claim' }))).toEqual(['unknown-overlay']);
    const id = await hold(one, 'legal-hold', 'coordinator');
    expect(codesOf(await officer.act('closeOverlay', { evaluationId, overlayId: id, reason: 'Fine' }))).toEqual(['role-not-allowed']);
    await lift(one, id, 'coordinator');
    expect(codesOf(await (await on.cast.who('coordinator')).act('closeOverlay', { evaluationId, overlayId: id, reason: 'Again' }))).toEqual(['closed-already']);
  });

  it('on a conflict of interest pauses and blocks nothing', async () => {
    const one = await reach(on.cast, 'triage');
    await recordTriage(one);
    await hold(one, 'conflict-hold', 'coordinator');
    expect(await see(await on.cast.who('analyst'), one, 'limit { paused }')).toEqual({ limit: { paused: false } });
    expect(await act(one, 'triage-officer', 'accept')).toEqual([]);
  });
});

const WORKING: ReachableStage[] = ['triage', 'evidence-review', 'panel', 'pilot-setup', 'pilot', 'adoption-decision', 'monitoring'];

describe('a request for information', () => {
  it.each(WORKING)('lies over %s without leaving it, pauses its clock, and closes with the answer', async (stage) => {
    const one = await reach(on.cast, stage);
    const request = await ask(one);
    expect(await see(await on.cast.who('analyst'), one, 'stage run limit { paused } clocks { id pausedBy }')).toMatchObject({
      stage, run: 1, limit: { paused: true }, clocks: expect.arrayContaining([{ id: 'total', pausedBy: ['Waiting for the innovator'] }, { id: 'innovator', pausedBy: [] }]),
    });
    expect((await see(one.innovator, one, 'requests { id text answerBy closedAt }')).requests).toEqual([{ id: request, text: 'Say more of the users', answerBy: expect.any(String), closedAt: null }]);
    await one.innovator.done('answerRequest', { evaluationId: one.evaluationId, requestId: request, answers: { description: 'A lamp that is said more of. '.repeat(5) } });
    expect(await see(await on.cast.who('analyst'), one, 'stage limit { paused } submissions { revision } requests { outcome }')).toEqual({
      stage, limit: { paused: false }, submissions: [{ revision: 1 }, { revision: 2 }], requests: [{ outcome: 'answered' }],
    });
  });

  it('is not made of a draft, nor of what has ended', async () => {
    const draft = await reach(on.cast, 'draft');
    const coordinator = await on.cast.who('coordinator');
    expect(codesOf(await coordinator.act('raiseRequest', { evaluationId: draft.evaluationId, text: 'Say more' }))).toEqual(['still-draft']);
    await draft.innovator.done('propose', { evaluationId: draft.evaluationId, transition: 'withdraw' });
    expect(codesOf(await coordinator.act('raiseRequest', { evaluationId: draft.evaluationId, text: 'Say more' }))).toEqual(['ended']);
  });

  it('blocks the steps that ask for none, by name, until it is closed', async () => {
    const one = await reach(on.cast, 'triage');
    await recordTriage(one);
    const request = await ask(one, 'triage-officer');
    expect(await act(one, 'triage-officer', 'accept')).toEqual(['noOpenRequests']);
    await lift(one, request, 'coordinator');
    expect(await act(one, 'triage-officer', 'accept')).toEqual([]);
  });

  it('moves the last day on by as long as it was open', async () => {
    const one = await reach(on.cast, 'triage');
    const analyst = await on.cast.who('analyst');
    const planned = (await see(analyst, one, 'limit { dueOn }')).limit.dueOn;
    const request = await ask(one);
    await advanceTo(on.cast.admin, await workingDaysOn(on.cast.admin, 5));
    expect((await see(analyst, one, 'limit { used }')).limit.used).toBe(0);
    await one.innovator.done('answerRequest', { evaluationId: one.evaluationId, requestId: request, answers: {} });
    const { limit } = await see(analyst, one, 'limit { dueOn used state }');
    expect(limit).toMatchObject({ used: 0, state: 'on-time' });
    expect(limit.dueOn > planned).toBe(true);
    const held = (await see(analyst, one, 'clocks { id byHolder { innovator reviewers service } }')).clocks.find(({ id }: { id: string }) => id === 'stage');
    expect(held.byHolder).toEqual({ innovator: 5, reviewers: 0, service: 0 });
  });
});

describe('leaving', () => {
  it('closes what was asked and frees whoever was invited; a submitted review stays', async () => {
    const one = await reach(on.cast, 'evidence-review');
    await ask(one);
    const invitations = ['clinical-reviewer', 'safety-reviewer'].map((role) => ({ personId: on.cast.ids(role)[0], role }));
    const { assignments } = await (await on.cast.who('coordinator')).done('inviteReviewers', { evaluationId: one.evaluationId, invitations });
    await (await on.cast.who('clinical-reviewer')).done('acceptInvitation', { assignmentId: assignments[0].id });
    await one.innovator.done('propose', { evaluationId: one.evaluationId, transition: 'withdraw' });
    const seen = await see(await on.cast.who('coordinator'), one, 'stage requests { outcome closedAt } assignments { role state reason }');
    expect(seen).toMatchObject({ stage: 'withdrawn', requests: [{ outcome: 'lapsed', closedAt: expect.any(String) }] });
    expect(seen.assignments.map(({ role, state }: { role: string; state: string }) => `${role} ${state}`).sort()).toEqual(['clinical-reviewer released', 'safety-reviewer released', 'triage-officer submitted']);
    expect(await see(one.innovator, one, 'stage whatBlocks { transition } requests { outcome }')).toEqual({ stage: 'withdrawn', whatBlocks: [], requests: [{ outcome: 'lapsed' }] });
  });

  it('works from every stage that is not an end, and from no end', async () => {
    for (const stage of ['draft', ...WORKING] as ReachableStage[]) {
      const one = await reach(on.cast, stage);
      if (stage === 'pilot-setup') await prepareStart(one);
      await one.innovator.done('propose', { evaluationId: one.evaluationId, transition: 'withdraw' });
      expect(await see(one.innovator, one, 'stage')).toEqual({ stage: 'withdrawn' });
      expect(codesOf(await one.innovator.act('propose', { evaluationId: one.evaluationId, transition: 'withdraw' }))).toEqual(['working-on-it']);
    }
  });
});
