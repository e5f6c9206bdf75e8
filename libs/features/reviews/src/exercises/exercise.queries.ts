import { Injectable } from '@nestjs/common';
import { rubricOf } from '@waymark/content/packs';
import { Database, rowsOf, type Tx } from '@waymark/database/transaction';
import { exerciseCriteria, type GivenAnswer } from '@waymark/domain/rubric';
import { namedInCases, namedInExercises, practiceWords, type PracticeWords } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { comparisonsOf } from './comparison.ts';

/** Calibration exercises: of whoever does them, and of administrators. */
@Injectable()
export class ExerciseQueries {
  constructor(private readonly database: Database) {}

  mine(actor: SignedInPerson): Promise<object[]> {
    return this.database.read(actor.id, async (tx) => {
      const mine = (await unnamed(tx, actor, await rowsOf<OwnRow>(tx, MINE, [actor.id]))).map(shown);
      const compared = await comparisonsOf(tx, mine.filter(({ submittedAt }) => submittedAt !== null));
      return mine.map((one) => ({ ...one, comparison: compared.get(one.id) ?? null }));
    });
  }

  ofProgramme(actor: SignedInPerson, programme: string): Promise<object[]> {
    return this.database.read(actor.id, async (tx) => {
      const rows = await unnamed(tx, actor, await rowsOf<{ id: string; attempts: { submittedAt: string }[] }>(tx, ALL, [programme]));
      return rows.map((row) => ({ ...row, attempts: row.attempts.map((attempt) => ({ ...attempt, submittedAt: new Date(attempt.submittedAt) })) }));
    });
  }

  /** Cases whose team gave leave, with what reviewers would read. Those that may be marked alone: of any other it tells nothing. */
  practicable(actor: SignedInPerson, programme: string): Promise<PracticeWords[]> {
    return this.database.read(actor.id, async (tx) => {
      const cases = await rowsOf<{ id: string }>(tx, PRACTICABLE, [programme]);
      const named = await namedInCases(tx, actor.id, cases.map(({ id }) => id));
      const words = await practiceWords(tx, cases.flatMap(({ id }) => (named.has(id) ? [] : [id])));
      return words.sort((one, other) => one.name.localeCompare(other.name));
    });
  }
}

/** Without exercises on a case that may name whoever asks: they are barred from it as those are whom the queries leave out. */
const unnamed = async <Row extends { id: string }>(tx: Tx, actor: SignedInPerson, rows: readonly Row[]): Promise<Row[]> => {
  const named = await namedInExercises(tx, actor.id, rows.map(({ id }) => id));
  return rows.filter(({ id }) => !named.has(id));
};

const PRACTICABLE = 'select id from practicable_cases($1) p(id) limit 200';

interface OwnRow {
  id: string;
  rubric: string;
  criteria: string[];
  tracks: string[] | null;
  answers: Record<string, GivenAnswer>;
  submittedAt: Date | null;
}

/** The answers of the submission that it shows; null where it is of none, and where they are shown no longer. */
const SHOWN_CASE = `(select jsonb_build_object('form', c.form, 'answers', c.answers) from exercise_case c where c.exercise_id = x.id) as case`;

/** What is asked is looked up once: it goes through every seat. */
const MINE = `with asked as materialized (select * from asked_exercises())
  select x.id, x.title, ${SHOWN_CASE}, p.name as programme, x.rubric, x.material, x.required, x.criteria, coalesce(m.criteria, '{}') as answers, m.submitted_at as "submittedAt",
    (select array_agg(distinct t) from asked q, unnest(q.tracks) t where q.exercise_id = x.id) as tracks,
    array(select q.assignment_id from asked q where q.exercise_id = x.id order by 1) as "assignmentIds"
  from exercise x join programme p on p.id = x.programme_id left join exercise_attempt m on m.exercise_id = x.id and m.person_id = $1
  where m.submitted_at is not null or x.id in (select exercise_id from asked)
  order by m.submitted_at desc nulls first, x.made_at, x.id limit 100`;

const ALL = `select x.id, x.title, ${SHOWN_CASE}, x.rubric, x.material, x.required, x.made_at as "madeAt", x.retired_at as "retiredAt",
    (select jsonb_object_agg(r.criterion, jsonb_build_object('value', r.value, 'explanation', r.explanation)) from exercise_reference r where r.exercise_id = x.id) as references,
    coalesce((select jsonb_agg(row_to_json(a)) from (select p.display_name as person, m.submitted_at as "submittedAt", m.criteria as answers
      from exercise_attempt m join person p on p.id = m.person_id where m.exercise_id = x.id and m.submitted_at is not null order by m.submitted_at desc, p.id limit 200) a), '[]') as attempts
  from exercise x where x.programme_id = $1 order by x.retired_at is not null, x.made_at desc, x.id limit 100`;

/** Sent, it shows the criteria that were answered; before, those of the seats that one has now. */
const shown = ({ tracks, ...row }: OwnRow): Omit<OwnRow, 'tracks'> => {
  const rubric = rubricOf(row.rubric);
  const ids = row.submittedAt ? (rubric?.criteria ?? []).map(({ id }) => id).filter((id) => Object.hasOwn(row.answers, id)) : rubric ? exerciseCriteria(rubric, row.criteria, tracks ?? []).map(({ id }) => id) : [];
  return { ...row, criteria: ids };
};
