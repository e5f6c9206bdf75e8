import { dayInWords, monthInWords } from '../../calendar/index.ts';
import { SHIFT_LENGTH } from '../constants.ts';
import type { Series } from '../chart.types.ts';
import { xmrChart } from '../xmr-chart.ts';
import { isSettled } from './is-settled.ts';
import { reasonRefusals } from './reason-refusals.ts';
import type { Rebase, RebaseRefusal } from './rebase.types.ts';

/** Months with a value that a new level must have shown itself in, as many as a shift takes. */
const LEAST_SINCE = SHIFT_LENGTH;

/**
 * Every reason against a rebase; none: it may be recorded. A rebase needs a reason, begins with the first month wholly
 * after the change, answers a change that the chart shows, and waits until the measure has settled.
 *
 * @param series whose periods are the first days of its months, in order, with the rebases it has already
 * @throws RangeError as `xmrChart`
 */
export const rebaseRefusals = (series: Series, { period, reason }: Rebase): RebaseRefusal[] => {
  const reasons = reasonRefusals(series.points, period, reason);
  const at = series.points.findIndex((point) => point.period === period);
  if (at < 0) return [{ code: 'unknown-month', field: 'period', message: `${dayInWords(period)} is no month of the series: name the first day of one` }, ...reasons];
  if (at === 0 || series.rebaseAtIndex.includes(at))
    return [{ code: 'rebased-already', field: 'period', message: `The limits begin anew with ${monthInWords(period)} already: nothing is to be done` }, ...reasons];
  return [...reasons, ...levelRefusals(series, at)];
};

/** What the levels on both sides say, between the rebases around the month. */
const levelRefusals = (series: Series, at: number): RebaseRefusal[] => {
  const from = Math.max(0, ...series.rebaseAtIndex.filter((index) => index < at));
  const to = Math.min(series.points.length, ...series.rebaseAtIndex.filter((index) => index > at));
  const stretch = (start: number, fixLimitsAfterPoints: number | null) =>
    xmrChart({ ...series, points: series.points.slice(start, to), rebaseAtIndex: [], fixLimitsAfterPoints }, { screened: true });
  const refusal = (code: RebaseRefusal['code'], message: string): RebaseRefusal[] => [{ code, field: 'period', message }];

  const since = series.points.slice(at, to).filter(({ value }) => value !== null).length;
  const old = stretch(from, at - from);
  if (since < LEAST_SINCE) return refusal('too-few-since', `${since} months with a value do not show a new level: wait for ${LEAST_SINCE}`);
  if (old.segments[0]?.upper == null) return refusal('too-few-before', 'The months before give no limits to see a change against: they need two neighbouring values');
  return [
    ...(old.points.slice(at - from).some(({ rule }) => rule !== null) ? [] : refusal('no-change-seen', 'The months since lie within the limits of those before: there is no change to rebase for')),
    ...(isSettled(stretch(at, null)) ? [] : refusal('still-moving', 'The months since still move: rebase when they have settled on a level')),
  ];
};
