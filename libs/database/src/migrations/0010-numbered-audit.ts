import type { MigrationInterface, QueryRunner } from 'typeorm';

const BODY = `
language plpgsql security definer set search_path = audit, pg_temp as $$
begin
  if event_hash <> encode(sha256(convert_to('waymark-audit-evt-1', 'UTF8') || '\\x00'::bytea || convert_to(event_text, 'UTF8')), 'hex') then
    raise exception 'audit: the hash is not that of the text';
  end if;
  update audit.stream s set seq = next, hash = event_hash
    where s.stream = wanted and s.seq = next - 1 and (s.hash = previous or s.seq = 0);
  if not found then raise exception 'audit: the chain of % has moved on', wanted; end if;
  insert into audit.event (stream, seq, hash, text) values (wanted, next, event_hash, event_text);`;

/**
 * `audit.append` answers the number of the event, by which every thousandth is known without counting. Its owner sees
 * the sequence and may still do nothing but insert.
 */
export class NumberedAudit0010 implements MigrationInterface {
  name = 'NumberedAudit00109000000000010'; // TypeORM orders by the last 13 digits: after 9000000000009

  async up(db: QueryRunner): Promise<void> {
    await replaceAppend(db, 'bigint', `${BODY}\n  return currval('audit.event_id_seq');\nend $$`);
    await db.query('grant select on sequence audit.event_id_seq to waymark_audit_append');
  }

  async down(db: QueryRunner): Promise<void> {
    await replaceAppend(db, 'void', `${BODY}\nend $$`);
    await db.query('revoke select on sequence audit.event_id_seq from waymark_audit_append');
  }
}

const replaceAppend = (db: QueryRunner, returns: string, body: string): Promise<unknown> =>
  db.query(`
drop function audit.append(text, bigint, text, text, text);
create function audit.append(wanted text, next bigint, previous text, event_hash text, event_text text) returns ${returns} ${body};
grant create on schema audit to waymark_audit_append;
alter function audit.append(text, bigint, text, text, text) owner to waymark_audit_append;
revoke create on schema audit from waymark_audit_append;
revoke execute on function audit.append(text, bigint, text, text, text) from public;
grant execute on function audit.append(text, bigint, text, text, text) to waymark_api, waymark_worker;`);
