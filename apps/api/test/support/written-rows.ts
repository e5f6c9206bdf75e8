import { eventHash, genesisHash } from '@waymark/domain/audit';
import type { TestApi } from './test-api.ts';

interface Line {
  seq: string;
  hash: string;
  text: string;
}

/** The acts of one stream in order, once its chain was followed from its genesis: no gap, no fork, every hash that of its text. */
export const actsOf = async (api: TestApi, stream: string): Promise<string[]> => {
  const lines = await api.sql<Line>('select seq, hash, text from audit.event where stream = $1 order by seq', [stream]);
  const head = await api.sql<{ seq: string }>('select seq from audit.stream where stream = $1', [stream]);
  if (Number(head[0]?.seq ?? 0) !== lines.length) throw new Error(`${stream}: ${lines.length} events, and its head says ${head[0]?.seq}`);
  return lines.map(({ seq, hash, text }, index) => {
    const told = JSON.parse(text) as { log: string; seq: number; prev: string; act: string };
    const previous = index === 0 ? genesisHash(told.log, stream) : lines[index - 1]!.hash;
    if (Number(seq) !== index + 1 || told.seq !== index + 1 || told.prev !== previous || eventHash(text) !== hash) throw new Error(`${stream}: the chain breaks at ${seq}`);
    return told.act;
  });
};

/** How many rows of everything there are: what a refused command must leave as it was. */
export const rowCounts = async (api: TestApi): Promise<Record<string, number>> => {
  const tables = await api.sql<{ name: string }>(
    `select table_schema || '.' || table_name as name from information_schema.tables
     where table_schema in ('public', 'audit') and table_type = 'BASE TABLE' and table_name <> 'answered_command' order by 1`,
  );
  const rows = await api.sql<{ name: string; count: number }>(tables.map(({ name }) => `select '${name}' as name, count(*)::int as count from ${name}`).join(' union all '));
  return Object.fromEntries(rows.map(({ name, count }) => [name, count]));
};

/** Lets PostgreSQL refuse rows of a table where this holds, as a fault would. @returns takes the fault away again */
export const plantFault = async (api: TestApi, table: string, condition: string): Promise<() => Promise<void>> => {
  await api.sql(`create or replace function public.planted() returns trigger language plpgsql as $$ begin raise exception 'planted: secret of the house'; end $$`);
  await api.sql(`create trigger planted before insert or update on ${table} for each row when (${condition}) execute function public.planted()`);
  return async () => void (await api.sql(`drop trigger planted on ${table}`));
};
