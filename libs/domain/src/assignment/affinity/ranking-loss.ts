/** What somebody says of their own expertise, and what was predicted, for one submission. */
export interface Judged {
  expertise: number;
  predicted: number;
}

/**
 * How badly predictions order the submissions of each reviewer, from 0 (as the reviewer does) to 1 (the other way
 * round): over all pairs of submissions of one reviewer the difference of expertise, counted whole where the order is
 * wrong and half where predictions are equal, over the sum of all differences. The loss of Stelmakh and others 2023,
 * "A gold standard dataset for the reviewer assignment problem". Undefined where nobody tells two submissions apart.
 */
export const rankingLoss = (reviewers: readonly (readonly Judged[])[]): number | undefined => {
  let lost = 0;
  let all = 0;
  for (const own of reviewers) {
    own.forEach((a, index) => {
      for (const b of own.slice(index + 1)) {
        const difference = a.expertise - b.expertise;
        const order = Math.sign(difference) * Math.sign(a.predicted - b.predicted);
        all += Math.abs(difference);
        lost += Math.abs(difference) * (order > 0 ? 0 : order < 0 ? 1 : 0.5);
      }
    });
  }
  return all === 0 ? undefined : lost / all;
};
