import { monthInWords, type LocalDate } from '../../calendar/index.ts';
import type { BaselinePeriod } from './baseline.types.ts';
import { monthsBetween } from './months-between.ts';

/** Five years: what lies further back is another service. Ours to set. */
const MOST_MONTHS = 60;

export interface BaselineProblem {
  code: 'baseline-turned' | 'baseline-too-long' | 'baseline-after-start';
  /** Within the period. */
  field: 'from' | 'to';
  message: string;
}

/**
 * What keeps a period from being the baseline of a measure.
 *
 * @param firstMonth of the pilot, by its first day; null: it has not begun, and its months are its own whatever the period says
 */
export const baselineProblems = ({ from, to }: Pick<BaselinePeriod, 'from' | 'to'>, firstMonth: LocalDate | null): BaselineProblem[] => {
  if (to < from) return [{ code: 'baseline-turned', field: 'to', message: `The baseline period ends in ${monthInWords(to)}, before it begins in ${monthInWords(from)}: give a later last month` }];
  const length = monthsBetween(from, to).length;
  return [
    ...(length > MOST_MONTHS ? [{ code: 'baseline-too-long', field: 'from', message: `The baseline period has ${length} months: give at most ${MOST_MONTHS}` } as const] : []),
    ...(firstMonth !== null && to >= firstMonth ? [{ code: 'baseline-after-start', field: 'to', message: `The pilot began in ${monthInWords(firstMonth)}: the baseline period ends in a month before that` } as const] : []),
  ];
};
