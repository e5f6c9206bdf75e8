import type { LocalDate } from '../../calendar/index.ts';
import type { ReportReading } from './report-facts.types.ts';
import type { ReportMonth } from './report.types.ts';

/** A month as a report has it, with its reading where there is one. */
export const monthOf = (month: LocalDate, reading: ReportReading | undefined): ReportMonth => ({
  month,
  value: reading?.value ?? null,
  numerator: reading?.numerator ?? null,
  denominator: reading?.denominator ?? null,
  late: reading?.late ?? false,
  corrected: (reading?.earlier.length ?? 0) > 0,
});
