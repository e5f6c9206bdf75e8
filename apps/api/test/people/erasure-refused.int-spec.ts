import { describe, expect, it } from '@jest/globals';
import { aDraft, sign } from '../support/case.ts';
import { erasing } from '../support/erasing.ts';
import { reach } from '../support/reach-stage.ts';
import { plantedAmendment } from '../support/plan-amendments.ts';
import { joinTeam } from '../support/teams.ts';
import { withCast } from '../support/with-cast.ts';
import { actsOf } from '../support/written-rows.ts';

const on = withCast();
const { erasures, erase, blockersOf } = erasing(on);

describe('somebody for whom something is open', () => {
  it('is not erased, with every reason at once; each falls away with its remedy', async () => {
    const { id, client } = await on.cast.newPerson(['triage-lead', 'clinical-reviewer', 'innovator']);
    const [triage, review, pilot] = [await reach(on.cast, 'triage'), await reach(on.cast, 'evidence-review'), await aDraft(on.cast)];
    await client.done('propose', { evaluationId: triage.evaluationId, transition: 'reject', reason: 'It is not for us' });
    const coordinator = await on.cast.who('coordinator');
    const { assignments } = await coordinator.done('inviteReviewers', { evaluationId: review.evaluationId, invitations: [{ personId: id, role: 'clinical-reviewer' }] });
    await on.api.sql('insert into pilot_site (id, evaluation_id, organisation_id, site_lead_id, joined_at) select gen_random_uuid(), $1, organisation_id, id, now() from person where id = $2', [pilot.evaluationId, id]);
    const inStage = (stage: string) => on.api.sql('update evaluation set stage = $2 where id = $1', [pilot.evaluationId, stage]);
    await inStage('pilot-setup');
    const { id: innovationId } = await client.done('createInnovation', { name: 'Their own' });
    const referenceOf = async (innovation: string) => (await on.api.sql<{ reference: string }>('select reference from innovation where id = $1', [innovation]))[0]!.reference;

    const answer = (await erase(id)) as { erased: false; blockers: { code: string; operands: object }[] };
    expect(answer.blockers.map(({ code, operands }) => [code, operands])).toEqual([
      ['open-assignments', { references: [await referenceOf(review.innovationId)] }],
      ['leads-site', { references: [await referenceOf(pilot.innovationId)] }],
      ['awaits-signature', { references: [await referenceOf(triage.innovationId)] }],
      ['only-owner', { references: [await referenceOf(innovationId)] }],
    ]);
    expect([erasures.people().includes(id), (await actsOf(on.api, `person/${id}`)).includes('person.erased')]).toEqual([false, false]);

    await client.done('acceptInvitation', { assignmentId: assignments[0].id });
    expect(await blockersOf(id)).toContain('open-assignments');
    await coordinator.done('releaseAssignment', { assignmentId: assignments[0].id, reason: 'Others do it' });
    expect(await blockersOf(id)).toEqual(['leads-site', 'awaits-signature', 'only-owner']);
    await inStage('pilot');
    expect(await blockersOf(id)).toContain('leads-site');
    await inStage('adoption-decision');
    expect(await blockersOf(id)).toEqual(['awaits-signature', 'only-owner']);
    await inStage('pilot');
    await on.api.sql('update pilot_site set left_at = now() where site_lead_id = $1', [id]);
    expect(await blockersOf(id)).toEqual(['awaits-signature', 'only-owner']);
    await sign(triage, 'triage-lead', 0);
    expect(await blockersOf(id)).toEqual(['only-owner']);

    const [other] = on.cast.ids('innovator') as [string];
    const owners = () => on.api.sql(`select person_id as id, access from innovation_member where innovation_id = $1 and removed_at is null`, [innovationId]);
    const shut = (at: string) => on.api.sql(`update person set disabled_at = ${at} where id = $1`, [other]);
    expect(await blockersOf(id, id)).toEqual(['not-its-people']);
    expect(await blockersOf(id, '01a2b3c4-0000-4000-8000-00000000000a')).toEqual(['not-its-people']);
    expect(await blockersOf(id, other)).toEqual(['not-its-people']);
    await joinTeam({ innovationId, innovator: client }, { id: other, client: await on.cast.who('innovator') });
    expect(await blockersOf(id)).toEqual(['only-owner']);
    await shut('now()');
    expect(await blockersOf(id, other)).toEqual(['not-its-people']);
    await shut('null');
    expect(await owners()).toEqual([{ id, access: 'owner' }, { id: other, access: 'view' }]);
    expect(await erase(id, other)).toMatchObject({ erased: true, already: false });
    expect(await owners()).toEqual([{ id: other, access: 'owner' }]);
    expect((await actsOf(on.api, `innovation/${innovationId}`)).slice(-2)).toEqual(['innovation.owner-replaced', 'innovation.member-removed']);
  });

  it('not while an amendment that they proposed waits for its second signature', async () => {
    const { id } = await on.cast.newPerson(['pilot-lead']);
    const { evaluationId } = await aDraft(on.cast);
    await on.api.sql(`insert into pilot_plan_version (id, evaluation_id, version, content, changes, signed_by, signed_at) values (gen_random_uuid(), $1, 1, '{}', '[]', $2, now())`, [evaluationId, id]);
    await plantedAmendment(on.api, evaluationId, id);
    expect(await blockersOf(id)).toEqual(['awaits-signature']);
  });

  it('not where another owner may sign in, whose innovation it stays; somebody of its organisation may be named', async () => {
    const { id, client, organisationId } = await on.cast.newPerson(['innovator']);
    const [owner, colleague] = [await on.cast.newPerson(['innovator']), await on.cast.newPerson([], organisationId)];
    const { id: innovationId } = await client.done('createInnovation', { name: 'Of two' });
    const { id: alone } = await client.done('createInnovation', { name: 'Of one' });
    await on.api.sql(`insert into innovation_member (innovation_id, person_id, access, added_at) values ($1, $2, 'owner', now())`, [innovationId, owner.id]);
    await on.api.sql('update person set disabled_at = now() where id = $1', [owner.id]);
    expect(await erase(id)).toMatchObject({ blockers: [{ code: 'only-owner', operands: { references: expect.arrayContaining([expect.anything(), expect.anything()]) } }] });
    await on.api.sql('update person set disabled_at = null where id = $1', [owner.id]);
    const [{ reference }] = (await on.api.sql<{ reference: string }>('select reference from innovation where id = $1', [alone])) as [{ reference: string }];
    expect(await erase(id)).toMatchObject({ blockers: [{ code: 'only-owner', operands: { references: [reference] } }] });
    expect(await erase(id, colleague.id)).toMatchObject({ erased: true });
    const ofBoth = await on.api.sql('select innovation_id, person_id from innovation_member where innovation_id in ($1, $2) and removed_at is null', [innovationId, alone]);
    expect(ofBoth).toEqual(expect.arrayContaining([{ innovation_id: innovationId, person_id: owner.id }, { innovation_id: alone, person_id: colleague.id }]));
    expect(ofBoth).toHaveLength(2);
  });

  it('also where they signed what another proposed, or heard an appeal that awaits a signature', async () => {
    const { id, client } = await on.cast.newPerson(['coordinator']);
    const one = await reach(on.cast, 'triage');
    await client.done('raiseHold', { evaluationId: one.evaluationId, kind: 'legal-hold', reason: 'A claim' });
    const state = (path: string, value: object) => on.api.sql('update evaluation_state set state = jsonb_set(state, $2, $3) where evaluation_id = $1', [one.evaluationId, [path], JSON.stringify(value)]);
    const [another] = on.cast.ids('coordinator');
    for (const [path, value] of [
      ['proposal', { by: { person: another, roles: [] }, signatures: [{ person: another }, { person: id }] }],
      ['hearing', { by: id, signatures: [] }],
      ['hearing', { by: another, signatures: [another, id] }],
    ] as const) {
      await state(path, value);
      expect(await blockersOf(id)).toEqual(['awaits-signature']);
      await on.api.sql(`update evaluation_state set state = state || '{"proposal": null, "hearing": null}' where evaluation_id = $1`, [one.evaluationId]);
    }
    await state('proposal', { by: { person: another, roles: [] }, signatures: [{ person: another }] });
    await state('hearing', { by: another, signatures: [another] });
    expect(await erase(id)).toMatchObject({ erased: true });
  });

  it('is the only administrator who may sign in: the first of the installation, or any', async () => {
    const [first, ...others] = [on.api.administrator, ...on.cast.ids('administrator')] as [string, string, string];
    await on.api.sql('update person set disabled_at = now() where id = any($1)', [others]);
    expect(await blockersOf(first)).toEqual(['only-administrator']);
    await on.api.sql(`update role_holding set revoked_at = now() where person_id = $1`, [first]);
    expect(await blockersOf(first)).toEqual(['only-administrator']);
    await on.api.sql('update person set disabled_at = null where id = $1', [others[0]]);
    expect(await blockersOf(others[0])).toEqual(['only-administrator']);
    expect(await erase(first)).toMatchObject({ erased: true, already: false });
  });
});
