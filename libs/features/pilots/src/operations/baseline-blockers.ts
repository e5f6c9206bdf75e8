import { baselineProblems, sameMonths, type BaselinePeriod } from '@waymark/domain/pilot';
import { blocker, type Blocker } from '@waymark/domain/pipeline';
import type { LockedEvaluation } from '@waymark/evaluations';
import type { BaselinePeriodInput } from '../graphql/baseline.inputs.ts';
import { firstMonthOf } from './start-of.ts';

/**
 * What keeps a baseline period from being that of a measure. The months that it has already may stay: a pilot may have begun within them.
 *
 * @param path of the field that holds it
 */
export const baselineBlockers = (evaluation: LockedEvaluation, was: BaselinePeriod | null, period: BaselinePeriod | null, path: string): Blocker[] =>
  period === null || sameMonths(was, period) ? [] : baselineProblems(period, firstMonthOf(evaluation)).map(({ code, field, message }) => blocker(code, message, { field: `${path}.${field}` }, message));

/** A period as it is kept. */
export const periodOf = (input: BaselinePeriodInput | null | undefined): BaselinePeriod | null => (input ? { from: input.from, to: input.to, source: input.source.trim() } : null);
