import type { MigrationInterface, QueryRunner } from 'typeorm';
import { programmesWith, STAFF } from './0011-row-security/functions.ts';
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

/**
 * @param glass with the evaluations that the person looks into through broken glass, while that lasts
 * @param everywhere whether only a role that counts in every programme reads the whole record (0015)
 */
export const seeAs = ({ glass, everywhere }: { glass: boolean; everywhere: boolean }): string => `
create or replace function see_as(who uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform set_config('waymark.purpose', 'read', true), set_config('waymark.person', coalesce(who::text, ''), true),
    set_config('waymark.staffs', ${programmesWith(STAFF)}::text, true),
    set_config('waymark.audits', ${programmesWith(`'auditor'`)}::text, true),
    set_config('waymark.within', ${programmesWith(`${STAFF}, 'auditor'`)}::text, true),
    set_config('waymark.own', (select coalesce(array_agg(m.innovation_id), '{}') from innovation_member m
      where m.person_id = who and m.removed_at is null)::text, true),
    set_config('waymark.assigned', (select coalesce(array_agg(distinct a.evaluation_id), '{}') from assignment a
      where a.person_id = who and a.state in ('invited', 'accepted', 'submitted'))::text, true),
    set_config('waymark.sites', (select coalesce(array_agg(distinct s.evaluation_id), '{}') from pilot_site s
      where s.site_lead_id = who and s.left_at is null)::text, true),
    ${glass ? `set_config('waymark.glass', (select coalesce(array_agg(distinct g.evaluation_id), '{}') from broken_glass g
      where g.person_id = who and g.ends_at > now())::text, true),` : ''}
    set_config('waymark.excluded', (select coalesce(array_agg(distinct c.evaluation_id), '{}') from conflict c
      where c.person_id = who and c.effect = 'exclude' and c.state in ('open', 'confirmed', 'waiver-proposed'))::text, true),
    set_config('waymark.record', (select count(*) > 0 from role_holding h
      where h.person_id = who and h.revoked_at is null and h.role in ('auditor', 'administrator')${everywhere ? ' and h.programme_id is null' : ''})::text, true);
  perform set_config('waymark.given', (${set('assigned')} || ${set('sites')}${glass ? ` || ${set('glass')}` : ''})::text, true);
end $$;`;

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
