import type { PlanMeasure } from './plan-content.types.ts';

/** The measures of a plan with one added, which is never the main one: where none was marked, the only one there was is. */
export const withAdded = (measures: readonly PlanMeasure[], added: PlanMeasure): PlanMeasure[] => [
  ...(measures.length === 1 ? measures.map((only) => ({ ...only, main: true })) : measures),
  { ...added, main: false },
];
