import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A chair can discard the draft of a determination: it counts no more, and stays as it was. The trigger of 0039 keeps what is final; a
 * draft that was discarded is kept alike.
 */
const UP = `
alter table panel_determination
  add column discarded_by uuid references person,
  add column discarded_at timestamptz,
  add constraint discarded_is_a_draft check ((discarded_at is null) = (discarded_by is null) and (discarded_at is null or finalised_at is null));
grant update (discarded_by, discarded_at) on panel_determination to waymark_api, waymark_worker;
create function keep_discarded() returns trigger language plpgsql as $$
begin
  if old.discarded_at is not null and to_jsonb(old) is distinct from to_jsonb(new) then
    raise exception 'a draft that was discarded stays as it was' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger stay_discarded before update on panel_determination for each row execute function keep_discarded();`;

const DOWN = `
drop trigger stay_discarded on panel_determination;
drop function keep_discarded();
alter table panel_determination drop column discarded_by, drop column discarded_at;`;

/** Drafts of determinations that their chair discarded. */
export class DiscardedDrafts0046 implements MigrationInterface {
  name = 'DiscardedDrafts00469000000000046';

  async up(db: QueryRunner): Promise<void> {
    await db.query(UP);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(DOWN);
  }
}
