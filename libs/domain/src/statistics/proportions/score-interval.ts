import { Z_975 } from '../numeric/normal.ts';

export interface Interval {
  lower: number;
  upper: number;
}

/**
 * The score interval of a proportion at 95 %. Source: Wilson 1927, Journal of the American Statistical Association
 * 22(158):209–212; without a correction for continuity.
 * @throws RangeError where `of` is not above 0, or `count` not between 0 and `of`
 */
export const scoreInterval = (count: number, of: number): Interval => {
  if (!(of > 0) || !(count >= 0) || count > of) throw new RangeError(`${count} of ${of} is no proportion`);
  const share = count / of;
  const squared = Z_975 ** 2;
  const middle = share + squared / (2 * of);
  const half = Z_975 * Math.sqrt((share * (1 - share)) / of + squared / (4 * of ** 2));
  const scale = 1 + squared / of;
  return { lower: Math.max(0, (middle - half) / scale), upper: Math.min(1, (middle + half) / scale) };
};
