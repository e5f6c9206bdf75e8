import type { DisclosedGroup } from '@waymark/domain/pilot';
import { EQUITY } from '../../../texts/pilot-equity.ts';

const COUNT = new Intl.NumberFormat('en-GB');
const RATE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

const within = ({ lower, upper }: { lower: number; upper: number }): string => `${RATE.format(lower)} to ${RATE.format(upper)}`;

/** One group as cells of a table: counts, rate and difference, each with its interval where there is one. */
export const groupCells = ({ numerator, denominator, rate, interval, difference }: DisclosedGroup): { numerator: string; denominator: string; rate: string; difference: string } => ({
  numerator: COUNT.format(numerator),
  denominator: COUNT.format(denominator),
  rate: rate === null ? EQUITY.notCounted : `${RATE.format(rate)}${interval ? ` (${within(interval)})` : ''}`,
  difference: difference === null ? EQUITY.notCounted : `${difference.value > 0 ? '+' : ''}${RATE.format(difference.value)} (${within(difference)})`,
});
