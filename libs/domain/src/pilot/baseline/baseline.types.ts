import type { LocalDate } from '../../calendar/index.ts';
import type { ReportMonth } from '../report/report.types.ts';

/** Months before the start that readings may be recorded of, by first days, both included, and where their figures come from. */
export interface BaselinePeriod {
  from: LocalDate;
  to: LocalDate;
  source: string;
}

/** A baseline period with what is recorded of its months, as a report keeps it. */
export interface Baseline extends BaselinePeriod {
  /** Every month of the period that lies before the start. */
  months: ReportMonth[];
  /** The pilot began before the period was over: its later months are of the pilot. */
  cut: boolean;
  /** Of all sites together, where parts of readings are not known: its months have no value. */
  notPooled?: boolean;
}
