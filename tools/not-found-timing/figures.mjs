/** The middle of some numbers. */
export const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/**
 * Mann–Whitney: how often a number of `a` is greater than one of `b` (0.5: neither tells), and the two-sided p of that
 * by the normal approximation, with ties at half and corrected for. Mann & Whitney, Annals of Mathematical Statistics 18 (1947).
 */
export const mannWhitney = (a, b) => {
  const all = [...a.map((value) => ({ value, of: 'a' })), ...b.map((value) => ({ value, of: 'b' }))].sort((x, y) => x.value - y.value);
  let rankSum = 0;
  let ties = 0;
  for (let from = 0; from < all.length; ) {
    let to = from;
    while (to + 1 < all.length && all[to + 1].value === all[from].value) to += 1;
    const tied = to - from + 1;
    ties += tied ** 3 - tied;
    rankSum += all.slice(from, to + 1).filter(({ of }) => of === 'a').length * ((from + to) / 2 + 1);
    from = to + 1;
  }
  const [n, m, total] = [a.length, b.length, all.length];
  const u = rankSum - (n * (n + 1)) / 2;
  const spread = Math.sqrt(((n * m) / 12) * (total + 1 - ties / (total * (total - 1))));
  return { greater: u / (n * m), p: spread === 0 ? 1 : 2 * (1 - normal(Math.abs(u - (n * m) / 2) / spread)) };
};

/** The ratio of the medians of two samples, and the middle 95 % of it over samples drawn anew from them (Efron 1979). */
export const medianRatio = (a, b, random = Math.random, draws = 2_000) => {
  const drawn = (from) => from.map(() => from[Math.floor(random() * from.length)]);
  const ratios = Array.from({ length: draws }, () => median(drawn(a)) / median(drawn(b))).sort((x, y) => x - y);
  return { ratio: median(a) / median(b), low: ratios[Math.floor(draws * 0.025)], high: ratios[Math.ceil(draws * 0.975) - 1] };
};

/** The standard normal distribution up to z; Abramowitz & Stegun 26.2.17, to 7.5e-8. */
const normal = (z) => {
  const t = 1 / (1 + 0.2316419 * z);
  const tail = [1.330274429, -1.821255978, 1.781477937, -0.356563782, 0.31938153].reduce((sum, factor) => (sum + factor) * t, 0);
  return 1 - (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * tail;
};
