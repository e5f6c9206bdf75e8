import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { look, see, type Case } from '../support/case.ts';
import { codesOf } from '../support/codes.ts';
import { monthsFrom } from '../support/pilots.ts';
import { reach } from '../support/reach-stage.ts';
import { testApi } from '../support/test-api.ts';
import { TestClient } from '../support/test-client.ts';
import { withCast } from '../support/with-cast.ts';
import { rightToken, wrongTokens } from './support/client-tokens.ts';

const on = withCast();
const READS = { role: 'analyst', scopes: ['read:evaluations'], days: 90 };
let one: Case;
let made: { id: string; token: string; expiresAt: string };
let elsewhere: { id: string; token: string };

beforeAll(async () => {
  one = await reach(on.cast, 'pilot', 'Lamp that a program reads');
  made = await make(READS);
  const { id } = await on.cast.admin.done('createProgramme', { code: 'other', name: 'Other programme', demonstration: true });
  elsewhere = await make({ ...READS, programmeId: id });
}, 120_000);

const make = (input: Record<string, unknown>): Promise<any> => on.cast.admin.done('makeMachineClient', { name: 'Feed of a trust', programmeId: on.cast.programmeId, ...input });
const as = ({ token }: { token: string }): TestClient => new TestClient(on.api.url, token);
const listed = async (id: string): Promise<any> => {
  const { data } = await on.cast.admin.query('{ machineClients { id name programmeId programme role scopes madeBy expiresAt lastUsedOn revokedAt active } }');
  return data.machineClients.find((client: { id: string }) => client.id === id);
};

/** Status, whole answer and challenge of one question. */
const answered = async (headers: Record<string, string>, path = '/graphql', query = '{ me { id } }'): Promise<[number, string, string | null]> => {
  const response = await fetch(`${on.api.url}${path}`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query }) });
  return [response.status, await response.text(), response.headers.get('www-authenticate')];
};
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

describe('a machine client', () => {
  it('reads what its role reads and its scopes hold, in its programme alone', async () => {
    expect((await as(made).query('{ me { id displayName roles { role programmeId } } }')).data.me).toEqual({ id: made.id, displayName: 'Feed of a trust', roles: [{ role: 'analyst', programmeId: on.cast.programmeId }] });
    const fields = 'id stage reviews { person criteria } decisions { reason } conflicts { id }';
    expect(await see(as(made), one, fields)).toEqual(await see(await on.cast.who('analyst'), one, fields));
    expect((await look(as(elsewhere), one)).errors![0]!.extensions.code).toBe('NOT_FOUND');
    const list = '{ pipeline(sort: ENTERED_NEWEST, first: 10) { edges { node { id } } } }';
    expect((await as(elsewhere).query(list)).data.pipeline.edges).toEqual([]);
    expect((await as(made).query(list)).data.pipeline.edges).toEqual([{ node: { id: one.evaluationId } }]);
  });

  it.each([
    ['{ programmes { id } }', 'FORBIDDEN'],
    ['{ auditStreams { stream } }', 'FORBIDDEN'],
    ['{ people { id } }', 'FORBIDDEN'],
    ['{ personas { id } }', 'FORBIDDEN'],
  ])('is refused %s, for which it has no scope', async (query, code) => expect((await as(made).query(query)).errors![0]!.extensions.code).toBe(code));

  it('decides, signs, uploads, signs out and makes nothing, whatever its role may', async () => {
    const { evaluationId } = one;
    for (const [mutation, input] of [
      ['propose', { evaluationId, transition: 'accept', reason: 'By a program' }],
      ['sign', { evaluationId, revision: 1 }],
      ['declareConflict', { evaluationId, because: 'By a program' }],
      ['recordRollOut', { evaluationId, organisationId: randomUUID(), plannedOn: '2030-01-01' }],
      ['makeMachineClient', { name: 'Another', programmeId: on.cast.programmeId, ...READS }],
    ] as const)
      expect([mutation, codesOf(await as(made).act(mutation, input))]).toEqual([mutation, ['FORBIDDEN']]);
    expect((await as(made).upload('note.txt', 'words')).status).toBe(403);
    expect((await fetch(`${on.api.url}/sign-out`, { method: 'POST', headers: { ...bearer(made.token), origin: on.api.url } })).status).toBe(403);
  });

  it('that leads a site sends its readings, and is the actor in the record by its random id', async () => {
    const { since, measures } = await see(await on.cast.who('analyst'), one, 'since measures { id }');
    const feed = await make({ role: 'site-lead', scopes: ['write:readings', 'read:evaluations'], days: 1 });
    const [site] = await on.api.sql<{ id: string }>('update pilot_site set site_lead_id = $2 where evaluation_id = $1 and site_lead_id = $3 returning id', [one.evaluationId, feed.id, on.cast.ids('site-lead')[0]]);
    const readings = [{ measureId: measures[0].id, siteId: site!.id, month: monthsFrom(since, 1)[0], value: 112 }];
    await as(feed).done('enterReadings', { evaluationId: one.evaluationId, readings });
    expect((await see(as(feed), one, 'readings { value }')).readings).toEqual([{ value: 112 }]);
    const events = await on.api.sql<{ text: string }>(`select text from audit.event where stream = $1 and strpos(text, $2) > 0`, [`evaluation/${one.evaluationId}`, feed.id]);
    expect(events.map(({ text }) => JSON.parse(text) as object)).toMatchObject([{ act: 'readings.entered', actor: feed.id }]);
  });

  it('is in no list of people, and nobody can make a person of it', async () => {
    const { id } = made;
    for (const list of ['people', 'personas']) expect((await on.cast.admin.query(`{ ${list} { id } }`)).data[list].map((person: { id: string }) => person.id)).not.toContain(id);
    const admin = on.cast.admin;
    for (const mutation of ['inviteToSignIn', 'withdrawSignInInvitation', 'unlinkAccounts', 'disablePerson']) expect([mutation, codesOf(await admin.act(mutation, { personId: id }))]).toEqual([mutation, ['NOT_FOUND']]);
    expect(codesOf(await admin.act('grantRole', { personId: id, role: 'administrator' }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await admin.act('revokeRole', { personId: id, role: 'analyst', programmeId: on.cast.programmeId }))).toEqual(['role-not-held']);
    expect(codesOf(await one.innovator.act('inviteMember', { innovationId: one.innovationId, personId: id, access: 'view' }))).toEqual(['NOT_FOUND']);
    const candidates = await (await on.cast.who('coordinator')).query('query($id: String!) { reviewerCandidates(evaluationId: $id, role: "analyst") { personId } }', { id: one.evaluationId });
    const found = candidates.data.reviewerCandidates.map(({ personId }: { personId: string }) => personId);
    expect([found.includes(on.cast.ids('analyst')[0]), found.includes(id)]).toEqual([true, false]);
    const persona = await admin.query('mutation($id: String!) { issuePersonaToken(personId: $id) { token } }', { id });
    expect(persona.errors![0]!.extensions.code).toBe('NOT_FOUND');
  });
});

describe('its token', () => {
  it('stands in no table and no stored answer, and in no question’s answer; a retried request gets the same', async () => {
    const input = { idempotencyKey: randomUUID(), name: 'Asked twice', programmeId: on.cast.programmeId, ...READS };
    const [first, again] = [await on.cast.admin.done('makeMachineClient', input), await on.cast.admin.done('makeMachineClient', input)];
    expect(again).toEqual(first);
    const signature = first.token.split('.')[2]!;
    for (const table of ['machine_client', 'person', 'answered_command', 'audit.event'])
      expect([table, await on.api.sql(`select 1 from ${table} t where strpos(to_jsonb(t)::text, $1) > 0`, [signature])]).toEqual([table, []]);
    expect(JSON.stringify(await listed(first.id))).not.toContain(signature);
  });

  it('is refused where anything about it is wrong, with one answer for all', async () => {
    expect((await answered(bearer(await rightToken(made.id))))[0]).toBe(200); // what is changed below is what is refused
    const expired = await make({ ...READS, days: 1 });
    await on.api.sql(`update machine_client set made_at = now() - interval '2 days', expires_at = now() where id = $1`, [expired.id]);
    const wrong = { ...(await wrongTokens(made.id, on.api.administrator)), 'expired in the table': expired.token };
    const answers = await Promise.all(Object.entries(wrong).map(async ([what, token]) => [what, await answered(bearer(token), '/graphql', '{ installation { mode } }')] as const));
    const [, one401] = answers[0]!;
    expect([one401[0], JSON.parse(one401[1]), one401[2]]).toEqual([401, { errors: [{ message: expect.stringContaining('does not count'), extensions: { code: 'UNAUTHENTICATED', fields: [] } }] }, 'Bearer']);
    for (const answer of answers) expect(answer).toEqual([answer[0], one401]);
    expect((await as(elsewhere).download(`/documents/${randomUUID()}/file`)).status).toBe(403);
    expect((await new TestClient(on.api.url, 'nonsense').download(`/documents/${randomUUID()}/file`)).status).toBe(401);
  });

  it('beside the cookie of a session is refused, and alone it needs neither cookie nor origin', async () => {
    const [status, text] = await answered({ ...bearer(made.token), cookie: '__Host-waymark=anything' });
    expect([status, JSON.parse(text).errors[0].extensions.code]).toEqual([400, 'BAD_INPUT']);
    expect((await answered({ ...bearer(made.token), origin: 'https://elsewhere.example', cookie: 'other=1' }))[0]).toBe(200);
  });

  it('asks what it likes where people ask persisted documents alone', async () => {
    const strict = await testApi('demonstration', { known: new Map(), only: true }, { database: on.api.database, files: on.api.files });
    try {
      expect((await new TestClient(strict.url, made.token).query('{ me { id } }')).data.me.id).toBe(made.id);
      expect((await (await on.cast.who('analyst')).at(strict.url).query('{ me { id } }')).errors![0]!.extensions.code).toBe('FORBIDDEN');
      const deep = await new TestClient(strict.url, made.token).query(`{ me { ${'a { '.repeat(9)} id ${'}'.repeat(9)} } }`);
      expect(deep.errors!.map(({ message }) => message).join()).toContain('levels of fields');
    } finally {
      await strict.leave();
    }
  });
});

describe('an administrator', () => {
  it('sees every client with who made it, until when and on which day it was used last', async () => {
    expect(await listed(made.id)).toEqual({
      id: made.id, name: 'Feed of a trust', programmeId: on.cast.programmeId, programme: 'Programme', role: 'analyst', scopes: ['read:evaluations'],
      madeBy: expect.any(String), expiresAt: made.expiresAt, lastUsedOn: new Date().toISOString().slice(0, 10), revokedAt: null, active: true,
    });
    expect((await listed((await make(READS)).id)).lastUsedOn).toBeNull();
    const days = (Date.parse(made.expiresAt) - Date.now()) / 86_400_000;
    expect([days > 89.9, days <= 90]).toEqual([true, true]);
  });

  it('revokes one: it is nobody at its next request, and the record says who made and who revoked it', async () => {
    const gone = await make(READS);
    expect((await answered(bearer(gone.token)))[0]).toBe(200);
    for (const time of [1, 2]) expect([time, (await on.cast.admin.done('revokeMachineClient', { clientId: gone.id })).id]).toEqual([time, gone.id]);
    expect(await answered(bearer(gone.token))).toEqual(await answered(bearer('nonsense')));
    expect(await listed(gone.id)).toMatchObject({ active: false, revokedAt: expect.any(String) });
    const events = await on.api.sql<{ text: string }>(`select text from audit.event where stream = $1 and strpos(text, $2) > 0 order by seq`, [`programme/${on.cast.programmeId}`, gone.id]);
    expect(events.map(({ text }) => JSON.parse(text) as Record<string, unknown>)).toMatchObject([
      { act: 'client.made', actor: on.api.administrator, obj: `client/${gone.id}`, data: { role: 'analyst', scopes: ['read:evaluations'], until: gone.expiresAt } },
      { act: 'client.revoked', actor: on.api.administrator, obj: `client/${gone.id}` },
    ]);
  });

  it.each([
    ['for more than a year', { days: 366 }, 'BAD_INPUT'],
    ['for no day', { days: 0 }, 'BAD_INPUT'],
    ['without a scope', { scopes: [] }, 'BAD_INPUT'],
    ['with an act in the place of a scope', { scopes: ['evaluation:sign'] }, 'unknown-scope'],
    ['with a role that decides', { role: 'nhsx-decider' }, 'role-of-people'],
    ['with a scope that its role may not use', { scopes: ['read:record'] }, 'scope-of-no-use'],
    ['in a programme that is not there', { programmeId: randomUUID() }, 'NOT_FOUND'],
  ])('makes none %s', async (_, changed, code) => {
    expect(codesOf(await on.cast.admin.act('makeMachineClient', { name: 'Never', programmeId: on.cast.programmeId, ...READS, ...changed }))).toEqual([code]);
  });

  it('alone may do so, for all programmes', async () => {
    const here = await on.cast.newPerson([]);
    await on.cast.admin.done('grantRole', { personId: here.id, role: 'administrator', programmeId: on.cast.programmeId });
    for (const client of [here.client, await on.cast.who('programme-lead')]) {
      expect((await client.query('{ machineClients { id } }')).errors![0]!.extensions.code).toBe('FORBIDDEN');
      expect(codesOf(await client.act('revokeMachineClient', { clientId: made.id }))).toEqual(['FORBIDDEN']);
    }
    expect(codesOf(await on.cast.admin.act('revokeMachineClient', { clientId: on.api.administrator }))).toEqual(['NOT_FOUND']);
  });
});
