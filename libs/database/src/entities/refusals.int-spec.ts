import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '@waymark/testing/postgres';
import pg from 'pg';

/** PostgreSQL's code for what a role may not do. */
const NOT_ALLOWED = '42501';
const ACTING = ['api', 'worker'] as const;
const KEPT = [
  'evaluation', 'evaluation_event', 'evaluation_state', 'stage_run', 'decision', 'letter', 'submission', 'review',
  'review_content', 'assignment', 'conflict', 'panel_vote', 'reading', 'group_reading', 'incident', 'incident_entry', 'condition', 'broken_glass', 'interest_rules', 'register_entry', 'pilot_money', 'budget_case', 'pilot_report', 'pilot_report_site', 'stop_firing', 'panel_determination', 'panel_minority_view', 'feedback', 'feedback_draft',
];
const MARKED = ['person', 'innovation', 'document', 'evaluation', 'evaluation_announced', 'review', 'panel_vote', 'assessment', 'reading', 'register_entry', 'roll_out'];

/** Tables with a mark of which nothing is ever changed, but that a newer row stands. */
const UNCHANGED = ['calibration_run', 'feedback', 'group_reading', 'panel_determination', 'panel_rescore', 'passport', 'passport_import', 'pilot_money', 'budget_case', 'pilot_report', 'stop_firing'];

/** Tables that are counted from those: a row goes and comes anew, or changes its number alone. */
const COUNTED_ANEW = ['insight_counter', 'insight_fact'];

let database: TestDatabase;
let owner: pg.Client;
const clients = new Map<string, pg.Client>();

const connect = async (url: string): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
};

beforeAll(async () => {
  database = await testDatabase();
  owner = await connect(database.url());
  for (const role of ACTING) {
    const client = await connect(database.url(role));
    await client.query(`set waymark.purpose = 'command'`); // what row security lets through is what is asked about here
    clients.set(role, client);
  }
  for (const table of MARKED) await plantRow(table);
});
afterAll(async () => {
  for (const client of [owner, ...clients.values()]) await client.end();
  await database.drop();
});

const SAMPLE: Record<string, string> = {
  boolean: 'true', uuid: 'gen_random_uuid()', text: "'x'", integer: '1', bigint: '1', 'double precision': '1',
  'timestamp with time zone': 'now()', date: 'current_date', jsonb: "'{}'", ARRAY: "'{}'",
};

/** A simulated row with a value in each column, whatever it refers to: only its mark is of interest here. */
const plantRow = async (table: string): Promise<void> => {
  const { rows } = await owner.query<{ name: string; type: string }>(
    "select column_name as name, data_type as type from information_schema.columns where table_schema = $1 and table_name = $2 and is_generated = 'NEVER'",
    ['public', table],
  );
  const { rows: checks } = await owner.query<{ name: string }>("select conname as name from pg_constraint where conrelid = $1::regclass and contype = 'c'", [table]);
  for (const { name } of checks) await owner.query(`alter table ${table} drop constraint ${name}`);
  await owner.query('set session_replication_role = replica');
  await owner.query(`insert into ${table} (${rows.map(({ name }) => name).join()}) values (${rows.map(({ type }) => SAMPLE[type]).join()})`);
  await owner.query('reset session_replication_role');
};

const attempt = (role: string, statement: string) => clients.get(role)!.query(statement);

describe.each(ACTING)('%s is refused', (role) => {
  it.each([
    'update audit.event set text = text',
    'delete from audit.event',
    'truncate audit.event',
    "insert into audit.event (stream, seq, hash, text) values ('x', 1, 'x', 'x')",
    "update audit.stream set hash = 'x'",
    "insert into audit.stream values ('x', 1, 'x')",
    'delete from audit.leaf',
    'update audit.leaf set event_id = 1',
    'delete from audit.checkpoint',
    "update audit.checkpoint set note = 'x'",
    'drop table audit.event',
    'alter table audit.event disable trigger all',
    'set role waymark_audit_append',
    'set role waymark_migrate',
  ])('%s', async (statement) => {
    await expect(attempt(role, statement)).rejects.toMatchObject({ code: NOT_ALLOWED });
  });

  it.each(KEPT)('to delete from %s', async (table) => {
    await expect(attempt(role, `delete from ${table}`)).rejects.toMatchObject({ code: NOT_ALLOWED });
    await expect(attempt(role, `truncate ${table} cascade`)).rejects.toMatchObject({ code: NOT_ALLOWED });
  });

  it.each(['evaluation_event', 'submission'])('to change a row of %s', async (table) => {
    await expect(attempt(role, `update ${table} set evaluation_id = evaluation_id`)).rejects.toMatchObject({ code: NOT_ALLOWED });
  });

  it.each(MARKED)('to take the simulated mark off %s', async (table) => {
    await expect(attempt(role, `update ${table} set simulated = false`)).rejects.toThrow('simulated never comes off');
    const { rows } = await owner.query(`select simulated from ${table}`);
    expect(rows).toEqual([{ simulated: true }]);
  });

  it.each(UNCHANGED)('to change the mark of %s', async (table) => {
    await expect(attempt(role, `update ${table} set simulated = false`)).rejects.toThrow('permission denied');
    await expect(attempt(role, `delete from ${table}`)).rejects.toThrow('permission denied');
  });

  it.each(COUNTED_ANEW)('to change the mark of %s, which says what an evaluation says', async (table) => {
    await expect(attempt(role, `update ${table} set simulated = false`)).rejects.toThrow('permission denied');
  });

  it.each(['alter table evaluation disable trigger keep_simulated', 'drop trigger keep_simulated on evaluation', 'set session_replication_role = replica'])(
    'to go around the mark by: %s',
    async (statement) => {
      await expect(attempt(role, statement)).rejects.toMatchObject({ code: NOT_ALLOWED });
    },
  );
});

describe('a mark', () => {
  it('is kept on every table that has one', async () => {
    const { rows } = await owner.query<{ name: string }>(
      "select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'simulated' order by 1",
    );
    expect(rows.map(({ name }) => name)).toEqual([...MARKED, ...UNCHANGED, ...COUNTED_ANEW].toSorted());
  });

  it('would come off where the trigger is not (so that the tests above see it at work)', async () => {
    await owner.query('begin');
    await owner.query('alter table evaluation disable trigger keep_simulated');
    await owner.query('update evaluation set simulated = false');
    expect((await owner.query('select simulated from evaluation')).rows).toEqual([{ simulated: false }]);
    await owner.query('rollback');
  });

  it('can be put on', async () => {
    await owner.query('set session_replication_role = replica');
    await owner.query('update evaluation set simulated = false');
    await owner.query('reset session_replication_role');
    await attempt('api', 'update evaluation set simulated = true');
    expect((await owner.query('select simulated from evaluation')).rows).toEqual([{ simulated: true }]);
  });
});

describe('the record', () => {
  const text = '{"planted":true}';
  const hash = "encode(sha256(convert_to('waymark-audit-evt-1', 'UTF8') || '\\x00'::bytea || convert_to($1, 'UTF8')), 'hex')";
  const append = (seq: number, previous: string, own = hash) =>
    clients.get('api')!.query(`select audit.append('installation', ${seq}, '${previous}', ${own}, $1)`, [text]);

  it('takes an event as the next link of its chain', async () => {
    await attempt('api', "select * from audit.head('installation')");
    await append(1, '');
    expect((await owner.query('select stream, seq, text from audit.event')).rows).toEqual([{ stream: 'installation', seq: '1', text }]);
  });

  it('takes none with the hash of another text, out of turn, or after another event', async () => {
    const [{ last }] = (await owner.query<{ last: string }>('select hash as last from audit.event')).rows as [{ last: string }];
    await expect(append(2, last, "'x' || left($1, 0)")).rejects.toThrow('the hash is not that of the text');
    await expect(append(3, last)).rejects.toThrow('has moved on');
    await expect(append(1, last)).rejects.toThrow('has moved on');
    await expect(append(2, 'x')).rejects.toThrow('has moved on');
  });
});
