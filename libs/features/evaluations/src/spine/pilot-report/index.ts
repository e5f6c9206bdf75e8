export { freezeReport, type FrozenReport } from './freeze-report.ts';
export { pilotRuns, runsPilot } from './pilot-runs.ts';
export { reportFacts } from './report-facts.ts';
