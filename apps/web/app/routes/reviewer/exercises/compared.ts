import type { Criterion } from '@waymark/domain/rubric';
import { EXERCISES } from '../../../texts/exercises.ts';
import { SCORING } from '../../../texts/review-writing.ts';
import type { MyExercise } from './exercises.server.ts';

/** An answer in words: a score with its anchor in full. */
export const answerInWords = (criterion: Pick<Criterion, 'scale'>, value: unknown): string => {
  if (value === 'not-applicable') return SCORING.notApplicable;
  if (value === 'cannot-assess') return SCORING.cannotAssess;
  return EXERCISES.scored(Number(value), criterion.scale.find(({ score }) => score === value)?.anchor ?? '');
};

/** Each answer that was sent beside the one to compare with, as the page shows it. */
export const comparedRows = (asked: readonly Criterion[], comparison: NonNullable<MyExercise['comparison']>) =>
  asked.flatMap((criterion) => {
    const one = comparison.find((row) => row.criterion === criterion.id);
    if (!one) return [];
    return [{
      id: criterion.id,
      title: criterion.title,
      given: answerInWords(criterion, one.given),
      reference: answerInWords(criterion, one.reference),
      explanation: one.explanation,
      steps: one.steps,
      others: one.others ? one.others.map(({ value, people }) => ({ words: answerInWords(criterion, value), people })) : null,
    }];
  });

export type ComparedRow = ReturnType<typeof comparedRows>[number];
