import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Database, rowsOf } from '@waymark/database/transaction';
import { testDatabase, type TestDatabase } from '@waymark/testing/postgres';
import type { SignedInPerson } from '../auth/index.ts';
import { Clock } from '../clock/index.ts';
import { ensureInstallation } from '../installation/index.ts';
import { Commands } from './commands.ts';

let database: TestDatabase;
let connection: Database;
let administrator: string;
beforeAll(async () => {
  database = await testDatabase();
  connection = await Database.connect({ url: database.url('api') });
  ({ administrator } = await ensureInstallation(connection, 'demonstration', 'test.waymark/audit'));
});
afterAll(async () => {
  await connection.close();
  await database.drop();
});

it('of two commands that wait for each other one is undone and runs again: both are done, each once', async () => {
  const commands = new Commands(connection, new Clock(false), 'test.waymark/audit');
  const actor = { id: administrator } as SignedInPerson;
  const runs: string[] = [];
  const bothHoldOne = (() => {
    let holding = 0;
    let go: () => void;
    const gone = new Promise<void>((resolve) => (go = resolve));
    return () => ((holding += 1) >= 2 ? go() : undefined, gone);
  })();
  const locking = (name: string, first: number, second: number) =>
    commands.run(actor, name, { idempotencyKey: name }, async ({ tx }) => {
      runs.push(name);
      await rowsOf(tx, 'select pg_advisory_xact_lock($1)', [first]);
      await bothHoldOne();
      await rowsOf(tx, 'select pg_advisory_xact_lock($1)', [second]);
      return { name };
    });
  expect(await Promise.all([locking('one', 1, 2), locking('two', 2, 1)])).toEqual([{ refused: false, name: 'one' }, { refused: false, name: 'two' }]);
  expect(runs.length).toBeGreaterThan(2);
  const kept = await connection.transaction({ person: null, purpose: 'system' }, (tx) => rowsOf(tx, `select key from answered_command where key in ('one', 'two')`));
  expect(kept).toHaveLength(2);
});
