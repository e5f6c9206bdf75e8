import { beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import { decidedByTwo, type Case } from '../support/case.ts';
import { codesOf } from '../support/codes.ts';
import { innovatorProbes, innovatorReads } from '../support/innovator-view.ts';
import { addSite } from '../support/pilots.ts';
import { goOn, reach, type ReachableStage } from '../support/reach-stage.ts';
import { renamed } from '@waymark/testing/two-worlds';
import { schemaOf } from '../support/whole-selection.ts';
import { withCast } from '../support/with-cast.ts';

const on = withCast();
let schema: GraphQLSchema;
let organisation: string;
const ROLES = ['triage-lead', 'coordinator', 'panel-chair', 'panel-member', 'pilot-lead', 'nhsx-decider', 'programme-lead', 'analyst', 'safety-lead', 'appeals-officer', 'auditor', 'site-lead'];

beforeAll(async () => {
  schema = await schemaOf(on.cast.admin);
  organisation = (await on.cast.newPerson(['innovator'])).organisationId;
});

/** Innovations of one organisation whose owners hold every role of the staff besides: written past the API, which would find that each works for the owner of the other’s. */
const insidersCases = async (stages: readonly ReachableStage[]): Promise<Case[]> => {
  const { organisationId } = await on.cast.newPerson(['innovator']);
  const cases: Case[] = [];
  for (const stage of stages) cases.push(await reach(on.cast, stage, 'Twin', organisationId));
  for (const { innovatorId } of cases) await on.api.sql('insert into role_holding (id, person_id, role, granted_by, granted_at) select gen_random_uuid(), $1, role, $2, now() from unnest($3::text[]) as role', [innovatorId, on.api.administrator, ROLES]);
  return cases;
};

/** What is of their own case: the lists hold the cases of others besides, on which they are staff. */
const ownReads = async (one: Case): Promise<unknown> => {
  const { evaluation, innovation, history } = await innovatorReads(schema, one);
  return { evaluation, innovation, history };
};

describe('somebody of the staff, on the case of their own team,', () => {
  it.each<[string, ReachableStage, (one: Case) => Promise<unknown>]>([
    ['a rejection that is not told', 'triage', (one) => decidedByTwo(one, 'triage-lead', 'reject', { reason: 'No' })],
    ['a pilot that is being set up', 'panel', (one) => goOn(one, 'pilot-setup', { untold: true }).then(() => addSite(one, 0))],
  ])('reads and is answered nothing of %s', async (_, stage, secret) => {
    const [open, plain] = (await insidersCases([stage, stage])) as [Case, Case];
    await secret(open);
    expect(renamed(await ownReads(open))).toBe(renamed(await ownReads(plain)));
    const answers = renamed(await innovatorProbes(open));
    expect(answers).toBe(renamed(await innovatorProbes(plain)));
    expect(answers).not.toMatch(/"messageForStaff": "/);
  });

  it('does nothing of what their roles may do elsewhere', async () => {
    const [one] = (await insidersCases(['evidence-review'])) as [Case];
    const { evaluationId, innovator } = one;
    const invitations = [{ personId: on.cast.ids('clinical-reviewer')[0], role: 'clinical-reviewer' }];
    const denied = ['role-not-allowed'];
    expect(codesOf(await innovator.act('inviteReviewers', { evaluationId, invitations }))).toEqual(denied);
    expect(codesOf(await innovator.act('closeRound', { evaluationId, reason: 'Enough' }))).toEqual(denied);
    expect(codesOf(await innovator.act('raiseHold', { evaluationId, kind: 'legal-hold', reason: 'Mine' }))).toEqual(denied);
    expect(codesOf(await innovator.act('meetCondition', { evaluationId, conditionId: evaluationId, evidence: 'Mine' }))).toEqual(denied);
    expect(codesOf(await innovator.act('recordRollOut', { evaluationId, organisationId: organisation }))).toEqual(denied);
    expect(codesOf(await innovator.act('closeIncident', { evaluationId, incidentId: evaluationId, outcome: 'Mine' }))).toEqual(denied);
    expect(codesOf(await innovator.act('hearAppeal', { evaluationId, result: 'uphold', reason: 'Mine' }))).toEqual(denied);
    for (const query of ['reviewerCandidates(evaluationId: $id, role: "clinical-reviewer") { personId }', 'history(evaluationId: $id) { type }'])
      expect(codesOf((await innovator.query(`query($id: String!) { ${query} }`, { id: evaluationId })) as never)).toEqual(['NOT_FOUND']);
  });

  it('finds no work there, and no line of its record', async () => {
    const [one] = (await insidersCases(['triage'])) as [Case];
    const [audit, own] = await Promise.all([
      one.innovator.query('query($e: String!, $i: String!) { a: auditEvents(stream: $e) { seq } b: auditEvents(stream: $i) { seq } }', { e: `evaluation/${one.evaluationId}`, i: `innovation/${one.innovationId}` }),
      one.innovator.query('{ myWork { evaluationId } pipeline(first: 100) { edges { node { id } } } auditStreams { stream } }'),
    ]);
    expect(audit.data).toEqual({ a: [], b: [] });
    expect(JSON.stringify(own.data)).not.toContain(one.evaluationId);
    expect(JSON.stringify(own.data)).not.toContain(one.innovationId);
    const auditor = await on.cast.who('auditor');
    expect((await auditor.query('query($e: String!) { auditEvents(stream: $e) { seq } }', { e: `evaluation/${one.evaluationId}` })).data.auditEvents.length).toBeGreaterThan(0);
  });
});

describe('a role held in one programme', () => {
  it('does nothing in another', async () => {
    const one = await reach(on.cast, 'evidence-review');
    const { id: elsewhere } = await on.cast.admin.done('createProgramme', { code: 'elsewhere', name: 'Elsewhere', demonstration: true });
    const both = await on.cast.newPerson(['clinical-reviewer']);
    await on.cast.admin.done('grantRole', { personId: both.id, role: 'coordinator', programmeId: elsewhere });
    const { assignments } = await (await on.cast.who('coordinator')).done('inviteReviewers', { evaluationId: one.evaluationId, invitations: [{ personId: both.id, role: 'clinical-reviewer' }] });
    const invitations = [{ personId: on.cast.ids('safety-reviewer')[0], role: 'safety-reviewer' }];
    expect(codesOf(await both.client.act('inviteReviewers', { evaluationId: one.evaluationId, invitations }))).toEqual(['role-not-allowed']);
    expect(codesOf(await both.client.act('releaseAssignment', { assignmentId: assignments[0].id, reason: 'Mine' }))).toEqual(['role-not-allowed']);
    expect(codesOf(await both.client.act('closeRound', { evaluationId: one.evaluationId, reason: 'Mine' }))).toEqual(['role-not-allowed']);
  });

  it('is no right to what belongs to none: what administrators alone do', async () => {
    const { id: elsewhere } = await on.cast.admin.done('createProgramme', { code: 'another', name: 'Another', demonstration: true });
    const { id, client } = await on.cast.newPerson([]);
    await on.cast.admin.done('grantRole', { personId: id, role: 'administrator', programmeId: elsewhere });
    for (const question of ['people { id }', 'machineClients { id }', 'interestRules { version }'])
      expect((await client.query(`{ ${question} }`)).errors).toMatchObject([{ message: 'This is for: administrator', extensions: { code: 'FORBIDDEN' } }]);
  });
});
