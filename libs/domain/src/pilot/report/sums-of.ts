import type { ReportReading } from './report-facts.types.ts';
import type { ReportMonth } from './report.types.ts';

/** Readings of several sites in one month as one: the sums of their parts. */
export const sumsOf = (readings: readonly ReportReading[]): Omit<ReportMonth, 'month' | 'value'> => ({
  numerator: sum(readings.map(({ numerator }) => numerator)),
  denominator: sum(readings.map(({ denominator }) => denominator)),
  late: readings.some(({ late }) => late),
  corrected: readings.some(({ earlier }) => earlier.length > 0),
});

const sum = (parts: readonly (number | null)[]): number | null => (parts.length === 0 ? null : parts.reduce<number>((total, part) => total + (part ?? 0), 0));
