import type { MigrationInterface, QueryRunner } from 'typeorm';
import { asked } from './0011-row-security/sight.ts';
import { IS_PLATFORM, MAY_WRITE, set, VIEWER } from './0011-row-security/viewer.ts';

const BOTH = 'waymark_api, waymark_worker';

/**
 * Meetings of panels. When and where stands apart from what they are about: an item of an agenda is a row of its own, so that
 * whoever may not know of an evaluation sees the meeting without it. Minutes are added and never changed.
 */
const TABLES = `
create table panel_meeting (
  id uuid primary key,
  programme_id uuid not null references programme,
  title text not null check (title ~ '\\S'),
  held_on date not null,
  starts_at text not null check (starts_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  place text not null,
  called_by uuid not null references person,
  called_at timestamptz not null
);
create index panel_meeting_programme on panel_meeting (programme_id, held_on desc);
create table panel_attendance (
  meeting_id uuid not null references panel_meeting,
  person_id uuid not null references person,
  state text not null check (state in ('expected', 'present', 'apologies')),
  recorded_by uuid not null references person,
  recorded_at timestamptz not null,
  primary key (meeting_id, person_id)
);
create index panel_attendance_person on panel_attendance (person_id);
create table panel_item (
  id uuid primary key,
  meeting_id uuid not null references panel_meeting,
  evaluation_id uuid not null references evaluation,
  stage_run_id uuid not null references stage_run,
  place int not null,
  added_by uuid not null references person,
  added_at timestamptz not null,
  rescores_opened_at timestamptz,
  rescores_opened_by uuid references person,
  check ((rescores_opened_at is null) = (rescores_opened_by is null)),
  unique (meeting_id, stage_run_id)
);
create index panel_item_evaluation on panel_item (evaluation_id);
create index panel_item_run on panel_item (stage_run_id);
create table panel_note (
  id uuid primary key,
  item_id uuid not null references panel_item,
  criterion text,
  text text not null check (text ~ '\\S'),
  corrects uuid references panel_note,
  written_by uuid not null references person,
  written_at timestamptz not null
);
create index panel_note_item on panel_note (item_id, written_at);
create table panel_rescore (
  item_id uuid not null references panel_item,
  person_id uuid not null references person,
  criterion text not null,
  score int not null check (score between 0 and 4),
  reason text not null check (reason ~ '\\S'),
  given_at timestamptz not null,
  simulated boolean not null,
  primary key (item_id, person_id, criterion)
);
grant select, insert on panel_note to ${BOTH};
grant select, insert on panel_rescore to ${BOTH};
grant update (score, reason, given_at) on panel_rescore to ${BOTH};
grant select, insert on panel_meeting to ${BOTH};
grant update (title, held_on, starts_at, place) on panel_meeting to ${BOTH};
grant select, insert, update on panel_attendance to ${BOTH};
grant select, insert, delete on panel_item to ${BOTH};
grant update (place, rescores_opened_at, rescores_opened_by) on panel_item to ${BOTH};`;

const secured = (table: string, sight: string): string => `
alter table ${table} enable row level security, force row level security;
create policy owner on ${table} to waymark_migrate using (true) with check (true);
create policy platform on ${table} to ${BOTH} using (${MAY_WRITE}) with check (${MAY_WRITE});
create policy sight on ${table} for select to ${BOTH} using (${IS_PLATFORM} or (${sight}));`;

/** It belongs to the owner of the tables: asked by the policies of both the meeting and who attends it, it would else ask itself. */
const IS_NAMED = `
create function is_named_to(of_meeting uuid) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin return exists (select 1 from panel_attendance a where a.meeting_id = of_meeting and a.person_id = ${VIEWER}); end $$;
revoke execute on function is_named_to(uuid) from public;
grant execute on function is_named_to(uuid) to ${BOTH};`;

const MEETING_SIGHT = `(programme_id = any (${set('staffs')}) or programme_id = any (${set('audits')}) or is_named_to(id)
  or (${set('glass')} <> '{}' and is_heard_through_glass(id)))`;

/** Staff and auditors of the evaluation; a member who is named to the meeting and has a seat on this panel; nobody who stepped back from it. */
const ITEM_SIGHT = `(not stepped_back_from(stage_run_id)
  and (stands_as_staff_auditor(evaluation_id) or (is_named_to(meeting_id) and has_seat_in(stage_run_id) and is_in_sight(evaluation_id))))`;

const seat = (states: string): string => `exists (select 1 from assignment a where a.stage_run_id = of_run and a.person_id = ${VIEWER} and a.state in (${states}))`;

/** Whoever writes in an open round of the evaluation reads nothing of what others said of it. */
const SITS_IN_OPEN_ROUND = `exists (select 1 from panel_item i join assignment a on a.evaluation_id = i.evaluation_id join stage_run t on t.id = a.stage_run_id
  where i.id = of_item and a.person_id = ${VIEWER} and a.state in ('invited', 'accepted', 'submitted') and t.round_closed_at is null and t.left_at is null)`;

/** Auditors see that an item was heard and not what was scored: reviews are not theirs either. */
const READS_SCORES = 'exists (select 1 from panel_item i where i.id = of_item and (stands_as_staff(i.evaluation_id) or has_seat_in(i.stage_run_id)))';

const SECURED = `
${IS_NAMED}
${asked('stepped_back_from', 'of_run uuid', seat(`'recused'`))}
${asked('has_seat_in', 'of_run uuid', seat(`'accepted', 'submitted'`))}
${asked('is_heard_through_glass', 'of_meeting uuid', `exists (select 1 from panel_item i where i.meeting_id = of_meeting and i.evaluation_id = any (${set('glass')}))`)}
${asked('is_meeting_in_sight', 'of_meeting uuid', 'exists (select 1 from panel_meeting m where m.id = of_meeting)')}
${secured('panel_meeting', MEETING_SIGHT)}
${secured('panel_attendance', 'is_meeting_in_sight(meeting_id)')}
${secured('panel_item', ITEM_SIGHT)}
${asked('is_item_in_sight', 'of_item uuid', 'exists (select 1 from panel_item i where i.id = of_item)')}
${asked('is_opened', 'of_item uuid', 'exists (select 1 from panel_item i where i.id = of_item and i.rescores_opened_at is not null)')}
${asked('sits_in_open_round', 'of_item uuid', SITS_IN_OPEN_ROUND)}
${asked('reads_scores_of', 'of_item uuid', READS_SCORES)}
${secured('panel_note', 'is_item_in_sight(item_id) and not sits_in_open_round(item_id)')}
${secured('panel_rescore', `is_item_in_sight(item_id) and (person_id = ${VIEWER} or (is_opened(item_id) and not sits_in_open_round(item_id) and reads_scores_of(item_id)))`)}`;

/** Meetings of panels: when, where, who comes, what they are about, what is said there, and scores given anew that stay sealed until all are opened. */
export class PanelMeetings0034 implements MigrationInterface {
  name = 'PanelMeetings00349000000000034';

  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLES);
    await db.query(SECURED);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table panel_rescore, panel_note, panel_item, panel_attendance, panel_meeting');
    await db.query('drop function is_named_to(uuid), stepped_back_from(uuid), has_seat_in(uuid), is_heard_through_glass(uuid), is_meeting_in_sight(uuid), is_item_in_sight(uuid), is_opened(uuid), sits_in_open_round(uuid), reads_scores_of(uuid)');
  }
}
