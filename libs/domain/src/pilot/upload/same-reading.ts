import { isTie } from '../../spc/ties.ts';

type Measured = { value: number; numerator: number | null; denominator: number | null };

/** The measure, site and month of a reading: there is one reading in force for each. */
export const placeOf = ({ measureId, siteId, month }: { measureId: string; siteId: string; month: string }): string => `${measureId} ${siteId} ${month}`;

/** Whether two readings of one place say the same. 5 of 10 and 50 of 100 do not, where both give their parts. */
export const saysTheSame = (a: Measured, b: Measured): boolean =>
  isTie(a.value, b.value) && sameCount(a.numerator, b.numerator) && sameCount(a.denominator, b.denominator);

const sameCount = (a: number | null, b: number | null): boolean => a === null || b === null || isTie(a, b);
