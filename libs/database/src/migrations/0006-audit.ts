import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The audit record. Events enter only through `audit.append`, which belongs to a role that may insert and nothing
 * else; nobody may update or delete. The text is stored as it was hashed.
 */
export class Audit0006 implements MigrationInterface {
  name = 'Audit0006000000000006';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
create schema audit;
create table audit.stream (
  stream text primary key,
  seq bigint not null,
  hash text not null
) with (fillfactor = 60);
create table audit.event (
  id bigint generated always as identity primary key,
  stream text not null,
  seq bigint not null,
  hash text not null,
  text text not null,
  unique (stream, seq)
);
create table audit.leaf (
  leaf bigint primary key,
  event_id bigint not null unique references audit.event
);
create table audit.tree (
  id int primary key check (id = 1),
  size bigint not null,
  nodes text[] not null
);
create table audit.checkpoint (
  size bigint primary key,
  note text not null,
  at timestamptz not null
);
create table audit.commitment_key (
  record text primary key,
  key bytea not null
);
insert into audit.tree values (1, 0, '{}');

create function audit.head(wanted text) returns table (seq bigint, hash text)
language plpgsql security definer set search_path = audit, pg_temp as $$
begin
  insert into audit.stream as s values (wanted, 0, '') on conflict do nothing;
  return query select s.seq, s.hash from audit.stream s where s.stream = wanted for no key update;
end $$;

create function audit.append(wanted text, next bigint, previous text, event_hash text, event_text text) returns void
language plpgsql security definer set search_path = audit, pg_temp as $$
begin
  if event_hash <> encode(sha256(convert_to('waymark-audit-evt-1', 'UTF8') || '\\x00'::bytea || convert_to(event_text, 'UTF8')), 'hex') then
    raise exception 'audit: the hash is not that of the text';
  end if;
  update audit.stream s set seq = next, hash = event_hash
    where s.stream = wanted and s.seq = next - 1 and (s.hash = previous or s.seq = 0);
  if not found then raise exception 'audit: the chain of % has moved on', wanted; end if;
  insert into audit.event (stream, seq, hash, text) values (wanted, next, event_hash, event_text);
end $$;

grant usage, create on schema audit to waymark_audit_append;
grant insert on audit.event to waymark_audit_append;
grant select, insert, update on audit.stream to waymark_audit_append;
alter function audit.head(text) owner to waymark_audit_append;
alter function audit.append(text, bigint, text, text, text) owner to waymark_audit_append;
revoke create on schema audit from waymark_audit_append;`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop schema audit cascade');
  }
}
