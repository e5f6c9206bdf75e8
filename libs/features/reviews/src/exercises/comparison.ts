import { decideAsPlatform, rowsOf, type Tx } from '@waymark/database/transaction';
import { spreadOfOthers, stepsFrom, type CriterionAnswer, type GivenAnswer } from '@waymark/domain/rubric';
import type { ExerciseComparisonType } from './exercise.types.ts';

/** What somebody sent beside the reference, criterion by criterion. Of others it says how many gave each answer, and never who. */
export const comparisonOf = async (tx: Tx, person: string, exercise: string, criteria: readonly string[], answers: Readonly<Record<string, GivenAnswer>>): Promise<ExerciseComparisonType[]> => {
  const references = await rowsOf<{ criterion: string; value: CriterionAnswer; explanation: string }>(tx, 'select criterion, value, explanation from exercise_reference where exercise_id = $1', [exercise]);
  const others = await decideAsPlatform(tx, () =>
    rowsOf<{ criterion: string; value: CriterionAnswer }>(
      tx,
      `select k as criterion, a -> 'value' as value from exercise_attempt m, jsonb_each(m.criteria) x(k, a)
       where m.exercise_id = $1 and m.person_id <> $2 and m.submitted_at is not null order by m.submitted_at, m.person_id`,
      [exercise, person],
    ),
  );
  return criteria.flatMap((criterion) => {
    const reference = references.find((one) => one.criterion === criterion);
    if (!reference) return [];
    const given = answers[criterion]!.value;
    return [{
      criterion, given, reference: reference.value, explanation: reference.explanation, steps: stepsFrom(reference.value, given),
      others: spreadOfOthers(others.filter((one) => one.criterion === criterion).map(({ value }) => value)),
    }];
  });
};
