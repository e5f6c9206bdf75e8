import type { PlanMeasure } from '@waymark/domain/pilot';
import type { Measure } from '../pilot/pilot.server.ts';

/** A measure of a version of the plan, as the page shows measures. */
export const asMeasure = ({ stopRule, ...measure }: PlanMeasure, signedAt: string): Measure => ({
  ...measure, lockedAt: signedAt, stopComparison: stopRule?.comparison ?? null, stopThreshold: stopRule?.threshold ?? null, stopConsecutive: stopRule?.consecutive ?? null,
});
