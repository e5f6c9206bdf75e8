import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database } from '@waymark/database/transaction';
import { erasePerson, type ErasureAnswer } from '@waymark/people';
import { Clock } from '@waymark/platform/clock';
import { Erasures } from '@waymark/platform/erasure';
import { chainFaults } from '../auditing/chains.ts';
import { aDraft, sign, submitted, type Case } from '../support/case.ts';
import { reach } from '../support/reach-stage.ts';
import { recordTriage, reviewsFor } from '../support/rounds.ts';
import type { TestClient } from '../support/test-client.ts';
import { withCast } from '../support/with-cast.ts';
import { actsOf } from '../support/written-rows.ts';

/** Stands in everything personal that is planted: afterwards it must be nowhere. */
const CANARY = 'quillcanary';

const on = withCast();
const folder = mkdtempSync(join(tmpdir(), 'waymark-erasure-'));
const erasures = new Erasures(join(folder, 'erasures'));
let database: Database;
beforeAll(async () => void (database = await Database.connect({ url: on.api.database.url('api'), poolSize: 2 })));
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

const erase = (person: string, successor?: string): Promise<ErasureAnswer | null> =>
  erasePerson({ database, clock: new Clock(true), log: 'test.waymark/audit', erasures }, { person, cause: 'asked', successor });
const blockersOf = async (id: string, successor?: string): Promise<string[]> => {
  const answer = await erase(id, successor);
  return answer && !answer.erased ? answer.blockers.map(({ code }) => code) : [];
};

/** Tables in which a text stands anywhere. */
const tablesWith = async (text: string): Promise<string[]> => {
  const tables = await on.api.sql<{ name: string }>(
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('public', 'audit', 'graphile_worker') and c.relkind in ('r', 'p') order by 1`,
  );
  const found = await Promise.all(tables.map(async ({ name }) => ((await on.api.sql(`select from ${name} x where x::text ilike '%${text}%' limit 1`)).length > 0 ? [name] : [])));
  return found.flat();
};

describe('an erased person', () => {
  let id: string;
  let client: TestClient;
  let decided: Case;
  const kept = () => on.api.sql('select r.id, r.submitted_version, c.criteria, c.gates from review r join review_content c on c.review_id = r.id order by r.id');
  const history = () => on.api.sql('select evaluation_id, version, type, person_id, data from evaluation_event order by 1, 2');
  const keys = async () => (await on.api.sql<{ record: string }>('select record from audit.commitment_key order by 1')).map(({ record }) => record);
  let before: { reviews: unknown[]; history: unknown[]; keys: string[]; tables: string[] };

  beforeAll(async () => {
    ({ id, client } = await on.cast.newPerson(['triage-officer', 'coordinator', 'clinical-reviewer']));
    const coordinator = await on.cast.who('coordinator');
    const invite = async ({ evaluationId }: Case): Promise<string> =>
      (await coordinator.done('inviteReviewers', { evaluationId, invitations: [{ personId: id, role: 'clinical-reviewer' }] })).assignments[0].id;
    decided = await submitted(await aDraft(on.cast));
    const { overlay } = await client.done('raiseHold', { evaluationId: decided.evaluationId, kind: 'legal-hold', reason: 'Words on a hold' });
    await client.done('closeOverlay', { evaluationId: decided.evaluationId, overlayId: overlay, reason: 'Words at its end' });
    await recordTriage(decided);
    const { decision } = await client.done('propose', { evaluationId: decided.evaluationId, transition: 'accept', reason: 'Words of a decision' });
    await client.done('writeLetter', { evaluationId: decided.evaluationId, decisionId: decision, decision: 'Words', reasons: 'of', next: 'a letter' });
    const reviewed = await reach(on.cast, 'evidence-review');
    const assignmentId = await invite(reviewed);
    await client.done('acceptInvitation', { assignmentId });
    const { criteria, gates } = reviewsFor(reviewed, 'evidence-review')[0]!;
    await client.done('submitReview', { assignmentId, criteria, gates });
    const declined = decided;
    await client.done('declineInvitation', { assignmentId: await invite(declined), reason: `I am ill, ${CANARY}` });
    await client.done('declareConflict', { evaluationId: declined.evaluationId, because: `My wife works there, ${CANARY}` });
    await client.done('declareInterests', {
      declaredOn: '2026-01-01', validUntil: '2040-01-01',
      interests: [{ nature: 'shares_or_equity', company: `${CANARY} Ltd`, innovationId: declined.innovationId, description: `Shares of ${CANARY}` }],
    });
    await on.cast.admin.done('describeReviewer', { personId: id, specialties: [CANARY], methods: [], stages: [], maxConcurrentReviews: 2, absences: [{ from: '2027-01-01', to: '2027-01-02' }] });
    await on.api.sql('update person set display_name = $2 where id = $1', [id, `Ada ${CANARY}`]);
    await on.api.sql('insert into person_contact values ($1, $2)', [id, `ada@${CANARY}.example`]);
    await on.api.sql(`insert into person_identity values ('https://login.example', $2, $1, now())`, [id, CANARY]);
    await on.api.sql(`insert into session (id, token_hash, person_id, created_at, last_seen_at, expires_at, id_token_hint) values (gen_random_uuid(), sha256('x'), $1, now(), now(), now() + interval '1 day', $2)`, [id, CANARY]);
    await on.api.sql(`insert into sign_in_invitation (id, person_id, created_at, expires_at) values (gen_random_uuid(), $1, now(), now() + interval '1 day')`, [id]);
    await on.api.sql('update answered_command set answer = to_jsonb($2::text) where person_id = $1', [id, CANARY]);
    before = { reviews: await kept(), history: await history(), keys: await keys(), tables: await tablesWith(CANARY) };
    expect(await erase(id)).toEqual({ erased: true, at: expect.stringMatching(/^\d{4}-.*Z$/), already: false });
  });

  it('is told of in no table any more', async () => {
    expect(before.tables).toEqual([
      'answered_command', 'assignment', 'conflict', 'declared_interest', 'person', 'person_contact', 'person_identity', 'reviewer_profile', 'session',
    ].map((table) => `public.${table}`));
    expect(await tablesWith(CANARY)).toEqual([]);
    for (const table of ['absence', 'sign_in_invitation', 'session', 'person_identity', 'answered_command'])
      expect([table, await on.api.sql(`select 1 from ${table} where person_id = $1`, [id])]).toEqual([table, []]);
  });

  it('is shut out, holds nothing, and has one name for all of them', async () => {
    expect(await on.api.sql('select display_name as name, disabled_at = erased_at as shut from person where id = $1', [id])).toEqual([{ name: 'Erased person', shut: true }]);
    expect(await on.api.sql('select role from role_holding where person_id = $1 and revoked_at is null', [id])).toEqual([]);
    expect((await client.query('{ me { id } }')).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  it.each([
    ['grantRole', { role: 'analyst' }],
    ['describeReviewer', { specialties: ['Their speciality'], methods: [], stages: [], maxConcurrentReviews: 1 }],
    ['declareInterests', { declaredOn: '2026-01-01', interests: [] }],
    ['inviteToSignIn', {}],
    ['withdrawSignInInvitation', {}],
    ['unlinkAccounts', {}],
    ['disablePerson', {}],
  ])('is not there for %s, as though they had never been', async (mutation, input) => {
    const answers = await Promise.all([id, '01a2b3c4-0000-4000-8000-00000000000a'].map((personId) => on.cast.admin.act(mutation, { personId, ...input })));
    for (const { errors } of answers) expect(errors).toMatchObject([{ message: answers[1].errors[0].message, extensions: { code: 'NOT_FOUND' } }]);
  });

  it('stands in no list of people', async () => {
    const ids = async () => (await on.cast.admin.query('{ people { id } }')).data.people.map((person: { id: string }) => person.id);
    expect(await ids()).toContain(on.cast.ids('auditor')[0]);
    expect(await ids()).not.toContain(id);
  });

  it('leaves what they did, and what history needs of their conflict, under their random id', async () => {
    expect([await kept(), await history()]).toEqual([before.reviews, before.history]);
    expect(await on.api.sql('select state from assignment where person_id = $1 order by 1', [id])).toEqual([{ state: 'declined' }, { state: 'submitted' }]);
    expect(await on.api.sql('select source, effect, state, because from conflict where person_id = $1', [id])).toEqual([{ source: 'declared', effect: 'exclude', state: 'open', because: 'Erased' }]);
    expect(await on.api.sql('select d.valid_until::text as until, i.nature, i.company, i.innovation_id, i.description from declared_interest i join declaration d on d.id = i.declaration_id where d.person_id = $1', [id])).toEqual([
      { until: '2040-01-01', nature: 'shares_or_equity', company: null, innovation_id: null, description: 'Erased' },
    ]);
  });

  it('wrote words that nobody can open any more; those of a decision stay provable', async () => {
    const own = (await history() as { evaluation_id: string; version: number; type: string; person_id: string; data: { decided?: object } }[])
      .filter(({ person_id, evaluation_id, version }) => person_id === id && before.keys.includes(`evaluation/${evaluation_id}/${version}`));
    const left = await keys();
    expect(own.map(({ type, evaluation_id, version }) => [type, left.includes(`evaluation/${evaluation_id}/${version}`)])).toEqual([
      ['overlay-raised', false], ['overlay-closed', false], ['moved', true], ['letter-written', true],
    ]);
    expect(before.keys.length - left.length).toBe(2);
  });

  it('is in their own stream of the record, whose chains are whole', async () => {
    expect((await actsOf(on.api, `person/${id}`)).at(-1)).toBe('person.erased');
    const [last] = await on.api.sql<{ text: string }>('select text from audit.event where stream = $1 order by seq desc limit 1', [`person/${id}`]);
    expect(JSON.parse(last!.text)).toMatchObject({ actor: 'operator', obj: `person/${id}`, data: { cause: 'asked', keys: 2 } });
    expect((await chainFaults(on.api)).faults).toEqual([]);
  });

  it('is erased once: asking again changes nothing, but for a file of erasures that was lost', async () => {
    const acts = await actsOf(on.api, `person/${id}`);
    expect(erasures.people()).toEqual([id]);
    rmSync(erasures.file);
    expect(await erase(id)).toMatchObject({ erased: true, already: true });
    expect(erasures.people()).toEqual([id]);
    expect(await actsOf(on.api, `person/${id}`)).toEqual(acts);
  });
});

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
    await client.done('addMember', { innovationId, personId: other, access: 'view' });
    expect(await blockersOf(id)).toEqual(['only-owner']);
    await shut('now()');
    expect(await blockersOf(id, other)).toEqual(['not-its-people']);
    await shut('null');
    expect(await owners()).toEqual([{ id, access: 'owner' }, { id: other, access: 'view' }]);
    expect(await erase(id, other)).toMatchObject({ erased: true, already: false });
    expect(await owners()).toEqual([{ id: other, access: 'owner' }]);
    expect((await actsOf(on.api, `innovation/${innovationId}`)).at(-1)).toBe('innovation.owner-replaced');
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

describe('somebody who is not there', () => {
  it('cannot be erased', async () => expect(await erase('01a2b3c4-0000-4000-8000-00000000000a')).toBeNull());
});
