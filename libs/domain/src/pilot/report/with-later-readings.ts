import type { LocalDate } from '../../calendar/index.ts';
import type { RecordedRebase } from '../rebase/recorded-rebase.types.ts';
import { rebasesAt } from '../rebase/rebases-at.ts';
import { findingOf } from './finding.ts';
import type { MeasureReport, ReportMonth, SiteFinding } from './report.types.ts';

interface LaterReading {
  siteId: string;
  month: LocalDate;
  value: number;
  late: boolean;
  version: number;
}

/**
 * The findings of a measure by site, with readings of months that came after its report was frozen: monitoring goes on. Where
 * there are none they are those of the report, so that what is read beside it never differs.
 *
 * @param readings those in force of this measure
 * @param rebases those of this measure that were not withdrawn
 */
export const withLaterReadings = (measure: MeasureReport, readings: readonly LaterReading[], rebases: readonly RecordedRebase[] = []): SiteFinding[] =>
  measure.sites.map((site) => {
    const told = site.months.at(-1)?.month ?? '';
    const later = readings.filter(({ siteId, month }) => siteId === site.siteId && month > told);
    if (later.length === 0) return site;
    const months = [...site.months, ...later.map(monthOf)].sort((a, b) => (a.month < b.month ? -1 : 1));
    const found = findingOf({ ...measure, stopRule: null, baselinePeriod: null }, months, { notes: [], rebases: rebasesAt(rebases, site.siteId), baseline: site.baseline ?? null });
    // what weakened it before weakens it still
    return { ...site, ...found, cautions: [...new Set([...found.cautions, ...site.cautions])] };
  });

const monthOf = ({ month, value, late, version }: LaterReading): ReportMonth => ({ month, value, numerator: null, denominator: null, late, corrected: version > 1 });
