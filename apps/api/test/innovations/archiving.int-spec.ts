import { expect, it } from '@jest/globals';
import { codesOf, drafted } from '../support/brought-forward.ts';
import { decidedByTwo, see } from '../support/case.ts';
import { announce } from '../support/letters.ts';
import { reach } from '../support/reach-stage.ts';
import { joinTeam } from '../support/teams.ts';
import type { TestClient } from '../support/test-client.ts';
import { withCast } from '../support/with-cast.ts';
import { actsOf } from '../support/written-rows.ts';

const on = withCast();

const archivedAt = async (client: TestClient, id: string): Promise<unknown> => (await client.query('query($id: String!) { innovation(id: $id) { archivedAt } }', { id })).data?.innovation?.archivedAt;
const submit = { transition: 'submit' };

it('an owner archives an innovation, its team reads on and changes nothing, and restoring it brings all back', async () => {
  const one = await drafted(on.cast);
  const { innovator, innovationId, evaluationId } = one;
  const [editor, invited] = [await on.cast.newPerson(['innovator']), await on.cast.newPerson(['innovator'])];
  await joinTeam(one, editor, 'edit');
  const { id: invitation } = await innovator.done('inviteMember', { innovationId, personId: invited.id, access: 'view' });
  const of = { innovationId };
  for (const client of [editor.client, invited.client, await on.cast.who('coordinator')]) expect(codesOf(await client.act('archiveInnovation', of))).toEqual(['NOT_FOUND']);
  expect(codesOf(await innovator.act('restoreInnovation', of))).toEqual(['not-archived']);
  const waiting = async (): Promise<number> => (await innovator.query('{ myWork { kind } }')).data.myWork.length;
  expect(await waiting()).toBe(1);
  await innovator.done('archiveInnovation', of);
  expect(await waiting()).toBe(0);
  for (const client of [innovator, editor.client]) expect(await archivedAt(client, innovationId)).toEqual(expect.any(String));
  const { body } = await innovator.upload('a.csv', 'a,b\n1,2\n');
  const acts: [string, object][] = [
    ['saveAnswers', { ...of, answers: { name: 'Another' } }],
    ['attachDocument', { ...of, uploadId: body.id, kind: 'other' }],
    ['attachDocument', { ...of, evaluationId, uploadId: body.id, kind: 'other' }],
    ['saveGuidance', { ...of, pack: 'dtac', answers: {}, expectedVersion: 0 }],
    ['restoreDraft', { ...of, version: 1, expectedVersion: 1 }],
    ['copyInnovation', { ...of, name: 'A copy', expectedVersion: 1 }],
    ['startEvaluation', { ...of, programmeId: on.cast.programmeId }],
    ['propose', { evaluationId, ...submit }],
    ['raiseAppeal', { evaluationId, reason: 'A try' }],
    ['answerRequest', { evaluationId, requestId: 'none', answers: {} }],
    ['inviteMember', { ...of, personId: invited.id, access: 'view' }],
    ['changeMemberRight', { ...of, personId: editor.id, access: 'view' }],
    ['transferOwnership', { ...of, personId: editor.id }],
    ['removeMember', { ...of, personId: editor.id }],
    ['archiveInnovation', of],
  ];
  for (const [act, input] of acts) expect([act, codesOf(await innovator.act(act, input))]).toEqual([act, ['innovation-archived']]);
  expect(codesOf(await editor.client.act('restoreInnovation', of))).toEqual(['NOT_FOUND']);
  expect(codesOf(await invited.client.act('acceptTeamInvitation', { invitation }))).toEqual(['NOT_FOUND']);
  await innovator.done('restoreInnovation', of);
  expect(await archivedAt(innovator, innovationId)).toBeNull();
  expect(await waiting()).toBe(1);
  await editor.client.done('saveAnswers', { ...of, answers: { name: 'Another' } });
  expect((await actsOf(on.api, `innovation/${innovationId}`)).filter((act) => /archived|restored/.test(act))).toEqual(['innovation.archived', 'innovation.restored']);
});

it('it is refused while an evaluation runs, with the remedy, and goes once that is withdrawn and the innovator knows', async () => {
  const one = await drafted(on.cast);
  const of = { innovationId: one.innovationId };
  await one.innovator.done('propose', { evaluationId: one.evaluationId, ...submit });
  const refused = await one.innovator.act('archiveInnovation', of);
  expect(codesOf(refused)).toEqual(['evaluation-running']);
  const coordinator = await on.cast.who('coordinator');
  expect(codesOf(await coordinator.act('archiveInnovation', of))).toEqual(['NOT_FOUND']);
  await one.innovator.done('propose', { evaluationId: one.evaluationId, transition: 'withdraw' });
  await one.innovator.done('archiveInnovation', of);
  const seen = await coordinator.query('query($id: String!) { evaluation(id: $id) { reference innovationName stage } }', { id: one.evaluationId });
  expect(seen.data?.evaluation).toMatchObject({ innovationName: 'Ward round planner' });
});

it.each(['uphold', 'remit'])('an appeal that was heard (%s) is as open as before until its letter is out', async (result) => {
  const one = await reach(on.cast, 'triage');
  const { decision } = await decidedByTwo(one, 'triage-lead', 'reject', { reason: 'Not for the health service' });
  await announce(one, 'rejected', decision);
  const archive = () => one.innovator.act('archiveInnovation', { innovationId: one.innovationId });
  await one.innovator.done('raiseAppeal', { evaluationId: one.evaluationId, reason: 'It is for patients' });
  const open = await archive();
  expect(codesOf(open)).toEqual(['appeal-open']);
  for (const index of [0, 1]) await (await on.cast.who('appeals-officer', index)).done('hearAppeal', { evaluationId: one.evaluationId, result, reason: 'We read it again' });
  expect(await archive()).toEqual(open);
  const { decisions } = await see(await on.cast.who('analyst'), one, 'decisions { id letter { key } }');
  await announce(one, decisions.at(-1).letter.key, decisions.at(-1).id);
  expect(codesOf(await archive())).toEqual(result === 'uphold' ? [] : ['evaluation-running']);
});

it.each(Array.from({ length: 6 }, (_, index) => index))('archived or sent, never both (race %i)', async () => {
  const one = await drafted(on.cast);
  const [archived, sent] = await Promise.all([one.innovator.act('archiveInnovation', { innovationId: one.innovationId }), one.innovator.act('propose', { evaluationId: one.evaluationId, ...submit })]);
  const codes = [codesOf(archived), codesOf(sent)];
  expect([
    [[], ['innovation-archived']],
    [['evaluation-running'], []],
  ]).toContainEqual(codes);
});
