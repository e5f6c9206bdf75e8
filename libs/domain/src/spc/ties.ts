import { TIE_TOLERANCE } from './constants.ts';

/**
 * Whether two numbers are equal but for floating-point noise: |a - b| <= 1e-9 x max(1, |a|, |b|).
 * Without it a reading that lies exactly on a limit is flagged or not by the last bit of a sum.
 */
export const isTie = (a: number, b: number): boolean =>
  Math.abs(a - b) <= TIE_TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b));

/** Strictly above, a tie being equal. */
export const isAbove = (a: number, b: number): boolean => a > b && !isTie(a, b);

/** Strictly below, a tie being equal. */
export const isBelow = (a: number, b: number): boolean => a < b && !isTie(a, b);
