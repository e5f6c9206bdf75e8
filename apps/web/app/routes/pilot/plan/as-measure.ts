import { measureSigned, type PlanMeasure, type PlanVersion } from '@waymark/domain/pilot';
import type { Measure } from '../pilot/pilot.server.ts';

/** A measure with the version of the plan that changed it last, where one did. */
export type SignedMeasure = Measure & { amended?: Pick<PlanVersion, 'version' | 'signedAt'> | null };

/**
 * A measure of a version of the plan, as the page shows measures.
 *
 * @param versions that one and those before it, oldest first
 */
export const asMeasure = ({ stopRule, baselinePeriod, breakdowns, ...measure }: PlanMeasure, versions: readonly PlanVersion[]): SignedMeasure => ({
  ...measure, stopComparison: stopRule?.comparison ?? null, stopThreshold: stopRule?.threshold ?? null, stopConsecutive: stopRule?.consecutive ?? null,
  breakdowns: breakdowns ?? [],
  baselineFrom: baselinePeriod?.from ?? null, baselineTo: baselinePeriod?.to ?? null, baselineSource: baselinePeriod?.source ?? null,
  ...(measureSigned(measure.id, versions) ?? { lockedAt: null }),
});
