import type { MigrationInterface, QueryRunner } from 'typeorm';
import { seeAs } from './0011-row-security/see-as.ts';
import { asked, STANDINGS, STANDS, standsTo } from './0011-row-security/sight.ts';
import { IS_PLATFORM, MAY_WRITE, set, VIEWER } from './0011-row-security/viewer.ts';

const TABLE = `
create table broken_glass (
  id uuid primary key,
  evaluation_id uuid not null references evaluation,
  person_id uuid not null references person,
  reason text not null check (reason ~ '\\S'),
  broken_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > broken_at)
);
create index broken_glass_person on broken_glass (person_id, ends_at);
create index broken_glass_evaluation on broken_glass (evaluation_id);
grant select, insert on broken_glass to waymark_api, waymark_worker;`;

/** Whoever looks through broken glass sees what staff see. */
const conditions = (glass: boolean): string => {
  const stands = glass ? { ...STANDS, staff: `(${STANDS.staff} or e.id = any (${set('glass')}))` } : STANDS;
  return [
    ...STANDINGS.filter((as) => as.includes('staff')).map((as) =>
      asked(standsTo(...as), 'of_evaluation uuid', `exists (select 1 from evaluation e where e.id = of_evaluation and (${as.map((one) => stands[one]).join(' or ')}))`),
    ),
    asked(
      'is_case_document',
      'of_innovation uuid, of_evaluation uuid',
      `exists (select 1 from evaluation e where e.innovation_id = of_innovation and (of_evaluation is null or of_evaluation = e.id) and (${stands.staff} or ${stands.reviewer}))`,
    ),
  ]
    .join('\n')
    .replaceAll('create function', 'create or replace function');
};

const SECURED = `
alter table broken_glass enable row level security, force row level security;
create policy owner on broken_glass to waymark_migrate using (true) with check (true);
create policy adds on broken_glass for insert to waymark_api, waymark_worker with check (${MAY_WRITE});
create policy sight on broken_glass for select to waymark_api, waymark_worker using (${IS_PLATFORM} or person_id = ${VIEWER} or stands_as_staff(evaluation_id));`;

/** An administrator's look into one evaluation, with a reason and for a while. Rows are added and never changed. */
export class BrokenGlass0014 implements MigrationInterface {
  name = 'BrokenGlass00149000000000014';

  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLE);
    await db.query(seeAs({ glass: true, everywhere: false }));
    await db.query(conditions(true));
    await db.query(SECURED);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table broken_glass');
    await db.query(seeAs({ glass: false, everywhere: false }));
    await db.query(conditions(false));
  }
}
