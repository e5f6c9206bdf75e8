import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Database, rowsOf } from '@waymark/database/transaction';
import type { Mode } from '@waymark/platform/config';
import { ensureInstallation } from '@waymark/platform/installation';
import { readSignInSettings } from '@waymark/platform/sessions';
import { testDatabase } from '@waymark/testing/postgres';
import { createApi } from '../../../src/boot/create-api.ts';

export interface SignInApi {
  /** The origin that browsers use. */
  url: string;
  administrator: string;
  /** Adds a person of the administrator’s organisation, with roles. @returns their id */
  person(name: string, ...roles: string[]): Promise<string>;
  sql<Row = Record<string, any>>(text: string, values?: unknown[]): Promise<Row[]>;
  errors: unknown[];
  close(): Promise<void>;
}

/** A port that nobody listens on. */
export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
};

/** An API whose address is known before it listens, as sign-in needs it. @param environment the settings of sign-in */
export const signInApi = async (mode: Mode, environment: Record<string, string> = {}): Promise<SignInApi> => {
  const database = await testDatabase();
  const connection = await Database.connect({ url: database.url('api') });
  const superuser = await Database.connect({ url: database.url(), poolSize: 2 });
  const { administrator } = await ensureInstallation(connection, mode, 'test.waymark/audit');
  const errors: unknown[] = [];
  const config = { mode, port: await freePort(), secret: 'a secret of tests', log: 'test.waymark/audit', files: mkdtempSync(join(tmpdir(), 'waymark-files-')) };
  const app = await createApi(config, connection, (_, error) => errors.push(error), readSignInSettings(environment, config));
  await app.listen(config.port, '127.0.0.1');
  const sql = <Row>(text: string, values?: unknown[]) => superuser.transaction({ person: null, purpose: 'system' }, (tx) => rowsOf<Row>(tx, text, values));
  const close = async () => {
    await app.close();
    await connection.close();
    await superuser.close();
    await database.drop();
    rmSync(config.files, { recursive: true, force: true });
  };
  const person = async (name: string, ...roles: string[]) => {
    const [row] = await sql<{ id: string }>(
      'insert into person (id, display_name, organisation_id, created_at) select gen_random_uuid(), $1, organisation_id, now() from person where id = $2 returning id',
      [name, administrator],
    );
    for (const role of roles) await sql('insert into role_holding (id, person_id, role, granted_by, granted_at) values (gen_random_uuid(), $1, $2, $3, now())', [row!.id, role, administrator]);
    return row!.id;
  };
  return { url: `http://localhost:${config.port}`, administrator, person, sql: sql as SignInApi['sql'], errors, close };
};
