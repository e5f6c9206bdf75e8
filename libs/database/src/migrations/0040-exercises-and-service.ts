import type { MigrationInterface, QueryRunner } from 'typeorm';
import { IS_PLATFORM, MAY_WRITE, VIEWER } from './0011-row-security/viewer.ts';

/**
 * Calibration exercises: what is shown, the answers to compare with, and what people answered, apart as they are secret from
 * each other. None of them names an evaluation, so that nothing which counts reviews can count one. An exercise is of one track:
 * whoever has sent it has then answered all that any seat is asked of it.
 */
const EXERCISES = `
create table exercise (
  id uuid primary key,
  programme_id uuid not null references programme,
  rubric text not null,
  title text not null check (title ~ '\\S'),
  material text not null check (material ~ '\\S'),
  criteria text[] not null check (cardinality(criteria) > 0),
  tracks text[] not null check (cardinality(tracks) = 1),
  required boolean not null,
  made_by uuid not null references person,
  made_at timestamptz not null,
  retired_at timestamptz
);
create index exercise_programme on exercise (programme_id, rubric);
create table exercise_reference (
  exercise_id uuid not null references exercise,
  criterion text not null,
  value jsonb not null,
  explanation text not null,
  primary key (exercise_id, criterion)
);
create table exercise_attempt (
  exercise_id uuid not null references exercise,
  person_id uuid not null references person,
  criteria jsonb not null,
  saved_at timestamptz not null,
  submitted_at timestamptz,
  primary key (exercise_id, person_id)
);
create index exercise_attempt_person on exercise_attempt (person_id);
grant select, insert on exercise, exercise_reference to waymark_api;
grant update (retired_at) on exercise to waymark_api;
grant select, insert, update on exercise_attempt to waymark_api;
grant select, delete on exercise_attempt to waymark_worker;
grant delete on exercise_attempt to waymark_api;`;

/**
 * What is asked of a seat whose round is open, past row security: whether it was done is told to whoever may see the seat,
 * and never what was answered. Triage is one officer's work; whoever has a conflict is asked nothing. The seat is looked up
 * first (`offset 0` keeps the planner to it): on tables without statistics it would else start at every evaluation.
 */
const ASKED = `
create function exercises_of_seat(of_assignment uuid) returns table (exercise_id uuid, required boolean, done boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select x.id, x.required, exists (select 1 from exercise_attempt m where m.exercise_id = x.id and m.person_id = s.person_id and m.submitted_at is not null)
  from (select a.person_id, a.tracks, e.programme_id, g ->> 'rubric' as rubric
        from (select * from assignment where id = of_assignment and state in ('invited', 'accepted', 'submitted') offset 0) a
          join stage_run t on t.id = a.stage_run_id join evaluation e on e.id = a.evaluation_id join pipeline_version v on v.id = e.pipeline_version_id
          cross join lateral jsonb_array_elements(v.definition -> 'stages') g
        where t.round_closed_at is null and t.left_at is null and g ->> 'id' = t.stage and g ->> 'kind' <> 'triage'
          and not exists (select 1 from conflict c where c.evaluation_id = a.evaluation_id and c.person_id = a.person_id and c.effect = 'exclude' and c.state in ('open', 'confirmed', 'waiver-proposed')) offset 0) s
    join exercise x on x.programme_id = s.programme_id and x.rubric = s.rubric and x.retired_at is null and x.tracks && s.tracks
$$;
create function asked_exercises() returns table (exercise_id uuid, assignment_id uuid, tracks text[])
language sql stable security definer set search_path = public, pg_temp as $$
  select q.exercise_id, a.id, a.tracks
  from (select a.id, a.tracks from assignment a join stage_run t on t.id = a.stage_run_id where a.person_id = ${VIEWER} and t.round_closed_at is null and t.left_at is null offset 0) a
    cross join lateral exercises_of_seat(a.id) q
$$;
create function administers() returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from role_holding h where h.person_id = ${VIEWER} and h.role = 'administrator' and h.programme_id is null and h.revoked_at is null)
$$;
revoke execute on function exercises_of_seat(uuid), asked_exercises(), administers() from public;
grant execute on function exercises_of_seat(uuid), asked_exercises(), administers() to waymark_api, waymark_worker;`;

/** Statements of service: their person's own, with the bytes that were signed. Added and never changed; erased with the person. */
const SERVICE = `
create table service_statement (
  id uuid primary key,
  person_id uuid not null references person,
  file text not null,
  issued_at timestamptz not null
);
create index service_statement_person on service_statement (person_id, issued_at desc);
grant select, insert, delete on service_statement to waymark_api;
grant select, delete on service_statement to waymark_worker;`;

const BOTH = 'waymark_api, waymark_worker';

const secured = (table: string, sight: string): string => `
alter table ${table} enable row level security, force row level security;
create policy owner on ${table} to waymark_migrate using (true) with check (true);
create policy platform on ${table} to ${BOTH} using (${MAY_WRITE}) with check (${MAY_WRITE});
create policy sight on ${table} for select to ${BOTH} using (${IS_PLATFORM} or ${sight});`;

const OWN = `person_id = ${VIEWER}`;
const OWN_ATTEMPT = `select m.exercise_id from exercise_attempt m where m.${OWN}`;

/** The answers to compare with are an administrator's, and of whoever has sent their own. */
const SECURED = `
${secured('exercise_attempt', `(${OWN} or (select administers()))`)}
${secured('exercise', `((select administers()) or id in (select exercise_id from asked_exercises()) or id in (${OWN_ATTEMPT}))`)}
${secured('exercise_reference', `((select administers()) or exercise_id in (${OWN_ATTEMPT} and m.submitted_at is not null))`)}
${secured('service_statement', OWN)}`;

/** Calibration exercises of reviewers, and the statements of their service. */
export class ExercisesAndService0040 implements MigrationInterface {
  name = 'ExercisesAndService00409000000000040';

  async up(db: QueryRunner): Promise<void> {
    await db.query(EXERCISES);
    await db.query(SERVICE);
    await db.query(ASKED);
    await db.query(SECURED);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table service_statement, exercise_reference, exercise, exercise_attempt cascade; drop function asked_exercises(), exercises_of_seat(uuid), administers()');
  }
}
