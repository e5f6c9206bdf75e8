import { dayNumberOf } from '../calendar/day-number.ts';
import type { LocalDate } from '../calendar/index.ts';
import type { Holder } from '../pipeline/index.ts';
import { HOLDERS } from './counts.ts';
import { medianOf, percentileOf, sizeOf, type Histogram } from './histogram.ts';
import { histogramOf, sumOf, type Tally } from './tally.ts';

/** Working days that half took at most, and that nine in ten took at most; null where nothing has finished. */
export interface Days {
  median: number | null;
  ninetieth: number | null;
}

/** What counters say of a stage, or of the whole way. */
export interface Figures extends Days {
  came: number;
  on: number;
  back: number;
  ended: number;
  here: number;
  /** Runs that left, of which the days are. */
  timed: number;
  byHolder: Record<Holder, Days>;
  /** Days of the limit, where all have the same. */
  limit: number | null;
  onTime: number;
  late: number;
  /** Of those that run: past their last day. */
  lateNow: number;
  paused: number;
}

/** @param today in Europe/London: who is late today is not counted, but follows from the last days */
export const figuresOf = (tallies: readonly Tally[], today: LocalDate): Figures => {
  const days = histogramOf(tallies, 'days');
  const limits = histogramOf(tallies, 'limit').filter(([, times]) => times > 0);
  return {
    came: sumOf(tallies, 'came'), on: sumOf(tallies, 'on'), back: sumOf(tallies, 'back'), ended: sumOf(tallies, 'ended'), here: sumOf(tallies, 'here'),
    timed: sizeOf(days), ...daysOf(days),
    byHolder: Object.fromEntries(HOLDERS.map((holder) => [holder, daysOf(histogramOf(tallies, `days-${holder}`))])) as Record<Holder, Days>,
    limit: limits.length === 1 ? limits[0]![0] : null,
    onTime: sumOf(tallies, 'on-time'), late: sumOf(tallies, 'late'),
    lateNow: sizeOf(histogramOf(tallies, 'due').filter(([due]) => due < dayNumberOf(today))),
    paused: sumOf(tallies, 'paused'),
  };
};

const daysOf = (histogram: Histogram): Days => ({ median: medianOf(histogram), ninetieth: percentileOf(histogram, 90) });

/** Share of the whole in percent, rounded; null of nothing: no share is not 0 %. */
export const percentOf = (part: number, whole: number): number | null => (whole > 0 ? Math.round((part / whole) * 100) : null);

/** Share of those that left a stage that went on; those still there say nothing yet. */
export const shareOn = ({ on, back, ended }: Pick<Figures, 'on' | 'back' | 'ended'>): number | null => percentOf(on, on + back + ended);

/** Share of runs with a limit that left on time, rounded down: whole percents reach an aim exactly where the share itself does. */
export const shareOnTime = ({ onTime, late }: Pick<Figures, 'onTime' | 'late'>): number | null => (onTime + late > 0 ? Math.floor((onTime * 100) / (onTime + late)) : null);

/** Share of runs that should leave within their limit, in percent: what the service aims at. A constant, so that months can be compared. */
export const ON_TIME_TARGET = 85;
