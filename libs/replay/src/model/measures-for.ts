import type { StopRule } from '@waymark/domain/spc';
import type { CohortInnovation } from '../cohort/cohort.types.ts';

/** A measure of a played pilot. Values are an index or a rate made up for the replay; no real site reported them. */
export interface PlayedMeasure {
  id: string;
  kind: 'main' | 'balancing';
  name: string;
  unit: string;
  direction: 'increase' | 'decrease' | 'neutral';
  baseline: number;
  target: number | null;
  stopRule: StopRule;
  simulated: true;
}

const NAME_MOST = 150;
const READINGS_TO_STOP = 2;

/** One main measure, the first benefit claimed as an index, and one balancing measure. Both are marked as simulated in their names too. */
export const measuresFor = (innovation: Pick<CohortInnovation, 'submission' | 'playback'>): [PlayedMeasure, PlayedMeasure] => {
  const consecutive = readingsToStop(innovation.playback);
  const benefit = innovation.submission.benefitsClaimed[0];
  const name = benefit ? `Progress towards “${benefit}” (simulated index)` : '';
  return [
    {
      id: 'main',
      kind: 'main',
      name: name && [...name].length <= NAME_MOST ? name : 'Progress towards the intended benefit (simulated index)',
      unit: 'index, 100 = before the pilot',
      direction: 'increase',
      baseline: 100,
      target: 110,
      stopRule: { comparison: 'below', threshold: 90, consecutive },
      simulated: true,
    },
    {
      id: 'balancing',
      kind: 'balancing',
      name: 'Unplanned contacts with care (simulated)',
      unit: 'contacts for each 100 people',
      direction: 'decrease',
      baseline: 5,
      target: 4,
      stopRule: { comparison: 'above', threshold: 8, consecutive },
      simulated: true,
    },
  ];
};

/** Two readings in a row, or as many as the shortest worsening spell of the playback has, so that the rule can be crossed in it. */
const readingsToStop = (playback: CohortInnovation['playback']): number =>
  Math.min(READINGS_TO_STOP, ...playback.flatMap(({ lean, months }) => (lean === 'worsens' && months !== undefined ? [months] : [])));
