import { addMonths, type LocalDate } from '../../calendar/index.ts';
import type { ReportFacts, ReportMeasure, ReportReading, ReportSite } from './report-facts.types.ts';

/** A measure in per cent, of which more is better. */
export const MEASURE: ReportMeasure = {
  id: 'm1', name: 'Seen in time', unit: '%', numerator: 'Seen in time', denominator: 'All patients', direction: 'increase', baseline: 80, target: 90, main: true,
  stopRule: { comparison: 'below', threshold: 70, consecutive: 2 },
};

export const aSite = (id: string, more: Partial<ReportSite> = {}): ReportSite => ({ id, name: `Site ${id}`, joinedOn: '2025-01-01', leftOn: null, ...more });

export const aReading = (siteId: string, month: LocalDate, more: Partial<ReportReading> = {}): ReportReading => ({
  measureId: 'm1', siteId, month, value: 92, numerator: null, denominator: null, late: false, reason: null, earlier: [], recordedAt: [], ...more,
});

/** First days of so many months from January 2025. */
export const months = (number: number): LocalDate[] => Array.from({ length: number }, (_, at) => addMonths('2025-01-01', at));

/** A pilot from January 2025 that still runs on 10 January 2026, with twelve months over. */
export const aPilot = (more: Partial<ReportFacts> = {}): ReportFacts => ({
  reference: 'W-1', innovation: 'A lamp', organisation: 'Lamps Ltd', simulated: false,
  runs: [{ from: '2025-01-01', to: null }], today: '2026-01-10',
  sites: [aSite('a'), aSite('b')], measures: [MEASURE], readings: [], incidents: [], money: { planned: [], actual: [], amended: [] },
  ...more,
});
