import { dayInWords, monthInWords, type LocalDate } from '../../calendar/index.ts';
import type { SeriesPoint } from '../chart.types.ts';
import { monthOfChange } from './month-of-change.ts';
import { REBASE_KINDS, type RebaseReason, type RebaseRefusal } from './rebase.types.ts';

/** What is wrong with the reason of a rebase: a kind and words that say what changed, and the month that follows the change. */
export const reasonRefusals = (points: readonly SeriesPoint[], period: LocalDate, { kind, text, changedOn }: RebaseReason): RebaseRefusal[] => {
  const month = points[monthOfChange(points, changedOn)]?.period;
  return [
    ...(REBASE_KINDS.includes(kind) ? [] : [{ code: 'no-reason', field: 'reason.kind', message: `“${kind}” is no reason to rebase: give one of ${REBASE_KINDS.join(', ')}` } as const]),
    ...(text.trim() === '' ? [{ code: 'no-reason', field: 'reason.text', message: 'A rebase needs a reason: write what changed' } as const] : []),
    ...(month === undefined ? [{ code: 'not-where-it-changed', field: 'reason.changedOn', message: `No month of the series lies wholly after ${dayInWords(changedOn)}: wait for one, or correct the date` } as const] : []),
    ...(month !== undefined && month !== period
      ? [{ code: 'not-where-it-changed', field: 'period', message: `The process changed on ${dayInWords(changedOn)}: the first month wholly after that is ${monthInWords(month)}, not ${monthInWords(period)}` } as const]
      : []),
  ];
};
