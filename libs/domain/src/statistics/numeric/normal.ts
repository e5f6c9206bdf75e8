/** The value below which 97.5 % of the standard normal distribution lies. */
export const Z_975 = 1.959963984540054;

/**
 * The share of the standard normal distribution below x; absolute error below 1e-14.
 * Source: Marsaglia 2004, Journal of Statistical Software 11(4): Φ(x) = 1/2 + φ(x)(x + x³/3 + x⁵/(3·5) + …).
 */
export const normalBelow = (x: number): number => {
  if (x < -8) return 0;
  if (x > 8) return 1;
  let [sum, term] = [x, x];
  for (let odd = 3; sum !== sum + term; odd += 2) {
    term *= (x * x) / odd;
    sum += term;
  }
  return 0.5 + (sum * Math.exp(-0.5 * x * x)) / Math.sqrt(2 * Math.PI);
};

/** The value below which this share (above 0 and below 1) of the standard normal distribution lies, by halving; beyond ±8 it stops there. */
export const normalQuantile = (share: number): number => {
  let [low, high] = [-8, 8];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (normalBelow(middle) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
};
