import { once } from 'node:events';
import { createWriteStream, writeFileSync, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import { checkpointText, EMPTY_RANGE, rangeRoot, signNote } from '@waymark/domain/audit';
import pg from 'pg';
import type { OpenRecord } from './open-record.ts';

export interface Bundle {
  events: number;
  streams: number;
  checkpoints: number;
  unsealed: number;
}

const BATCH = 5_000;

/**
 * Writes `events.jsonl` in leaf order with unsealed events last, `checkpoints.txt` oldest first and `keys.json`, from
 * one snapshot of the database, into a folder. Files that are there already are never overwritten.
 */
export const writeBundle = async (record: Pick<OpenRecord, 'url' | 'log' | 'publicKey' | 'seed'>, folder: string): Promise<Bundle> => {
  const client = new pg.Client({ connectionString: record.url });
  await client.connect();
  try {
    await client.query('begin transaction isolation level repeatable read read only');
    const { sealed, unsealed } = await writeEvents(client, join(folder, 'events.jsonl'));
    const { rows } = await client.query<{ note: string }>('select note from audit.checkpoint order by size');
    const notes = rows.length > 0 ? rows.map((row) => row.note) : [emptyCheckpoint(record)];
    writeFileSync(join(folder, 'checkpoints.txt'), notes.join('\n---\n'), { flag: 'wx' });
    writeFileSync(join(folder, 'keys.json'), `${JSON.stringify({ name: record.log, ed25519: record.publicKey })}\n`, { flag: 'wx' });
    const streams = await client.query<{ count: number }>('select count(distinct stream)::int as count from audit.event');
    return { events: sealed + unsealed, streams: streams.rows[0]!.count, checkpoints: notes.length, unsealed };
  } finally {
    await client.end();
  }
};

const emptyCheckpoint = ({ log, seed }: Pick<OpenRecord, 'log' | 'seed'>): string => signNote(checkpointText(log, 0, rangeRoot(EMPTY_RANGE)), log, seed);

const writeEvents = async (client: pg.Client, file: string): Promise<{ sealed: number; unsealed: number }> => {
  const out = createWriteStream(file, { flags: 'wx' });
  const sealed = await copy(client, out, 'select l.leaf::text as at, e.text from audit.leaf l join audit.event e on e.id = l.event_id where l.leaf > $1::bigint order by l.leaf limit $2', '-1');
  const unsealed = await copy(
    client,
    out,
    'select e.id::text as at, e.text from audit.event e where e.id > $1::bigint and not exists (select 1 from audit.leaf l where l.event_id = e.id) order by e.id limit $2',
    '0',
  );
  out.end();
  await once(out, 'finish');
  return { sealed, unsealed };
};

/** Page by page, so that a long record never lies in memory. */
const copy = async (client: pg.Client, out: WriteStream, text: string, from: string): Promise<number> => {
  let [after, count] = [from, 0];
  for (;;) {
    const { rows } = await client.query<{ at: string; text: string }>(text, [after, BATCH]);
    for (const row of rows) if (!out.write(`${row.text}\n`)) await once(out, 'drain');
    count += rows.length;
    if (rows.length < BATCH) return count;
    after = rows.at(-1)!.at;
  }
};
