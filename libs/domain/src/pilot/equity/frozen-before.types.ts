import type { MeasureReport } from '../report/report.types.ts';
import type { CountedFacts } from './parted-counts.ts';

/** A report that an earlier run froze: what it told, and the record as it stood then. */
export interface FrozenBefore extends CountedFacts {
  measures: readonly Pick<MeasureReport, 'id' | 'unit' | 'equity'>[];
}
