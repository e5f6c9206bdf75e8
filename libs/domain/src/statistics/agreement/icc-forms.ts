import { fQuantile } from '../numeric/f-quantile.ts';
import type { MeanSquares } from './mean-squares.ts';

/** Targets and judges of the table. */
interface Size {
  n: number;
  k: number;
}

/** The coefficient and the ends of its 95 % interval; null where the formula divides by 0. */
export interface IccForm {
  icc: number | null;
  ci95: [number, number] | null;
}

/** An end of an interval, from how much BMS and the rest weigh in it. */
type End = (target: number, rest: number) => number | null;

/** ICC(1,1), or ICC(3,1) where `rest` is EMS with its degrees of freedom: one rating by one judge. */
export const singleForm = (BMS: number, rest: number, { n, k }: Size, restFreedom: number): IccForm => {
  const end: End = (target, error) => quotient(target * BMS - error * rest, target * BMS + (k - 1) * error * rest);
  return form(end(1, 1), ends(end, n - 1, restFreedom));
};

/** ICC(2,1): one rating by a judge drawn from many; the judges' differences count. */
export const randomJudgeForm = ({ BMS, JMS, EMS }: MeanSquares, { n, k }: Size): IccForm => {
  const icc = quotient(BMS - EMS, BMS + (k - 1) * EMS + (k * (JMS - EMS)) / n, BMS + k * (JMS + EMS));
  if (icc === null) return { icc, ci95: null };
  const judge = k * icc * JMS;
  const rest = (n * (1 + (k - 1) * icc) - k * icc) * EMS;
  const freedom = quotient((k - 1) * (n - 1) * (judge + rest) ** 2, (n - 1) * judge ** 2 + rest ** 2);
  const common = k * JMS + (k * n - k - n) * EMS;
  const end: End = (target, error) => quotient(n * (target * BMS - error * EMS), error * common + n * target * BMS);
  // Without judge and rest no quantile matters: any freedom will do
  return form(icc, ends(end, n - 1, freedom ?? 1));
};

/** The same form for the mean of k ratings. Source: Spearman and Brown, as in Shrout and Fleiss 1979, page 426. */
export const meanForm = (icc: number | null, { ci95 }: IccForm, k: number): IccForm => {
  const lengthened = (single: number) => quotient(k * single, 1 + (k - 1) * single, 1);
  return form(icc, ci95 && [lengthened(ci95[0]), lengthened(ci95[1])]);
};

/** Null where the denominator is but the rounding of parts as large as `parts`. */
export const quotient = (numerator: number, denominator: number, parts = 0): number | null =>
  Math.abs(denominator) <= 1e-12 * parts ? null : numerator / denominator;

/** Lower and upper end at 95 %: the rest, then the target, weighs as much more as the quantile of F says. */
const ends = (end: End, targetFreedom: number, restFreedom: number): [number | null, number | null] => {
  const [evenly, more] = shares(fQuantile(0.975, targetFreedom, restFreedom));
  const [rest, target] = shares(fQuantile(0.975, restFreedom, targetFreedom));
  return [end(evenly, more), end(target, rest)];
};

/** 1 and the quantile as shares of their sum: at hand also where it is 0 or beyond what a number holds. */
const shares = (quantile: number): [number, number] => {
  if (quantile <= 1) return [1 / (1 + quantile), quantile / (1 + quantile)];
  const inverse = 1 / quantile;
  return [inverse / (1 + inverse), 1 / (1 + inverse)];
};

const form = (icc: number | null, ci95: readonly [number | null, number | null] | null): IccForm => {
  if (icc === null || ci95 === null || ci95[0] === null || ci95[1] === null) return { icc, ci95: null };
  return { icc, ci95: [ci95[0], ci95[1]] };
};
