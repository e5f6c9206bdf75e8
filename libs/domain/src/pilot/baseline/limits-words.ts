import { monthInWords } from '../../calendar/index.ts';
import { TRIAL_LIMITS_BELOW } from '../../spc/index.ts';
import { monthList } from '../verdict/words.ts';
import type { Baseline, BaselinePeriod } from './baseline.types.ts';

const ALONE = 'limits are from the months of the pilot alone';

/** A baseline period in words: `January 2024 to December 2024, figures from: the patient record`. */
export const periodWords = ({ from, to, source }: BaselinePeriod): string => `${from === to ? monthInWords(from) : `${monthInWords(from)} to ${monthInWords(to)}`}, figures from: ${source}`;

/**
 * What the limits of a chart rest on, in words; also that there is no baseline period, or too little of one.
 *
 * @param fixed whether the limits rest on the baseline
 * @param rebased whether they begin anew within the pilot
 */
export const limitsWords = (baseline: Baseline | null, { fixed, rebased }: { fixed: boolean; rebased: boolean }): string => {
  if (!baseline) return `The plan names no baseline period: ${ALONE}.`;
  const missing = baseline.months.filter(({ value }) => value === null).map(({ month }) => month);
  const known = baseline.months.length - missing.length;
  const period = `the baseline period (${periodWords(baseline)})`;
  const cut = baseline.cut ? ' The pilot began before the period was over, so that its later months are of the pilot.' : '';
  if (baseline.notPooled) return `Readings of ${period} are not pooled, as not every one has its numerator and denominator: ${ALONE}.${cut}`;
  if (known === 0) return `There is no reading of ${period}: ${ALONE}.${cut}`;
  const lacking = missing.length > 0 ? ` ${missing.length === 1 ? 'One month' : `${missing.length} months`} of the period ${missing.length === 1 ? 'has' : 'have'} no reading: ${monthList(missing)}.` : '';
  if (!fixed) return `There are readings of ${known} ${known === 1 ? 'month' : 'months'} of ${period}, and limits take ${TRIAL_LIMITS_BELOW}: ${ALONE}.${lacking}${cut}`;
  return `Limits from the ${known} months before the start: ${period}. ${rebased ? 'They hold until the limits begin anew. ' : ''}What is said of the target rests on the months of the pilot alone.${lacking}${cut}`;
};
