import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PersonaTokens } from '@waymark/platform/auth';
import { codesOf } from '../support/brought-forward.ts';
import { testApi, type TestApi } from '../support/test-api.ts';
import { rowCounts } from '../support/written-rows.ts';

let demonstration: TestApi;
let production: TestApi;
beforeAll(async () => {
  demonstration = await testApi();
  production = await testApi('production');
}, 60_000);
afterAll(() => Promise.all([demonstration.close(), production.close()]));

const now = async (api: TestApi): Promise<string> => (await (await api.as()).query('{ installation { now } }')).data.installation.now;
const askedWith = async (api: TestApi, token: string): Promise<any> => {
  const response = await fetch(`${api.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify({ query: '{ me { id } }' }) });
  return response.json();
};

describe('the clock of a demonstration', () => {
  it('goes anywhere while the installation is empty, and only forward once something exists', async () => {
    const admin = await demonstration.as(demonstration.administrator);
    for (const to of ['2031-03-01T09:00:00.000Z', '2026-11-22T09:00:00.000Z', '2027-01-04T10:00:00+01:00']) {
      await admin.done('advanceClock', { to });
      expect(Date.parse(await now(demonstration)) - Date.parse(to)).toBeGreaterThanOrEqual(0);
      expect(Date.parse(await now(demonstration)) - Date.parse(to)).toBeLessThan(5_000);
    }
    const { id: personId } = await admin.done('createPerson', { displayName: 'Innovator', organisationId: (await admin.query('{ me { organisationId } }')).data.me.organisationId });
    await (await demonstration.as(personId)).done('createInnovation', { name: 'The first' });
    const { blockers } = await admin.act('advanceClock', { to: '2027-01-04T08:59:59.000Z' });
    expect(blockers).toMatchObject([{ code: 'clock-backwards', operands: { field: 'to', now: expect.stringMatching(/^2027-01-04T09:00/) } }]);
    expect(await now(demonstration)).toMatch(/^2027-01-04T09:00/);
    await admin.done('advanceClock', { to: '2027-01-05T09:00:00.000Z' });
    expect(await now(demonstration)).toMatch(/^2027-01-05T09:00/);
  });

  it.each(['tomorrow', '2027-01-06', '2027-02-30T00:00:00Z', '2027-W02-1'])('is not moved to “%s”', async (to) => {
    const admin = await demonstration.as(demonstration.administrator);
    const { errors } = await admin.act('advanceClock', { to });
    expect(errors[0].extensions).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'input.to', message: expect.stringContaining('2026-11-22T09:00:00.000Z') }] });
  });
});

describe('a production installation', () => {
  it('says so, and names no administrator', async () => {
    expect((await (await production.as()).query('{ installation { mode administrator } }')).data.installation).toEqual({ mode: 'production', administrator: null });
  });

  it('has no personas and signs nobody in as one', async () => {
    const nobody = await production.as();
    expect((await nobody.query('{ personas { id } }')).data.personas).toEqual([]);
    const { errors } = await nobody.query('mutation($id: String!) { issuePersonaToken(personId: $id) { token } }', { id: production.administrator });
    expect(errors![0]).toMatchObject({ message: expect.stringContaining('no personas'), extensions: { code: 'FORBIDDEN' } });
  });

  it('accepts no token of a demonstration, though it were signed with the same secret', async () => {
    const token = await new PersonaTokens('a secret of tests', 'demonstration').issue(production.administrator);
    expect((await askedWith(production, token)).errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });

  it('refuses a clock and a demonstration programme by what its data say, whoever asks', async () => {
    const api = await testApi();
    await api.sql(`update installation set mode = 'production'`);
    const admin = await api.as(api.administrator);
    const before = await rowCounts(api);
    expect(codesOf(await admin.act('advanceClock', { to: '2040-01-01T00:00:00.000Z' }))).toEqual(['no-simulated-clock']);
    expect(codesOf(await admin.act('createProgramme', { code: 'demo', name: 'Demo', demonstration: true }))).toEqual(['no-demonstrations-here']);
    expect(await rowCounts(api)).toEqual(before);
    await admin.done('createProgramme', { code: 'real', name: 'Real', demonstration: false });
    const { id: organisationId } = await admin.done('createOrganisation', { name: 'A real trust', type: 'trust' });
    const { id } = await admin.done('createPerson', { displayName: 'A real person', organisationId });
    expect(await api.sql('select simulated from person where id = $1', [id])).toEqual([{ simulated: false }]);
    await expect(api.sql('update installation set clock_offset_ms = 1')).rejects.toThrow();
    await api.close();
  });
});

describe('a token', () => {
  it('of another installation, of another secret, or altered, is nobody’s', async () => {
    const own = await new PersonaTokens('a secret of tests', 'demonstration').issue(demonstration.administrator);
    expect((await askedWith(demonstration, own)).data.me.id).toBe(demonstration.administrator);
    const foreign = await new PersonaTokens('another secret', 'demonstration').issue(demonstration.administrator);
    const [head, , tail] = own.split('.');
    const payload = Buffer.from(JSON.stringify({ sub: demonstration.administrator, aud: 'waymark-persona', exp: 9_999_999_999 })).toString('base64url');
    const none = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`;
    const otherKey = `${head}.${payload}.${createHmac('sha256', 'a secret of tests').update(`${head}.${payload}`).digest('base64url')}`;
    for (const token of [foreign, none, otherKey, `${head}.${payload}.${tail}`, own.slice(0, -2)]) expect((await askedWith(demonstration, token)).errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });
});
