import type { MigrationInterface, QueryRunner } from 'typeorm';
import { IS_KNOWN, MAY_WRITE } from './0011-row-security/viewer.ts';

const BOTH = 'waymark_api, waymark_worker';

/**
 * What the public reads of an adoption, copied out when it is told: whoever asks for the register touches no other table.
 * An entry holds nothing that was not released, and no row goes: what ended says so. It is found by the words of its
 * name, its organisation and its conditions.
 */
const TABLE = `
create table register_entry (
  evaluation_id uuid primary key references evaluation,
  innovation_id uuid not null references innovation,
  reference text not null unique,
  name text not null,
  organisation text not null,
  deciding_body text not null,
  outcome text not null,
  state text not null,
  label text not null,
  explanation text,
  announced_at timestamptz not null,
  since timestamptz not null check (since >= announced_at),
  changed_at timestamptz not null,
  conditions jsonb not null check (jsonb_typeof(conditions) = 'array'),
  live_in jsonb not null check (jsonb_typeof(live_in) = 'array'),
  simulated boolean not null,
  words tsvector not null generated always as (
    setweight(to_tsvector('english', name || ' ' || organisation), 'A') || to_tsvector('english', jsonb_path_query_array(conditions, '$[*].text'))
  ) stored
);
create index register_entry_announced on register_entry (announced_at desc, reference);
create index register_entry_innovation on register_entry (innovation_id);
create trigger keep_simulated before update of simulated on register_entry for each row execute function keep_simulated();
grant select, insert, update on register_entry to ${BOTH};`;

/** Anybody reads it. Only what tells an adoption writes it. */
const SECURED = `
alter table register_entry enable row level security, force row level security;
create policy owner on register_entry to waymark_migrate using (true) with check (true);
create policy adds on register_entry for insert to ${BOTH} with check (${MAY_WRITE});
create policy changes on register_entry for update to ${BOTH} using (${MAY_WRITE}) with check (${MAY_WRITE});
create policy sight on register_entry for select to ${BOTH} using (${IS_KNOWN});`;

/** The public register. Letters that were released before stand on it once something of their evaluation is told again. */
export class Register0029 implements MigrationInterface {
  name = 'Register00299000000000029';

  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLE);
    await db.query(SECURED);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table register_entry');
  }
}
