import { randomBytes } from 'node:crypto';
import { commitment, nextEvent } from '@waymark/domain/audit';
import { keptRowOf, rowOf, rowsOf, type Tx } from '@waymark/database/transaction';
import { enqueue } from '../jobs/index.ts';

export interface AuditEntry {
  /** `evaluation/<id>`, `innovation/<id>`, `person/<id>`, `programme/<id>` or `installation`. */
  stream: string;
  /** Id of the person, or `platform`. */
  actor: string;
  act: string;
  obj: string;
  /** Ids, codes and whole numbers only. Free text enters through `commit`. */
  data: Record<string, unknown>;
}

/** As many events are sealed at once and do not wait for the minute; every one has a number, so nothing is counted. */
const EVENTS_A_CHECKPOINT = 1_000;

/** Appends events to their chains, inside the transaction of their effect. The chain's head is locked until it ends. */
export const recordAudit = async (tx: Tx, log: string, at: string, entries: AuditEntry[]): Promise<void> => {
  for (const { stream, actor, act, obj, data } of entries) {
    const head = await keptRowOf<{ seq: string; hash: string }>(tx, 'select seq, hash from audit.head($1)', [stream]);
    const seq = Number(head!.seq);
    const event = nextEvent({ log, stream, seq, hash: seq === 0 ? null : head!.hash }, { at, actor, act, obj, data });
    const appended = await keptRowOf<{ id: string }>(tx, 'select audit.append($1, $2, $3, $4, $5) as id', [stream, event.seq, head!.hash, event.hash, event.text]);
    if (Number(appended!.id) % EVENTS_A_CHECKPOINT === 0) await enqueue(tx, 'sealCheckpoint', {}, { once: 'seal' });
  }
};

/**
 * A keyed commitment to a free text. The key is kept apart, so that erasing it erases what the text said and leaves
 * the chain whole.
 */
export const commit = async (tx: Tx, record: string, text: string): Promise<string> => {
  await rowsOf(tx, 'insert into audit.commitment_key (record, key) values ($1, $2) on conflict do nothing', [record, randomBytes(32)]);
  const row = await rowOf<{ key: Buffer }>(tx, 'select key from audit.commitment_key where record = $1', [record]);
  return commitment(row!.key, text);
};
