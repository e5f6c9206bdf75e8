import type { UploadMeasure } from './upload.types.ts';

const PER_CENT = /^\s*(?:%|per\s?cent\b)/iu;
/** “per 1,000”, “for each 100”, “for every 100”; “in 1,000” too, unless it is a time: “seen in 4 hours”. */
const PER_MANY = /\b(?:per|for\s+(?:each|every)|in(?:\s+(?:each|every))?(?!\s+[\d,]+\s+(?:second|minute|hour|day|week|month|year)))\s+(\d{1,3}(?:,\d{3})+|\d+)\b/iu;

/**
 * What a value of this unit is of numerator over denominator: a hundred times as much in per cent, where the numerator
 * is a part of the denominator; 1,000 times in “falls per 1,000 bed days”, 100 times in
 * “readmissions for each 100 patients”; else once.
 */
export const perOfUnit = (unit: string): Pick<UploadMeasure, 'per' | 'share'> => {
  if (PER_CENT.test(unit)) return { per: 100, share: true };
  const many = Number(PER_MANY.exec(unit)?.[1]?.replaceAll(',', '') ?? 1);
  return { per: many > 0 ? many : 1, share: false };
};
