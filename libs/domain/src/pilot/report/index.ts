export { joinedReport, reportOfSites } from './of-own-sites.ts';
export { pilotReport } from './pilot-report.ts';
export { withLaterReadings } from './with-later-readings.ts';
export { measureState, targetsSentence, type MeasureState } from './targets-told.ts';
export { measureMet, publicEvidence, type PublicEvidence } from './public-evidence.ts';
export { seriesOfMonths } from './series-of-months.ts';
export type * from './report-facts.types.ts';
export type * from './report.types.ts';
