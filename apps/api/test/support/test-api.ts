import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Database, rowsOf } from '@waymark/database/transaction';
import { ensureInstallation } from '@waymark/platform/installation';
import type { Mode } from '@waymark/platform/config';
import type { ScannerAddress } from '@waymark/platform/files';
import { testDatabase, type TestDatabase } from '@waymark/testing/postgres';
import { createApi } from '../../src/boot/create-api.ts';
import type { PersistedDocuments } from '../../src/boot/persisted-documents.ts';
import { TestClient } from './test-client.ts';

export interface TestApi {
  url: string;
  database: TestDatabase;
  administrator: string;
  /** Signed in as a person; without one, as nobody. */
  as(person?: string): Promise<TestClient>;
  /** Rows by the superuser, for arranging and for looking at what was written. */
  sql<Row = Record<string, unknown>>(text: string, values?: unknown[]): Promise<Row[]>;
  /** Errors that were masked, newest last: a test that expects none can say so. */
  errors: unknown[];
  files: string;
  /** Ends the API and leaves its database. */
  leave(): Promise<void>;
  close(): Promise<void>;
}

/** A whole API on a database of its own, or on one that was made before, listening on a free port. */
export const testApi = async (mode: Mode = 'demonstration', documents?: PersistedDocuments, on?: { database: TestDatabase; files: string }, scanner?: ScannerAddress): Promise<TestApi> => {
  const database = on?.database ?? (await testDatabase());
  const connection = await Database.connect({ url: database.url('api'), poolSize: 20 });
  const superuser = await Database.connect({ url: database.url(), poolSize: 2, statementTimeout: 30_000 });
  const { administrator } = await ensureInstallation(connection, mode, 'test.waymark/audit');
  const errors: unknown[] = [];
  const config = { mode, port: 0, secret: 'a secret of tests', log: 'test.waymark/audit', files: on?.files ?? mkdtempSync(join(tmpdir(), 'waymark-files-')), scanner };
  const app = await createApi(config, connection, (_, error) => errors.push(error), undefined, documents);
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as { port: number };
  const url = `http://127.0.0.1:${port}`;
  const nobody = new TestClient(url, null);
  return {
    url,
    database,
    administrator,
    errors,
    as: async (person) => (person ? nobody.signIn(person) : nobody),
    sql: (text, values) => superuser.transaction({ person: null, purpose: 'system' }, (tx) => rowsOf(tx, text, values)),
    files: config.files,
    leave: async () => {
      await app.close();
      await connection.close();
      await superuser.close();
    },
    async close() {
      await this.leave();
      await database.drop();
      if (!on) rmSync(config.files, { recursive: true, force: true });
    },
  };
};
