import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who wrote a draft of a determination that somebody else saved over: their words may still stand in it. Of drafts from before, the
 * record says who saved them; one that is final or was discarded takes that too, and else stays as it is.
 */
const UP = `
alter table panel_determination add column earlier_writers uuid[] not null default '{}';
grant update (earlier_writers) on panel_determination to waymark_api, waymark_worker;
alter table panel_determination disable trigger user;
update panel_determination d set earlier_writers = saved.writers
  from (select said ->> 'obj' as obj, array_agg(distinct p.id order by p.id) as writers from audit.event e cross join lateral (select e.text::jsonb) x(said) join person p on p.id::text = said ->> 'actor'
    where e.text like '%"panel.determination-drafted"%' and said ->> 'act' = 'panel.determination-drafted' group by 1) saved
  where saved.obj = 'determination/' || d.id and saved.writers <> array[d.written_by];
alter table panel_determination enable trigger user;`;

/** Everybody who wrote a determination is known as its writer. */
export class EarlierWriters0099 implements MigrationInterface {
  name = 'EarlierWriters00999000000000099';

  async up(db: QueryRunner): Promise<void> {
    await db.query(UP);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table panel_determination drop column earlier_writers');
  }
}
