import type { GuardUse } from '../definition.ts';
import type { GuardFacts } from './facts.ts';
import type { Guard } from './guard.ts';
import { lacking } from './lacking.ts';
import { reaches } from './reaches.ts';

/** Enough of the rubric was scored. With nothing applicable there is no coverage, and that refuses. */
export const coverage: Guard = (use, facts) => {
  const have = pooled(use, facts);
  if (have === undefined) return lacking(['coverage'], { have: null });
  return { pass: reaches(have, use.min), operands: { have, min: use.min ?? null, criteria: facts.notAssessed ?? [] } };
};

/** Scored weight over applicable weight, from 0 to 1; null where nothing is applicable, undefined where it is not known. */
const pooled = (use: GuardUse, { applicableWeight, scoredWeight, coverage }: GuardFacts): number | null | undefined => {
  if (applicableWeight === undefined) return coverage?.[use.rubric ?? ''];
  if (applicableWeight <= 0) return null;
  return scoredWeight === undefined ? undefined : scoredWeight / applicableWeight;
};
