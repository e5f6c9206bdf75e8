import type { MigrationInterface, QueryRunner } from 'typeorm';
import { IS_PLATFORM, MAY_WRITE, setOnce } from './0011-row-security/viewer.ts';

/**
 * The newest revision of each evaluation in the words that are not commercial in confidence, to find similar ones. They
 * stand apart from the answers, so that a search never touches what is confidential. Of revisions before this migration
 * the three first texts are taken; the next revision has all of them.
 *
 * There is no index for the search: what row security hides may not be looked at by an operator that could tell of it,
 * and PostgreSQL therefore asks the policy first, row by row.
 */
const TABLE = `
create extension if not exists pg_trgm;
create table open_words (
  evaluation_id uuid primary key references evaluation,
  innovation_id uuid not null references innovation,
  programme_id uuid not null references programme,
  words text not null,
  search tsvector not null generated always as (to_tsvector('english', words)) stored
);
insert into open_words (evaluation_id, innovation_id, programme_id, words)
  select distinct on (s.evaluation_id) s.evaluation_id, s.innovation_id, e.programme_id,
    left(concat_ws(E'\\n', s.answers ->> 'name', s.answers ->> 'summary', s.answers ->> 'description'), 20000)
  from submission s join evaluation e on e.id = s.evaluation_id order by s.evaluation_id, s.revision desc;
grant select, insert, update on open_words to waymark_api;`;

/** As the evaluation itself, for the staff of its programme and whoever broke the glass of it; written out, since a search asks it of every row. */
const SECURED = `
alter table open_words enable row level security, force row level security;
create policy owner on open_words to waymark_migrate using (true) with check (true);
create policy platform on open_words to waymark_api using (${MAY_WRITE}) with check (${MAY_WRITE});
create policy sight on open_words for select to waymark_api using (${IS_PLATFORM} or ((programme_id = any (${setOnce('staffs')}) or evaluation_id = any (${setOnce('glass')}))
  and evaluation_id <> all (${setOnce('excluded')}) and innovation_id <> all (${setOnce('own')})));`;

/** What innovations say openly of themselves, so that similar ones are found. */
export class OpenWords0025 implements MigrationInterface {
  name = 'OpenWords00259000000000025';

  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLE);
    await db.query(SECURED);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table open_words; drop extension pg_trgm');
  }
}
