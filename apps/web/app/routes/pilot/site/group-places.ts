import type { Measure } from '../pilot/pilot.server.ts';

export interface GroupPlaces {
  /** Names the form of this measure and breakdown on its page. */
  key: string;
  measure: Measure;
  breakdown: Measure['breakdowns'][number];
}

/** Every measure with each of its breakdowns, of locked ones. */
export const groupPlaces = (measures: readonly Measure[]): GroupPlaces[] =>
  measures.filter(({ lockedAt }) => lockedAt !== null).flatMap((measure) => measure.breakdowns.map((breakdown, at) => ({ key: `${measure.id}-${at}`, measure, breakdown })));

/** The id of a field of one such form. */
export const groupField = (key: string, name: string): string => `${key}-${name}`;

/** Every field of the forms, for the error summary to link to. */
export const groupFields = (measures: readonly Measure[]): string[] =>
  groupPlaces(measures).flatMap(({ key, breakdown }) => ['month', 'reason', ...breakdown.groups.flatMap((_, at) => [`numerator-${at}`, `denominator-${at}`])].map((name) => groupField(key, name)));
