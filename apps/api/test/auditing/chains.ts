import { eventHash, genesisHash } from '@waymark/domain/audit';
import type { TestApi } from '../support/test-api.ts';

interface Row {
  stream: string;
  seq: number;
  hash: string;
  text: string;
}

/** Follows every chain of the record from its genesis, and says what is wrong with each that is not whole. */
export const chainFaults = async (api: Pick<TestApi, 'sql'>): Promise<{ events: number; streams: number; faults: string[] }> => {
  const rows = await api.sql<Row>('select stream, seq::int as seq, hash, text from audit.event order by stream, seq');
  const heads = await api.sql<{ stream: string; seq: number; hash: string }>('select stream, seq::int as seq, hash from audit.stream where seq > 0');
  const faults: string[] = [];
  const last = new Map<string, Row>();
  for (const row of rows) {
    const told = JSON.parse(row.text) as { log: string; stream: string; seq: number; prev: string };
    const before = last.get(row.stream);
    const place = `${row.stream} ${row.seq}`;
    if (row.seq !== (before?.seq ?? 0) + 1 || told.seq !== row.seq || told.stream !== row.stream) faults.push(`${place}: its number`);
    if (told.prev !== (before?.hash ?? genesisHash(told.log, row.stream))) faults.push(`${place}: what it follows`);
    if (eventHash(row.text) !== row.hash) faults.push(`${place}: its hash`);
    last.set(row.stream, row);
  }
  for (const { stream, seq, hash } of heads) if (last.get(stream)?.seq !== seq || last.get(stream)?.hash !== hash) faults.push(`${stream}: its head`);
  return { events: rows.length, streams: last.size, faults };
};
