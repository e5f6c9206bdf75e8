export * from './insights.module.ts';
export { CountChanges } from './counting/count-changes.ts';
export { CheckCounters, type Drift } from './counting/check-counters.ts';
export { DiscardExports } from './exports/discard-exports.ts';
export { MakeExport } from './exports/make-export.ts';
export { CaseQueries } from './reads/case.queries.ts';
export { InsightQueries } from './reads/insight.queries.ts';
export { fileOf } from './exports/export-content.ts';
