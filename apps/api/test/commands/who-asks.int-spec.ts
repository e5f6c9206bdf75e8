import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { castOf, type Cast } from '../support/programme-of.ts';
import { rowCounts } from '../support/written-rows.ts';
import { testApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let cast: Cast;
beforeAll(async () => {
  api = await testApi();
  cast = await castOf(api);
}, 60_000);
afterAll(() => api.close());

const post = (body: string, headers: Record<string, string> = {}) =>
  fetch(`${api.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });

describe('nobody', () => {
  it('may ask what this installation is, and nothing else', async () => {
    const nobody = await api.as();
    expect((await nobody.query('{ installation { mode } }')).data).toEqual({ installation: { mode: 'demonstration' } });
    for (const document of ['{ me { id } }', '{ programmes { id } }', '{ myWork { id } }', '{ organisations { name } }'])
      expect((await nobody.query(document)).errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
    const before = await rowCounts(api);
    expect((await nobody.act('createOrganisation', { name: 'By nobody', type: 'trust' })).errors[0].extensions.code).toBe('UNAUTHENTICATED');
    expect(await rowCounts(api)).toEqual(before);
  });

  it.each(['Bearer nonsense', 'Bearer ', 'Basic YTpi', `Bearer ${'a.'.repeat(500)}`, 'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.'])('is whoever comes with “%s”', async (authorization) => {
    const answer = (await (await post(JSON.stringify({ query: '{ me { id } }' }), { authorization })).json()) as { errors: { extensions: { code: string } }[] };
    expect(answer.errors[0]!.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('may neither send nor fetch a file', async () => {
    const nobody = await api.as();
    expect((await nobody.upload('note.txt', 'words')).status).toBe(401);
    expect((await nobody.download(`/documents/${randomUUID()}/file`)).status).toBe(401);
  });
});

describe('somebody without the role', () => {
  it('is told for whom it is, and nothing is done', async () => {
    const analyst = await cast.who('analyst');
    const before = await rowCounts(api);
    const { errors } = await analyst.act('createOrganisation', { name: 'By an analyst', type: 'trust' });
    expect(errors[0]).toMatchObject({ message: 'This is for: administrator', extensions: { code: 'FORBIDDEN' } });
    expect(await rowCounts(api)).toEqual(before);
  });

  it('loses it at the next request after it was taken away', async () => {
    const { id, client } = await cast.newPerson(['administrator']);
    await client.done('createOrganisation', { name: 'While it lasts', type: 'trust' });
    await cast.admin.done('revokeRole', { personId: id, role: 'administrator' });
    expect((await client.act('createOrganisation', { name: 'Too late', type: 'trust' })).errors[0].extensions.code).toBe('FORBIDDEN');
  });

  it('has it in one programme and so not in the whole installation', async () => {
    const { id, client } = await cast.newPerson([]);
    await cast.admin.done('grantRole', { personId: id, role: 'administrator', programmeId: cast.programmeId });
    for (const [mutation, input] of [
      ['grantRole', { personId: id, role: 'administrator' }],
      ['disablePerson', { personId: cast.ids('auditor')[0] }],
      ['advanceClock', { to: '2030-01-01T00:00:00.000Z' }],
      ['createProgramme', { code: 'own', name: 'A programme of one’s own', demonstration: false }],
      ['declareInterests', { personId: cast.ids('auditor')[0], declaredOn: '2026-01-01', interests: [] }],
    ] as const)
      expect({ mutation, ...(await client.act(mutation, input)) }).toMatchObject({ mutation, errors: expect.anything() });
    expect((await client.act('publishPipeline', { programmeId: cast.programmeId, pack: 'pipeline-default@1.0.0' })).__typename).toBe('Recorded');
  });
});

describe('somebody who is shut out', () => {
  it('is nobody at the next request, with the same token, and gets no new one', async () => {
    const { id, client } = await cast.newPerson(['analyst']);
    expect((await client.query('{ me { id } }')).data.me.id).toBe(id);
    await cast.admin.done('disablePerson', { personId: id });
    expect((await client.query('{ me { id } }')).errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
    expect((await client.upload('note.txt', 'words')).status).toBe(401);
    const { errors } = await (await api.as()).query('mutation($id: String!) { issuePersonaToken(personId: $id) { token } }', { id });
    expect(errors![0]!.extensions.code).toBe('NOT_FOUND');
  });
});

describe('a request as such', () => {
  it('larger than 256 KiB is refused with 413, one just under it is read', async () => {
    const sized = (bytes: number) => post(JSON.stringify({ query: '{ installation { mode } }', extensions: { filler: 'x'.repeat(bytes) } }));
    expect((await sized(255 * 1024)).status).toBe(200);
    expect((await sized(257 * 1024)).status).toBe(413);
  });

  it('that is not JSON, or a batch, is refused', async () => {
    expect((await post('{')).status).toBe(400);
    expect((await post(JSON.stringify([{ query: '{ installation { mode } }' }, { query: '{ installation { mode } }' }]))).status).toBeGreaterThanOrEqual(400);
  });

  it('of another site’s form is refused: no simple content type is read', async () => {
    const form = await fetch(`${api.url}/graphql`, { method: 'POST', headers: { 'content-type': 'text/plain' }, body: JSON.stringify({ query: '{ installation { mode } }' }) });
    expect(form.status).toBeGreaterThanOrEqual(400);
    const get = await fetch(`${api.url}/graphql?query=${encodeURIComponent('{ installation { mode } }')}`);
    expect(get.status).toBeGreaterThanOrEqual(400);
  });

  it('is answered without a word of what the server is made of, and for no cache to keep', async () => {
    const { headers } = await post(JSON.stringify({ query: '{ installation { mode } }' }));
    expect([headers.get('x-powered-by'), headers.get('server'), headers.get('cache-control')]).toEqual([null, null, 'no-store']);
  });
});
