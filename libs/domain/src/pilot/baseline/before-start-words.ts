import { monthInWords } from '../../calendar/index.ts';
import type { BaselinePeriod } from './baseline.types.ts';

/** What to say of a month that is before the start and not of the baseline period: which months of then are taken, where some are. */
export const beforeStartWords = (period: Pick<BaselinePeriod, 'from' | 'to'> | null | undefined): string =>
  period ? `, and is not of the baseline period of this measure, ${monthInWords(period.from)} to ${monthInWords(period.to)}` : '';
