import type { PlanParts } from '@waymark/domain/pilot';
import { TRIAL_LIMITS_BELOW } from '@waymark/domain/spc';
import type { CohortInnovation } from '../cohort/cohort.types.ts';
import { measuresFor } from './measures-for.ts';

const SIMULATED = '(simulated)';

/** Logic model and sample-size note of a played pilot, made up from its own plan: no real team wrote them. */
export const planFor = (innovation: Pick<CohortInnovation, 'submission' | 'playback'>, sites: number, plannedEnd: string | null): PlanParts => {
  const [main] = measuresFor(innovation);
  const benefit = innovation.submission.benefitsClaimed[0] ?? 'the intended benefit';
  return {
    inputs: `The product, staff who are trained in it, and a lead at each of ${sites} sites ${SIMULATED}`,
    activities: `Staff of the sites use the product beside their usual care, and count once a month ${SIMULATED}`,
    outputs: `People who are offered the product, and a reading of each measure from each site each month ${SIMULATED}`,
    outcomes: `Progress towards “${benefit}”, without more unplanned contacts with care ${SIMULATED}`,
    assumptions: `Sites count in the same way throughout, and nothing else of their care changes much ${SIMULATED}`,
    difference: `A change of the index from ${main.baseline} to ${main.target ?? main.baseline} ${SIMULATED}`,
    expected: `${TRIAL_LIMITS_BELOW} monthly readings from each of ${sites} sites; how many patients that is was not played ${SIMULATED}`,
    workedOut: `A control chart takes ${TRIAL_LIMITS_BELOW} points for its limits: no power was calculated ${SIMULATED}`,
    plannedSites: sites,
    ...(plannedEnd ? { plannedEnd } : {}),
  };
};
