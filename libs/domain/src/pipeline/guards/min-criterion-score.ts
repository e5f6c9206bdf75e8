import type { Guard } from './guard.ts';
import { lacking } from './lacking.ts';
import { reaches } from './reaches.ts';

/** A statistic of the reviewers' scores (0 to 4) of one criterion reaches a floor. No score refuses. */
export const minCriterionScore: Guard = ({ criterion, statistic, min }, { criterionScore }) => {
  if (!criterionScore || !criterion) return lacking(['criterionScore'], { have: null });
  const have = criterionScore[criterion] ?? null;
  return { pass: reaches(have, min), operands: { have, criterion, statistic: statistic ?? null, min: min ?? null } };
};
