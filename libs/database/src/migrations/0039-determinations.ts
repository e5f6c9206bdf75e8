import type { MigrationInterface, QueryRunner } from 'typeorm';
import { asked } from './0011-row-security/sight.ts';
import { IS_PLATFORM, MAY_WRITE, VIEWER } from './0011-row-security/viewer.ts';

const BOTH = 'waymark_api, waymark_worker';

/**
 * What a panel determines: a draft that the chair writes, then frozen as the text whose SHA-256 stands beside it. Another one of the same
 * panel is begun only where the one before lapsed or cannot be followed; one that lapsed never stands again. Minority views stand apart, each its member's. What is chosen of reviews
 * for a letter is the staff's; what the letter took along is a copy of its own, and all that the innovator reads of reviews.
 */
const TABLES = `
create table panel_determination (
  id uuid primary key,
  evaluation_id uuid not null references evaluation,
  stage_run_id uuid not null references stage_run,
  number int not null check (number > 0),
  transition text not null,
  reasons text not null check (reasons ~ '\\S'),
  conditions jsonb not null check (jsonb_typeof(conditions) = 'array'),
  departure text,
  version int not null,
  written_by uuid not null references person,
  written_at timestamptz not null,
  finalised_by uuid references person,
  finalised_at timestamptz,
  content text,
  sha256 text check (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
  decision text,
  lapsed_at timestamptz check (lapsed_at is null or (finalised_at is not null and decision is null)),
  simulated boolean not null,
  check ((finalised_at is null) = (finalised_by is null) and (finalised_at is null) = (content is null) and (content is null) = (sha256 is null)),
  unique (stage_run_id, number)
);
create index panel_determination_evaluation on panel_determination (evaluation_id);
create function keep_determined() returns trigger language plpgsql as $$
begin
  if old.finalised_at is not null and (old.decision is not null or old.lapsed_at is not null or to_jsonb(old) - array['decision', 'lapsed_at'] is distinct from to_jsonb(new) - array['decision', 'lapsed_at']) then
    raise exception 'a determination that is final stays as it is' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger stay_determined before update on panel_determination for each row execute function keep_determined();
create table panel_minority_view (
  stage_run_id uuid not null references stage_run,
  person_id uuid not null references person,
  evaluation_id uuid not null references evaluation,
  text text not null check (text ~ '\\S'),
  recorded_at timestamptz not null,
  primary key (stage_run_id, person_id)
);
create index panel_minority_view_evaluation on panel_minority_view (evaluation_id);
create table feedback_draft (
  evaluation_id uuid not null references evaluation,
  decision text not null,
  choices jsonb not null check (jsonb_typeof(choices) = 'array'),
  version int not null,
  written_by uuid not null references person,
  written_at timestamptz not null,
  approved uuid[],
  primary key (evaluation_id, decision)
);
create table feedback (
  evaluation_id uuid not null references evaluation,
  decision text not null,
  content text not null,
  sha256 text not null check (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
  released_at timestamptz not null,
  simulated boolean not null,
  primary key (evaluation_id, decision)
);
grant select, insert on feedback, feedback_draft to ${BOTH};
grant update (choices, version, written_by, written_at, approved) on feedback_draft to ${BOTH};
grant select, insert on panel_determination, panel_minority_view to ${BOTH};
grant update (transition, reasons, conditions, departure, version, written_by, written_at, finalised_by, finalised_at, content, sha256, decision, lapsed_at) on panel_determination to ${BOTH};
grant update (text, recorded_at) on panel_minority_view to ${BOTH};`;

const secured = (table: string, sight: string): string => `
alter table ${table} enable row level security, force row level security;
create policy owner on ${table} to waymark_migrate using (true) with check (true);
create policy platform on ${table} to ${BOTH} using (${MAY_WRITE}) with check (${MAY_WRITE});
create policy sight on ${table} for select to ${BOTH} using (${IS_PLATFORM} or (${sight}));`;

/** Items of a panel that the viewer sees, by row security of their own: nobody who stepped back, no reviewer from outside, no team. */
const HEARD = 'exists (select 1 from panel_item i where i.stage_run_id = of_run)';

const PRESENT = `exists (select 1 from panel_item i join panel_attendance a on a.meeting_id = i.meeting_id where i.stage_run_id = of_run and a.person_id = ${VIEWER} and a.state = 'present')`;

/** Whoever writes in an open round of the evaluation reads nothing of what others determine. */
const WRITES = `exists (select 1 from assignment a join stage_run t on t.id = a.stage_run_id where a.evaluation_id = of_evaluation and a.person_id = ${VIEWER}
  and a.state in ('invited', 'accepted', 'submitted') and t.round_closed_at is null and t.left_at is null)`;

/** A draft is for staff and for members who are there; a final one for whoever sees what it is about. */
const SIGHT = 'is_run_heard_in_sight(stage_run_id) and not writes_in_open_round(evaluation_id)';

const SECURED = `
${asked('is_run_heard_in_sight', 'of_run uuid', HEARD)}
${asked('is_present_for', 'of_run uuid', PRESENT)}
${asked('writes_in_open_round', 'of_evaluation uuid', WRITES)}
${secured('panel_determination', `${SIGHT} and (finalised_at is not null or stands_as_staff(evaluation_id) or (is_present_for(stage_run_id) and has_seat_in(stage_run_id)))`)}
${asked('is_determined', 'of_run uuid', 'exists (select 1 from panel_determination d where d.stage_run_id = of_run and d.finalised_at is not null)')}
${secured('panel_minority_view', `${SIGHT} and (person_id = ${VIEWER} or stands_as_staff(evaluation_id) or (has_seat_in(stage_run_id) and (is_present_for(stage_run_id) or is_determined(stage_run_id))))`)}
${secured('feedback_draft', 'stands_as_staff(evaluation_id) and not writes_in_open_round(evaluation_id)')}
${secured('feedback', 'stands_as_staff(evaluation_id) or (team_knows(evaluation_id) and is_released(evaluation_id, decision))')}`;

/** Determinations of panels with the minority views beside them, and what innovators read of reviews. */
export class Determinations0039 implements MigrationInterface {
  name = 'Determinations00399000000000039';

  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLES);
    await db.query(SECURED);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table feedback, feedback_draft, panel_minority_view, panel_determination');
    await db.query('drop function keep_determined(), is_run_heard_in_sight(uuid), is_present_for(uuid), writes_in_open_round(uuid), is_determined(uuid)');
  }
}
