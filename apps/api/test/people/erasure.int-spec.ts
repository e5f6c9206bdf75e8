import { rmSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { chainFaults } from '../auditing/chains.ts';
import { erasing } from '../support/erasing.ts';
import { CANARY, everythingPersonal, tablesWith } from '../support/everything-personal.ts';
import type { TestClient } from '../support/test-client.ts';
import { withCast } from '../support/with-cast.ts';
import { actsOf } from '../support/written-rows.ts';

const on = withCast();
const { erasures, erase } = erasing(on);

describe('an erased person', () => {
  let id: string;
  let client: TestClient;
  const kept = () => on.api.sql('select r.id, r.submitted_version, c.criteria, c.gates from review r join review_content c on c.review_id = r.id order by r.id');
  const history = () => on.api.sql('select evaluation_id, version, type, person_id, data from evaluation_event order by 1, 2');
  const keys = async () => (await on.api.sql<{ record: string }>('select record from audit.commitment_key order by 1')).map(({ record }) => record);
  let before: { reviews: unknown[]; history: unknown[]; keys: string[]; tables: string[] };

  beforeAll(async () => {
    ({ id, client } = await everythingPersonal(on));
    before = { reviews: await kept(), history: await history(), keys: await keys(), tables: await tablesWith(on.api, CANARY) };
    expect(await erase(id)).toEqual({ erased: true, at: expect.stringMatching(/^\d{4}-.*Z$/), already: false });
  });

  it('is told of in no table any more', async () => {
    expect(before.tables).toEqual([
      'answered_command', 'assignment', 'assignment_round_seat', 'conflict', 'declared_interest', 'exercise_attempt', 'exercise_case', 'mailing', 'person', 'person_contact', 'person_identity', 'reviewer_profile', 'saved_view', 'service_statement', 'session', 'team_invitation',
    ].map((table) => `public.${table}`));
    expect(await tablesWith(on.api, CANARY)).toEqual([]);
    expect(await on.api.sql('select 1 from practice_leave')).toEqual([]);
    for (const table of ['absence', 'assignment_bid', 'mailing', 'notice', 'saved_view', 'sign_in_invitation', 'session', 'person_identity', 'answered_command'])
      expect([table, await on.api.sql(`select 1 from ${table} where person_id = $1`, [id])]).toEqual([table, []]);
  });

  it('leaves nothing of what they said that they would like to review', async () => {
    expect(await on.api.sql('select distinct terms, bid, bid_points from assignment_round_seat where person_id = $1', [id])).toEqual([{ terms: [], bid: null, bid_points: 0 }]);
  });

  it('is shut out, holds nothing, and has one name for all of them', async () => {
    expect(await on.api.sql('select display_name as name, disabled_at = erased_at as shut from person where id = $1', [id])).toEqual([{ name: 'Erased person', shut: true }]);
    expect(await on.api.sql('select role from role_holding where person_id = $1 and revoked_at is null', [id])).toEqual([]);
    expect((await client.query('{ me { id } }')).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  it('is no place to go on from in the list of people, like one who never was', async () => {
    const after = (person: string) => on.cast.admin.query('query($after: String) { people(after: $after) { id } }', { after: person });
    const never = await after('00000000-0000-4000-8000-000000000000');
    expect(never.errors).toMatchObject([{ extensions: { code: 'BAD_INPUT', fields: [{ field: 'after' }] } }]);
    expect(JSON.stringify(await after(id))).toBe(JSON.stringify(never));
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
    expect(await on.api.sql('select source, effect, state, because from conflict where person_id = $1 order by source', [id])).toEqual(
      ['declared', 'detected'].map((source) => ({ source, effect: 'exclude', state: 'open', because: 'Erased' })),
    );
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

describe('somebody who is not there', () => {
  it('cannot be erased', async () => expect(await erase('01a2b3c4-0000-4000-8000-00000000000a')).toBeNull());
});
