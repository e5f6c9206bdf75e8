import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { askWebSocket, rawUpgrade } from '@waymark/testing/http';
import { QUERY_LIMITS } from '../../src/schema/query-limits.ts';
import { testApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
beforeAll(async () => void (api = await testApi()));
afterAll(() => api.close());

const ask = async (query: string, init: RequestInit = {}): Promise<{ status: number; body: any }> => {
  const response = await fetch(`${api.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }), ...init });
  return { status: response.status, body: await response.json() };
};
const messages = ({ body }: { body: any }): string[] => (body.errors ?? []).map(({ message }: { message: string }) => message);

it('a document of as many tokens as it may have is read, and one more is not', async () => {
  const document = (tokens: number): string => `query ($unused: [Int] = [${'1 '.repeat(tokens - 18)}]) { installation { mode } }`;
  expect(messages(await ask(document(QUERY_LIMITS.tokens)))).toEqual(['Variable "$unused" is never used.']);
  const refused = await ask(document(QUERY_LIMITS.tokens + 1));
  expect(refused.status).toBe(400);
  expect(messages(refused)).toEqual([expect.stringContaining(`${QUERY_LIMITS.tokens} tokens`)]);
});

it('a document with one alias too many is refused in words', async () => {
  const document = (number: number): string => `{ ${Array.from({ length: number }, (_, at) => `a${at}: installation { mode }`).join(' ')} }`;
  expect((await ask(document(QUERY_LIMITS.aliases))).status).toBe(200);
  const refused = await ask(document(QUERY_LIMITS.aliases + 1));
  expect(refused).toMatchObject({ status: 400, body: { errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] } });
  expect(messages(refused)).toEqual([`A document may have at most ${QUERY_LIMITS.aliases} aliases: ask for less at once`]);
});

it('several operations in one request, and one that comes by GET, are not answered', async () => {
  const many = await ask('', { body: JSON.stringify([{ query: '{ installation { mode } }' }, { query: '{ installation { mode } }' }]) });
  expect(many.status).toBe(400);
  const got = await fetch(`${api.url}/graphql?query=${encodeURIComponent('{ installation { mode } }')}`, { headers: { 'apollo-require-preflight': 'yes' } });
  expect({ status: got.status, allow: got.headers.get('allow'), body: await got.json() }).toMatchObject({ status: 405, allow: 'POST', body: { errors: [{ extensions: { code: 'BAD_INPUT' } }] } });
});

it('a body of 256 KiB is read, and a larger one is not', async () => {
  const padded = (bytes: number): string => {
    const body = JSON.stringify({ query: '{ installation { mode } }', extensions: { padding: '' } });
    return body.replace('"padding":""', `"padding":"${'x'.repeat(bytes - body.length)}"`);
  };
  expect((await ask('', { body: padded(256 * 1024) })).status).toBe(200);
  const refused = await ask('', { body: padded(256 * 1024 + 1) });
  expect(refused).toMatchObject({ status: 413, body: { errors: [{ extensions: { code: 'TOO_LARGE' } }] } });
});

it('introspection is answered in a demonstration, as deep as it is', async () => {
  const { getIntrospectionQuery } = await import('graphql');
  expect(messages(await ask(getIntrospectionQuery()))).toEqual([]);
});

it.each(['/graphql', '/graphql/subscriptions', '/'])('no WebSocket opens at %s for a page of another site, or for nobody', async (path) => {
  expect(await askWebSocket(`${api.url}${path}`)).toBe(path === '/graphql' ? 403 : 404);
  expect(await askWebSocket(`${api.url}${path}`, { cookie: '', origin: undefined })).toBe(path === '/graphql' ? 401 : 404);
});

it.each(['//', 'http://[/graphql', '/graphql'])('an upgrade at %s by nobody is answered and ended, and no error of ours', async (target) => {
  expect(await rawUpgrade(Number(new URL(api.url).port), target)).toMatch(/^HTTP\/1.1 4\d\d /);
  expect(api.errors).toEqual([]);
});

it('a subscription is not asked by POST: it says where', async () => {
  const { body } = await ask('subscription { evaluation(id: "00000000-0000-4000-8000-000000000000") { id } }');
  expect(body.errors[0]).toMatchObject({ message: expect.stringContaining('WebSocket'), extensions: { code: 'BAD_INPUT' } });
  expect(body.data ?? null).toBeNull();
});
