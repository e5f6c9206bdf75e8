import { isTie } from '../../spc/ties.ts';

type Measured = { value: number; numerator: number | null; denominator: number | null };

/** The measure, site and month of a reading: there is one reading in force for each. */
export const placeOf = ({ measureId, siteId, month }: { measureId: string; siteId: string; month: string }): string => `${measureId} ${siteId} ${month}`;

/** Whether two readings of one place say the same. 5 of 10 and 50 of 100 do not, where both give their parts. */
export const saysTheSame = (a: Measured, b: Measured): boolean =>
  isTie(a.value, b.value) && sameCount(a.numerator, b.numerator) && sameCount(a.denominator, b.denominator);

/**
 * What a reading says beside the one that stands in its place. Parts that come where none were kept make it another, as what is
 * pooled rests on them; a lone value says the same where it agrees, and cannot take the place of parts where it does not.
 */
export const besideStanding = (standing: Measured, reading: Measured): 'same' | 'other' | 'lacks-parts' => {
  if (standing.numerator === null) return reading.numerator === null && isTie(standing.value, reading.value) ? 'same' : 'other';
  if (saysTheSame(standing, reading)) return 'same';
  return reading.numerator === null ? 'lacks-parts' : 'other';
};

/** Why a lone value does not correct a reading that has parts, with the remedy. */
export const lacksPartsWords = ({ numerator, denominator }: Measured, month: string): string =>
  `${month} has ${numerator} of ${denominator}: give the numerator and denominator of the correction too, as all sites together are told by them`;

const sameCount = (a: number | null, b: number | null): boolean => a === null || b === null || isTie(a, b);
