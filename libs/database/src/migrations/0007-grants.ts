import type { MigrationInterface, QueryRunner } from 'typeorm';

const SIMULATED = ['person', 'innovation', 'document', 'evaluation', 'review', 'panel_vote', 'assessment', 'reading', 'roll_out'];

/** What each role may do. What happened is never deleted; a simulated mark never comes off. */
export class Grants0007 implements MigrationInterface {
  name = 'Grants0007000000000007';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
grant usage on schema public to waymark_api, waymark_worker;
grant usage on schema audit to waymark_api, waymark_worker, waymark_audit_read;
grant select, insert, update, delete on all tables in schema public to waymark_api, waymark_worker;
revoke delete on evaluation, evaluation_event, evaluation_state, stage_run, decision, letter, submission, review,
  review_content, assignment, conflict, panel_vote, reading, incident, condition from waymark_api, waymark_worker;
revoke update on evaluation_event, submission from waymark_api, waymark_worker;
revoke execute on function audit.head(text), audit.append(text, bigint, text, text, text) from public;
grant execute on function audit.head(text), audit.append(text, bigint, text, text, text) to waymark_api, waymark_worker;
grant select, insert on audit.commitment_key to waymark_api, waymark_worker;
grant select on audit.event, audit.leaf, audit.checkpoint, audit.stream to waymark_audit_read, waymark_worker, waymark_api;
grant insert on audit.leaf, audit.checkpoint to waymark_worker;
grant select, update on audit.tree to waymark_worker;

create function keep_simulated() returns trigger language plpgsql as $$
begin
  if old.simulated and not new.simulated then
    raise exception 'simulated never comes off: % %', tg_table_name, old.id;
  end if;
  return new;
end $$;`);
    for (const table of SIMULATED)
      await db.query(`create trigger keep_simulated before update of simulated on ${table} for each row execute function keep_simulated()`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function keep_simulated() cascade');
  }
}
