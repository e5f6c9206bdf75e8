import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database } from '@waymark/database/transaction';
import { testDatabase, type TestDatabase } from '@waymark/testing/postgres';
import { ensureInstallation } from '../installation/index.ts';
import { chooseRole, endSession, findSession, startSession, type Session } from './index.ts';

const SYSTEM = { person: null, purpose: 'system' } as const;
let testing: TestDatabase;
let database: Database;
let person: string;
beforeAll(async () => {
  testing = await testDatabase();
  database = await Database.connect({ url: testing.url('api') });
  person = (await ensureInstallation(database, 'demonstration', 'test.waymark/audit')).administrator;
});
afterAll(async () => {
  await database.close();
  await testing.drop();
});

const begun = async (): Promise<{ token: string; session: Session }> => {
  const { token } = await database.transaction(SYSTEM, (tx) => startSession(tx, { person, idTokenHint: null, authenticatedAt: null, secondFactor: false, actingRole: null }));
  return { token, session: (await found(token))! };
};
const found = (token: string) => database.transaction(SYSTEM, (tx) => findSession(tx, token, 20));

describe('a choice of role', () => {
  it('that found the session as another choice did comes too late, and changes nothing', async () => {
    const { token, session } = await begun();
    const first = await database.transaction(SYSTEM, (tx) => chooseRole(tx, session, 'auditor'));
    expect(await database.transaction(SYSTEM, (tx) => chooseRole(tx, session, 'analyst'))).toBeNull();
    expect(await found(token)).toBeNull();
    expect(await found(first!)).toMatchObject({ id: session.id, actingRole: 'auditor' });
  });

  it('does not bring back a session that was ended meanwhile', async () => {
    const { token, session } = await begun();
    expect(await database.transaction(SYSTEM, (tx) => endSession(tx, session))).toBe(true);
    expect(await database.transaction(SYSTEM, (tx) => chooseRole(tx, session, null))).toBeNull();
    expect(await database.transaction(SYSTEM, (tx) => endSession(tx, session))).toBe(false);
    expect(await found(token)).toBeNull();
  });
});
