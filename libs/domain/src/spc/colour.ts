import type { Direction, ImprovementDirection, Variation } from './chart.types.ts';

/** What a signal means: high is improvement where increase is better, concern where decrease is, else neutral. */
export const colourOf = (direction: Direction | null, better: ImprovementDirection): Variation => {
  if (direction === null) return 'common-cause';
  if (better === 'neutral') return direction === 'high' ? 'special-cause-neutral-high' : 'special-cause-neutral-low';
  return (direction === 'high') === (better === 'increase') ? 'improvement' : 'concern';
};
