import type { MigrationInterface, QueryRunner } from 'typeorm';
import { IS_KNOWN, IS_PLATFORM, MAY_WRITE, set } from './0011-row-security/viewer.ts';

/**
 * Passports that were issued here, those that were taken in, and the keys of other installations that are accepted. A
 * file is kept as its signature was checked, in canonical JSON, and never changes nor goes: what rests on it can be
 * verified again. Which key signed it stays, though it is accepted no more.
 */
const TABLES = `
create table passport (
  id uuid primary key,
  innovation_id uuid not null references innovation,
  file text not null,
  valid_until date not null,
  issued_by uuid not null references person,
  issued_at timestamptz not null,
  simulated boolean not null
);
create index passport_innovation on passport (innovation_id, issued_at desc);
create table passport_import (
  id uuid primary key,
  innovation_id uuid not null references innovation,
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  key_id text not null check (key_id ~ '^[0-9a-f]{64}$'),
  issuer text not null,
  file text not null,
  valid_until date not null,
  imported_by uuid not null references person,
  imported_at timestamptz not null,
  simulated boolean not null,
  unique (innovation_id, digest)
);
create trigger keep_simulated before update of simulated on passport for each row execute function keep_simulated();
create trigger keep_simulated before update of simulated on passport_import for each row execute function keep_simulated();
create table passport_issuer (
  id uuid primary key,
  name text not null,
  key_id text not null check (key_id ~ '^[0-9a-f]{64}$'),
  public_key text not null,
  added_by uuid not null references person,
  added_at timestamptz not null,
  removed_by uuid references person,
  removed_at timestamptz,
  check ((removed_at is null) = (removed_by is null))
);
create unique index passport_issuer_key on passport_issuer (key_id) where removed_at is null;
grant select, insert on passport, passport_import to waymark_api;
grant select, insert on passport_issuer to waymark_api;
grant update (removed_by, removed_at) on passport_issuer to waymark_api;`;

const secured = (table: string, sight: string): string => `
alter table ${table} enable row level security, force row level security;
create policy owner on ${table} to waymark_migrate using (true) with check (true);
create policy adds on ${table} for insert to waymark_api with check (${MAY_WRITE});
create policy sight on ${table} for select to waymark_api using (${IS_PLATFORM} or ${sight});`;

const OWN = `innovation_id = any (${set('own')})`;

/** What was issued is the team's to hand on; what was taken in is read like a document of the innovation. A public key is no secret. */
const SECURED = `
${secured('passport', OWN)}
${secured('passport_import', `(${OWN}) or is_case_document(innovation_id, null)`)}
${secured('passport_issuer', IS_KNOWN)}
create policy removes on passport_issuer for update to waymark_api using (${MAY_WRITE}) with check (${MAY_WRITE});`;

/** Reuse passports. */
export class Passports0031 implements MigrationInterface {
  name = 'Passports00319000000000031';

  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLES);
    await db.query(SECURED);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table passport_issuer, passport_import, passport');
  }
}
