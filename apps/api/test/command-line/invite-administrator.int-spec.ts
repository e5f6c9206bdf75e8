import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database, rowsOf } from '@waymark/database/transaction';
import { InvitationTokens } from '@waymark/platform/invitations';
import { ensureInstallation } from '@waymark/platform/installation';
import { testDatabase, type TestDatabase } from '@waymark/testing/postgres';
import { buildCommandLine, waymark } from './support/waymark.ts';

let data: string;
let secret: string;
let database: TestDatabase;
let owner: Database;
let administrator: string;

beforeAll(async () => {
  buildCommandLine();
  ({ secret } = (await (await fetch(process.env['WAYMARK_TEST_CLUSTER']!)).json()) as { secret: string });
  data = mkdtempSync(join(tmpdir(), 'waymark-invite-'));
  database = await testDatabase();
  owner = await Database.connect({ url: database.url(), poolSize: 2 });
}, 240_000);
afterAll(async () => {
  await owner.close();
  await database.drop();
  rmSync(data, { recursive: true });
});

const sql = (text: string) => owner.transaction({ person: null, purpose: 'system' }, (tx) => rowsOf<Record<string, unknown>>(tx, text));
const PROVIDER = { OIDC_ISSUER: 'https://login.example', OIDC_CLIENT_ID: 'waymark', PUBLIC_URL: 'https://waymark.example' };
const invited = (environment: Record<string, string | undefined> = PROVIDER) =>
  waymark(['invite-administrator'], { WAYMARK_DATA: data, DATABASE_URL: database.url(), WAYMARK_SECRET: secret, ...environment });
const refused = (message: RegExp) => ({ code: 2, signal: null, answer: null, said: expect.stringMatching(message) });

describe('invite-administrator', () => {
  it('is refused where the database holds no installation', async () => {
    expect(await invited()).toEqual(refused(/^This database holds no installation/));
    ({ administrator } = await ensureInstallation(owner, 'production', 'test.waymark/audit'));
  });

  it('is refused where nobody could sign in', async () => {
    expect(await invited({})).toEqual(refused(/^There is no provider of identities: set OIDC_ISSUER/));
    expect(await sql('select 1 from sign_in_invitation')).toEqual([]);
  });

  it('gives a link that is the administrator’s, and the record says so', async () => {
    const { code, answer } = (await invited()) as { code: number; answer: { link: string; expiresAt: string } };
    expect(code).toBe(0);
    expect(answer.link).toMatch(/^https:\/\/waymark\.example\/invite\//);
    const id = await new InvitationTokens(secret).idIn(answer.link.split('/invite/')[1]);
    expect(await sql('select id, person_id, invited_by, used_at, withdrawn_at from sign_in_invitation')).toEqual([{ id, person_id: administrator, invited_by: null, used_at: null, withdrawn_at: null }]);
    const [event] = await sql(`select text from audit.event where stream = 'person/${administrator}'`);
    expect(JSON.parse(event!['text'] as string)).toMatchObject({ actor: 'operator', act: 'person.invited', obj: `invitation/${id}`, data: { until: answer.expiresAt } });
  });

  it('is refused where the administrator is shut out', async () => {
    await sql('update person set disabled_at = now()');
    expect(await invited()).toEqual(refused(/^The first administrator is shut out/));
  });
});
