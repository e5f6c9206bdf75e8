import type { Transition } from '@waymark/domain/pipeline';

/** What the reviews of a stage run must reach, for a transition to pass. */
export interface Demands {
  mustReach?: number;
  least: Record<string, number>;
  gatesPass?: true;
}

/** The demands of a transition on reviews by this rubric (`id@version`), read from its guards. Spread it into `scorePlan`. */
export const demandsOf = (transition: Transition, rubricPin: string): Demands => {
  const guards = transition.guards.filter(({ rubric }) => rubric === rubricPin);
  const thresholds = guards.flatMap(({ type, threshold }) => (type === 'minScore' && threshold !== undefined ? [threshold] : []));
  const least = guards.flatMap(({ type, criterion, min }) =>
    type === 'minCriterionScore' && criterion && min !== undefined ? [[criterion, min] as const] : [],
  );
  return {
    ...(thresholds.length > 0 && { mustReach: Math.max(...thresholds) }),
    least: Object.fromEntries(least),
    ...(guards.some(({ type }) => type === 'mustPass') && { gatesPass: true }),
  };
};
