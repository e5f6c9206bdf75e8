import { describe, expect, it } from '@jest/globals';
import { decidedByTwo, propose, see, sign, type Case } from '../support/case.ts';
import { codesOf } from '../support/codes.ts';
import { announce } from '../support/letters.ts';
import { reach } from '../support/reach-stage.ts';
import { playRound } from '../support/rounds.ts';
import { attachCsv } from '../support/sent-files.ts';
import { advanceTo, workingDaysOn } from '../support/simulated-clock.ts';
import type { TestClient } from '../support/test-client.ts';
import { withCast } from '../support/with-cast.ts';

const on = withCast();

/** Rejected at triage by two, and told so. */
const rejected = async (): Promise<Case> => {
  const one = await reach(on.cast, 'triage');
  const { decision } = await decidedByTwo(one, 'triage-lead', 'reject', { reason: 'Not for the health service' });
  await announce(one, 'rejected', decision);
  return one;
};

const appeal = ({ innovator, evaluationId }: Case): Promise<any> => innovator.act('raiseAppeal', { evaluationId, reason: 'It is for patients' });
const hear = async ({ evaluationId }: Case, index: number, result: string, extra: object = {}): Promise<any> =>
  (await on.cast.who('appeals-officer', index)).act('hearAppeal', { evaluationId, result, reason: 'We read it again', ...extra });
const seen = async (one: Case): Promise<any> => see(await on.cast.who('analyst'), one, 'stage run announcedStage decisions { id outcome letter { key } }');
const lastDecision = async (one: Case): Promise<string> => (await seen(one)).decisions.at(-1).id;

describe('an appeal', () => {
  it('is raised by the innovator, in words, once for a decision', async () => {
    const one = await rejected();
    expect(codesOf(await one.innovator.act('raiseAppeal', { evaluationId: one.evaluationId, reason: ' ' }))).not.toEqual([]);
    expect(await appeal(one)).toMatchObject({ __typename: 'EvaluationChanged', stage: 'rejected' });
    expect(codesOf(await appeal(one))).toEqual(['appealed-already']);
    expect((await see(one.innovator, one, 'timeline { what }')).timeline.at(-1)).toEqual({ what: 'appeal' });
  });

  it('is refused where nothing is decided, not told, or cannot be appealed, in the same words', async () => {
    const open = await reach(on.cast, 'triage');
    const untold = await reach(on.cast, 'triage');
    await decidedByTwo(untold, 'triage-lead', 'reject', { reason: 'No' });
    const gone = await reach(on.cast, 'triage');
    await gone.innovator.done('propose', { evaluationId: gone.evaluationId, transition: 'withdraw' });
    const [first, ...others] = [await appeal(open), await appeal(untold), await appeal(gone)];
    expect(codesOf(first)).toEqual(['not-appealable']);
    for (const other of others) expect(other).toEqual(first);
  });

  it('is in time through the whole last day, and late the day after', async () => {
    const one = await rejected();
    const other = await rejected();
    await advanceTo(on.cast.admin, (await workingDaysOn(on.cast.admin, 20)).replace('12:00:00', '22:59:00'));
    expect(await appeal(one)).toMatchObject({ __typename: 'EvaluationChanged' });
    await advanceTo(on.cast.admin, await workingDaysOn(on.cast.admin, 1));
    expect(codesOf(await appeal(other))).toEqual(['window-closed']);
  });

  it('is heard by two who took no part, each once', async () => {
    const one = await rejected();
    await appeal(one);
    const involved = on.cast.ids('triage-lead')[0]!;
    await on.cast.admin.done('grantRole', { personId: involved, role: 'appeals-officer' });
    const answer = await (await on.cast.who('triage-lead', 0)).act('hearAppeal', { evaluationId: one.evaluationId, result: 'uphold', reason: 'We were right' });
    expect(codesOf(answer)).toEqual(['took-part']);
    expect(await hear(one, 0, 'uphold')).toMatchObject({ moved: false, decision: null });
    expect(codesOf(await hear(one, 0, 'uphold'))).toEqual(['signed-already']);
    expect(codesOf(await one.innovator.act('hearAppeal', { evaluationId: one.evaluationId, result: 'overturn', reason: 'Mine' }))).toEqual(['FORBIDDEN']);
    expect(await seen(one)).toMatchObject({ stage: 'rejected' });
    await hear(one, 1, 'uphold');
    expect((await seen(one)).decisions.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['rejected', 'appeal-uphold']);
  });

  it('blocks every step while it is open, and starts anew with another result', async () => {
    const one = await rejected();
    await appeal(one);
    await hear(one, 0, 'uphold');
    await hear(one, 1, 'remit');
    expect(await seen(one)).toMatchObject({ stage: 'rejected', decisions: [{ outcome: 'rejected' }] });
    await hear(one, 2, 'remit');
    expect(await seen(one)).toMatchObject({ stage: 'triage', run: 2 });
  });
});

describe('the result of an appeal', () => {
  it('uphold: the decision stands, and the innovator reads so once its letter is out', async () => {
    const one = await rejected();
    await appeal(one);
    const before = await see(one.innovator, one, 'stage timeline { what title } decisions { outcome }');
    await hear(one, 0, 'uphold');
    await hear(one, 1, 'uphold');
    expect(await see(one.innovator, one, 'stage timeline { what title } decisions { outcome }')).toEqual(before);
    await announce(one, 'appeal-upheld', await lastDecision(one));
    expect(await see(one.innovator, one, 'stage decisions { outcome }')).toEqual({ stage: 'rejected', decisions: [{ outcome: 'rejected' }, { outcome: 'appeal-uphold' }] });
    expect(codesOf(await appeal(one))).toEqual(['appealed-already']);
  });

  it('remit: a new run of the stage, told by the letter', async () => {
    const one = await rejected();
    await appeal(one);
    await hear(one, 0, 'remit');
    await hear(one, 1, 'remit');
    expect(await seen(one)).toMatchObject({ stage: 'triage', run: 2, announcedStage: 'rejected' });
    expect(await see(one.innovator, one, 'stage')).toEqual({ stage: 'rejected' });
    await announce(one, 'appeal-remitted', await lastDecision(one));
    expect(await see(one.innovator, one, 'stage run stageTitle')).toEqual({ stage: 'triage', run: 2, stageTitle: 'Being checked' });
  });

  it('remit: what the team made for it is renewed there, although a later evaluation replaced it meanwhile', async () => {
    const one = await reach(on.cast, 'pilot-setup');
    const { innovator, innovationId, evaluationId } = one;
    const attach = (of: string, more: object = {}) => attachCsv(one, 'dtac-form', { evaluationId: of, ...more });
    const listed = async (client: TestClient, of: string): Promise<string[]> =>
      (await see(client, { ...one, evaluationId: of }, 'documents { id kind earlier { id } }')).documents.filter(({ kind }: any) => kind === 'dtac-form').flatMap(({ id, earlier }: any) => [id, ...earlier.map((before: any) => `before ${before.id}`)]);
    const first = await attach(evaluationId);
    await propose(one, 'pilot-lead', 'setup-failed', { reason: 'No site is ready' });
    const { decision } = await sign(one, 'safety-lead', 0);
    await announce(one, 'pilot-stopped', decision);
    const { evaluationId: later } = await innovator.done('startEvaluation', { innovationId, programmeId: on.cast.programmeId });
    const newer = crypto.randomUUID();
    // as the team does it in the later evaluation, once that has come as far
    await on.api.sql(
      `insert into document (id, innovation_id, upload_id, kind, file_name, attached_by, attached_at, simulated, produced_for)
       select $2, innovation_id, upload_id, kind, 'newer.csv', attached_by, attached_at + interval '1 minute', simulated, $3 from document where id = $1`,
      [first, newer, later],
    );
    await on.api.sql('update document set replaced_by = $2 where id = $1', [first, newer]);
    const renew = async () => innovator.act('attachDocument', { innovationId, uploadId: (await innovator.upload('late.csv', 'a,b\n3,4\n')).body.id, kind: 'dtac-form', evaluationId, replaces: first });
    expect(codesOf(await renew())).toEqual(['unknown-document']);
    await appeal(one);
    await hear(one, 0, 'remit');
    await hear(one, 1, 'remit');
    expect(codesOf(await renew())).toEqual(['unknown-document']); // nobody told them yet
    await announce(one, 'appeal-remitted', await lastDecision(one));
    const renewed = await attach(evaluationId, { replaces: first });
    for (const client of [innovator, await on.cast.who('coordinator')]) expect(await listed(client, evaluationId)).toEqual([renewed, `before ${first}`]);
    expect((await listed(innovator, later))[0]).toBe(newer);
    expect(codesOf(await renew())).toEqual(['unknown-document']);
    const coordinator = await on.cast.who('coordinator');
    const marked = async (id: string): Promise<boolean> => (await see(coordinator, one, 'documents { id inConfidence }')).documents.find((document: any) => document.id === id).inConfidence;
    expect(await marked(renewed)).toBe(false);
    for (const documentId of [renewed, newer]) expect(codesOf(await innovator.act('chooseDocumentConfidence', { innovationId, documentId, inConfidence: true }))).toEqual([]);
    expect(await marked(renewed)).toBe(true);
    await innovator.done('chooseDocumentConfidence', { innovationId, documentId: renewed, inConfidence: false });
    const last = await attach(evaluationId, { replaces: renewed });
    expect((await listed(innovator, evaluationId))[0]).toBe(last);
    expect(await marked(last)).toBe(true); // as the newest of all is by now
    const gone = async (documentId: string) => codesOf(await innovator.act('removeDocument', { innovationId, documentId }));
    expect([await gone(renewed), await gone(last)]).toEqual([['unknown-document'], []]);
    expect(await listed(innovator, evaluationId)).toEqual([]);
    expect((await listed(coordinator, evaluationId))[0]).toBe(last); // the case keeps it
    const after = await attach(evaluationId, { replaces: last });
    expect(await gone(newer)).toEqual([]);
    for (const client of [innovator, coordinator]) expect((await listed(client, evaluationId))[0]).toBe(after);
    expect((await listed(coordinator, evaluationId)).filter((id) => !id.startsWith('before'))).toEqual([after]);
    const renewedAgain = await attach(evaluationId, { replaces: after });
    expect((await listed(innovator, evaluationId))[0]).toBe(renewedAgain);
  });

  it('overturn: the named step in place of the decision, with letters of both', async () => {
    const one = await rejected();
    await appeal(one);
    await hear(one, 0, 'overturn');
    await hear(one, 1, 'overturn');
    const after = await seen(one);
    expect(after).toMatchObject({ stage: 'evidence-review', announcedStage: 'rejected' });
    expect(after.decisions.map(({ letter }: { letter: { key: string } }) => letter.key)).toEqual(['rejected', 'appeal-overturned', 'accepted']);
    await announce(one, 'appeal-overturned', after.decisions[1].id);
    await announce(one, 'accepted', after.decisions[2].id);
    expect(await see(one.innovator, one, 'stage')).toEqual({ stage: 'evidence-review' });
  });

  it('overturn is kept from happening by a hold', async () => {
    const one = await reach(on.cast, 'triage');
    await (await on.cast.who('safety-lead')).done('raiseHold', { evaluationId: one.evaluationId, kind: 'safety-hold', reason: 'A recall' });
    const held = await see(await on.cast.who('analyst'), one, 'holds { id }');
    await (await on.cast.who('safety-lead')).done('closeOverlay', { evaluationId: one.evaluationId, overlayId: held.holds[0].id, reason: 'Over' });
    const { decision } = await decidedByTwo(one, 'triage-lead', 'reject', { reason: 'No' });
    await announce(one, 'rejected', decision);
    expect(codesOf(await (await on.cast.who('safety-lead')).act('raiseHold', { evaluationId: one.evaluationId, kind: 'safety-hold', reason: 'Again' }))).toEqual(['ended']);
  });

  it('overturn of a declined adoption records the conditions that the hearers name', async () => {
    const one = await reach(on.cast, 'adoption-decision');
    await playRound(one, 'adoption-decision');
    const { decision } = await decidedByTwo(one, 'nhsx-decider', 'decline', { reason: 'Too dear' });
    await announce(one, 'declined', decision);
    await appeal(one);
    const conditions = [{ text: 'Report every quarter', owner: 'Innovator', dueOn: '2030-01-01' }];
    await hear(one, 0, 'overturn', { conditions });
    await hear(one, 1, 'overturn');
    expect(await see(await on.cast.who('analyst'), one, 'stage conditions { text owner dueOn }')).toEqual({ stage: 'monitoring', conditions });
    // what it rests on names both hearers, and nobody who declined it
    const [frozen] = await on.api.sql<{ signed: string[] }>(`select evidence -> 'heading' -> 'signedBy' as signed from decision where evaluation_id = $1 and decision = $2`, [one.evaluationId, await lastDecision(one)]);
    expect(frozen!.signed).toEqual(on.cast.ids('appeals-officer').slice(0, 2));
  });
});
