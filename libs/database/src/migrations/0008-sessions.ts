import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who is signed in. A session is known by the hash of its token only, so that reading this table signs nobody in.
 * `person_identity` says which person of ours somebody is to a provider of identities.
 */
export class Sessions0008 implements MigrationInterface {
  name = 'Sessions0008000000000008';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
create table person_identity (
  issuer text not null,
  subject text not null,
  person_id uuid not null references person,
  linked_at timestamptz not null,
  primary key (issuer, subject)
);
create index person_identity_person on person_identity (person_id);
create table session (
  id uuid primary key,
  token_hash bytea not null unique check (octet_length(token_hash) = 32),
  person_id uuid not null references person,
  acting_role text,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  id_token_hint text,
  signed_out_at timestamptz,
  check (signed_out_at is null or id_token_hint is null)
);
create index session_person on session (person_id);
create index session_end on session (expires_at);
grant select, insert, update, delete on session to waymark_api;
grant select, insert, update, delete on person_identity to waymark_api;`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table session, person_identity');
  }
}
