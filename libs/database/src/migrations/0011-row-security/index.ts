import type { MigrationInterface, QueryRunner } from 'typeorm';
import { DROP_FUNCTIONS, FUNCTIONS } from './functions.ts';
import { CONDITIONS, DROP_CONDITIONS, SIGHT } from './sight.ts';
import { IS_PLATFORM, MAY_WRITE, READS_RECORD } from './viewer.ts';

/** What the team needs to know of its evaluation stands beside what was announced: the evaluation's own row tells of steps that were not. */
const ANNOUNCED = `
alter table evaluation_announced add innovation_id uuid references innovation, add programme_id uuid references programme,
  add pipeline_version_id uuid references pipeline_version, add number int, add simulated boolean;
update evaluation_announced n set innovation_id = e.innovation_id, programme_id = e.programme_id, pipeline_version_id = e.pipeline_version_id,
  number = e.number, simulated = e.simulated from evaluation e where e.id = n.evaluation_id;
alter table evaluation_announced alter innovation_id set not null, alter programme_id set not null, alter pipeline_version_id set not null,
  alter number set not null, alter simulated set not null;
create index evaluation_announced_innovation on evaluation_announced (innovation_id);
create or replace function keep_simulated() returns trigger language plpgsql as $$
begin
  if old.simulated and not new.simulated then
    raise exception 'simulated never comes off: % %', tg_table_name, coalesce(to_jsonb(old) ->> 'id', to_jsonb(old) ->> 'evaluation_id');
  end if;
  return new;
end $$;
create trigger keep_simulated before update of simulated on evaluation_announced for each row execute function keep_simulated()`;

/** By an expression of which PostgreSQL knows that it tells nothing of rows: along a coalesce it would go only after row security. */
const DUE = `
drop index evaluation_due;
create index evaluation_due on evaluation (programme_id, (case when due_at is null then 'infinity'::timestamptz else due_at end), id)`;

/** The owner too is bound (`force`), and let through by name: migrations and the functions above are its own. */
const secured = (table: string, sight: string): string => `
alter table ${table} enable row level security, force row level security;
create policy owner on ${table} to waymark_migrate using (true) with check (true);
create policy adds on ${table} for insert to waymark_api, waymark_worker with check (${MAY_WRITE});
create policy changes on ${table} for update to waymark_api, waymark_worker using (${MAY_WRITE}) with check (${MAY_WRITE});
create policy removes on ${table} for delete to waymark_api, waymark_worker using (${MAY_WRITE});
create policy sight on ${table} for select to waymark_api, waymark_worker using (${IS_PLATFORM} or ${sight});`;

/** The record: who may read it sees all but the streams that a conflict of interest or their own team bars. */
const RECORD = `(${READS_RECORD} and stream not in (select barred_streams()))`;

const AUDIT = `
alter table audit.event enable row level security, force row level security;
alter table audit.stream enable row level security, force row level security;
alter table audit.commitment_key enable row level security, force row level security;
${['event', 'stream', 'commitment_key'].map((table) => `create policy owner on audit.${table} to waymark_migrate using (true) with check (true);`).join('\n')}
${['event', 'stream'].map(
  (table) => `create policy append on audit.${table} to waymark_audit_append using (true) with check (true);
create policy export on audit.${table} for select to waymark_audit_read using (true);
create policy sight on audit.${table} for select to waymark_api, waymark_worker using (${IS_PLATFORM} or ${RECORD});`,
).join('\n')}
create policy platform on audit.commitment_key to waymark_api, waymark_worker using (${MAY_WRITE}) with check (${MAY_WRITE});`;

/** Row security over the tables that were split by secrecy for it. `access.md`'s first layer: it holds where a query forgets. */
export class RowSecurity0011 implements MigrationInterface {
  name = 'RowSecurity00119000000000011';

  async up(db: QueryRunner): Promise<void> {
    await db.query(ANNOUNCED);
    await db.query(DUE);
    await db.query(FUNCTIONS);
    await db.query(CONDITIONS);
    for (const [table, sight] of Object.entries(SIGHT)) await db.query(secured(table, sight));
    await db.query(AUDIT);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of [...Object.keys(SIGHT), 'audit.event', 'audit.stream', 'audit.commitment_key']) {
      for (const policy of ['owner', 'adds', 'changes', 'removes', 'platform', 'sight', 'append', 'export']) await db.query(`drop policy if exists ${policy} on ${table}`);
      await db.query(`alter table ${table} no force row level security, disable row level security`);
    }
    await db.query(DROP_FUNCTIONS);
    await db.query(DROP_CONDITIONS);
    await db.query(`drop index evaluation_due; create index evaluation_due on evaluation (programme_id, (coalesce(due_at, 'infinity'::timestamptz)), id)`);
    await db.query('drop trigger keep_simulated on evaluation_announced; alter table evaluation_announced drop innovation_id, drop programme_id, drop pipeline_version_id, drop number, drop simulated');
  }
}
