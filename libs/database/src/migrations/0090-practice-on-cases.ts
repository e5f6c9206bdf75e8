import type { MigrationInterface, QueryRunner } from 'typeorm';
import { IS_PLATFORM, MAY_WRITE, set, VIEWER } from './0011-row-security/viewer.ts';
import { asked, PRACTISED_BY } from './0090-practice-on-cases/asked.ts';
import { RULES } from './0090-practice-on-cases/rules.ts';

/**
 * Leave of a team that reviewers practise on a case of theirs, for the revision that it was given for, with the words that
 * they agreed to; of which case and by which leave an exercise is (none is made by a leave that ended meanwhile); and its
 * words, apart, as whoever reads them is not told whose they are.
 */
const TABLES = `
create table practice_leave (
  id uuid primary key default gen_random_uuid(),
  evaluation_id uuid not null unique references evaluation,
  revision int not null,
  form text not null,
  answers jsonb not null,
  given_by uuid not null references person,
  given_at timestamptz not null
);
create table exercise_source (
  exercise_id uuid primary key references exercise,
  evaluation_id uuid not null references evaluation,
  revision int not null,
  leave_id uuid references practice_leave on delete set null
);
create index exercise_source_evaluation on exercise_source (evaluation_id);
create table exercise_case (
  exercise_id uuid primary key references exercise,
  form text not null,
  answers jsonb not null
);
grant select, insert, delete on practice_leave, exercise_case to waymark_api;
grant select, delete on practice_leave, exercise_case to waymark_worker;
grant select, insert on exercise_source to waymark_api;
grant select on exercise, exercise_reference, exercise_source to waymark_worker;
grant update (title, material, retired_at) on exercise to waymark_api, waymark_worker;
grant update (explanation) on exercise_reference to waymark_api, waymark_worker;
grant update (criteria) on exercise_attempt to waymark_worker;`;

const BOTH = 'waymark_api, waymark_worker';

const secured = (table: string, sight: string): string => `
alter table ${table} enable row level security, force row level security;
create policy owner on ${table} to waymark_migrate using (true) with check (true);
create policy platform on ${table} to ${BOTH} using (${MAY_WRITE}) with check (${MAY_WRITE});
create policy sight on ${table} for select to ${BOTH} using (${IS_PLATFORM} or ${sight});`;

const resight = (table: string, sight: string): string => `
drop policy sight on ${table};
create policy sight on ${table} for select to ${BOTH} using (${IS_PLATFORM} or ${sight});`;

const OWN_ATTEMPT = `select m.exercise_id from exercise_attempt m where m.person_id = ${VIEWER}`;
const UNBARRED = (column: string): string => `${column} not in (select barred_exercises())`;
const BEFORE = {
  exercise: `((select administers()) or id in (select exercise_id from asked_exercises()) or id in (${OWN_ATTEMPT}))`,
  exercise_reference: `((select administers()) or exercise_id in (${OWN_ATTEMPT} and m.submitted_at is not null))`,
  exercise_attempt: `(person_id = ${VIEWER} or (select administers()))`,
};

/** An administrator sees of leaves none but of cases that can be marked now; whoever is barred from a case sees nothing of its exercises. */
const SECURED = `
${secured('practice_leave', `(evaluation_id in (select a.evaluation_id from evaluation_announced a where a.innovation_id = any (${set('own')})) or evaluation_id in (select practicable_cases()))`)}
${secured('exercise_source', 'false')}
${secured('exercise_case', 'exercise_id in (select shown_cases())')}
${resight('exercise', `(${BEFORE.exercise} and ${UNBARRED('id')})`)}
${resight('exercise_reference', `(${BEFORE.exercise_reference} and ${UNBARRED('exercise_id')})`)}
${resight('exercise_attempt', `(person_id = ${VIEWER} or ((select administers()) and ${UNBARRED('exercise_id')}))`)}`;

/** Calibration exercises on cases whose team gave leave. */
export class PracticeOnCases0090 implements MigrationInterface {
  name = 'PracticeOnCases00909000000000090';

  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLES);
    await db.query(RULES);
    await db.query(asked(`and ${PRACTISED_BY}`));
    await db.query(SECURED);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const [table, sight] of Object.entries(BEFORE)) await db.query(resight(table, sight));
    await db.query(asked(''));
    await db.query('drop policy sight on practice_leave; drop policy sight on exercise_case; drop function shown_cases(), practicable_cases(uuid), practised_on(uuid), barred_exercises(), may_practise(uuid, uuid), barred_from_practice(uuid, uuid), evaluations_run(uuid), end_practice(uuid[], timestamptz), folded_name(text)');
    await db.query('drop table exercise_case, exercise_source, practice_leave');
    await db.query(`revoke update (title, material) on exercise from ${BOTH}; revoke update (explanation) on exercise_reference from ${BOTH}; revoke update (retired_at) on exercise from waymark_worker;
      revoke update (criteria) on exercise_attempt from waymark_worker; revoke select on exercise, exercise_reference from waymark_worker`);
  }
}
