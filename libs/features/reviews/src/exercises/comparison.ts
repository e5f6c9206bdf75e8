import { decideAsPlatform, rowsOf, type Tx } from '@waymark/database/transaction';
import { spreadOfSent, stepsFrom, type CriterionAnswer, type GivenAnswer } from '@waymark/domain/rubric';
import type { ExerciseComparisonType } from './exercise.types.ts';

/** An exercise that somebody sent. */
export interface SentExercise {
  id: string;
  criteria: readonly string[];
  answers: Readonly<Record<string, GivenAnswer>>;
}

interface Row {
  exercise: string;
  criterion: string;
  value: CriterionAnswer;
}

const SENT = `select m.exercise_id as exercise, k as criterion, a -> 'value' as value from exercise_attempt m, jsonb_each(m.criteria) x(k, a)
  where m.exercise_id = any($1) and m.submitted_at is not null order by m.submitted_at, m.person_id`;

/** What somebody sent beside the reference, criterion by criterion, by exercise. Of everybody it says how many gave each answer, the same to whoever asks, and never who. */
export const comparisonsOf = async (tx: Tx, sent: readonly SentExercise[]): Promise<Map<string, ExerciseComparisonType[]>> => {
  if (sent.length === 0) return new Map();
  const ids = sent.map(({ id }) => id);
  const references = await rowsOf<Row & { explanation: string }>(tx, 'select exercise_id as exercise, criterion, value, explanation from exercise_reference where exercise_id = any($1)', [ids]);
  const everybody = await decideAsPlatform(tx, () => rowsOf<Row>(tx, SENT, [ids]));
  return new Map(sent.map((one) => [one.id, comparedOf(one, references.filter(({ exercise }) => exercise === one.id), everybody.filter(({ exercise }) => exercise === one.id))]));
};

const comparedOf = ({ criteria, answers }: SentExercise, references: readonly (Row & { explanation: string })[], everybody: readonly Row[]): ExerciseComparisonType[] =>
  criteria.flatMap((criterion) => {
    const reference = references.find((one) => one.criterion === criterion);
    if (!reference) return [];
    const given = answers[criterion]!.value;
    return [{
      criterion, given, reference: reference.value, explanation: reference.explanation, steps: stepsFrom(reference.value, given),
      others: spreadOfSent(everybody.filter((one) => one.criterion === criterion).map(({ value }) => value)),
    }];
  });
