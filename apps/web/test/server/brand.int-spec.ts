import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { BROWSER, builtWeb } from './built-web.ts';
import { stubApi } from './stub-api.ts';

const BRAND = { BRAND_NAME: 'Northern Way', BRAND_OWNER: 'North Region', BRAND_MARK: '/brand/mark.svg', BRAND_MARK_WORDS: 'North Region' };

let api: Awaited<ReturnType<typeof stubApi>>;
let web: Awaited<ReturnType<typeof builtWeb>>;
let data: string;

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'waymark-brand-'));
  mkdirSync(join(data, 'brand'));
  writeFileSync(join(data, 'brand/mark.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(data, 'secret'), 'of the installation');
  Object.assign(process.env, BRAND);
  api = await stubApi();
  web = await builtWeb(api.url, { ...BRAND, WAYMARK_DATA: data });
});

afterAll(async () => {
  for (const name of Object.keys(BRAND)) delete process.env[name];
  await web.close();
  await api.close();
  rmSync(data, { recursive: true });
});

it.each([
  ['/', {}, 'Northern Way'],
  ['/sign-in', {}, 'Sign in to Northern Way'],
  ['/contact', {}, 'Contact us – Northern Way'],
  ['/account', { cookie: '__Host-waymark=good' }, 'Your account – Northern Way'],
  ['/no/such/page', {}, 'Page not found – Northern Way'],
])('%s has the operator’s name in its title', async (path, headers, title) => {
  const { text } = await web.ask(path, { headers: { ...BROWSER, ...headers } });
  expect(/<title>([^<]*)<\/title>/.exec(text)![1]).toBe(title);
});

it('the operator’s mark stands in the header, from our own origin, where the policy on content lets it load', async () => {
  const { text, headers } = await web.ask('/', { headers: BROWSER });
  expect(text).toContain('src="/brand/mark.svg"');
  expect(headers['content-security-policy']).toContain("img-src 'self' data:");
  const mark = await web.ask('/brand/mark.svg');
  expect([mark.status, mark.headers['content-type']]).toEqual([200, 'image/svg+xml']);
});

it.each(['/brand/../secret', '/brand/%2e%2e/secret', '/brand/', '/brand/none.svg'])('nothing else of the data folder is to be had by %s', async (path) => {
  const { status, text } = await web.ask(path, { headers: BROWSER });
  expect([400, 403, 404]).toContain(status);
  expect(text).not.toContain('of the installation');
});
