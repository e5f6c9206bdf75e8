import type { Rubric } from './definition.ts';

/** What every score under a rubric is taken from. */
export const scoredBy = (rubric: Pick<Rubric, 'criteria'>) => ({
  scale: { min: 0, max: 4 },
  criteria: rubric.criteria.map(({ id, weight, scale }) => ({ id, weight, scale: { min: 0, max: 4, anchors: scale } })),
});
