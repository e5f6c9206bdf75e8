import { worldOf } from './world.mjs';

const WAYS = ['raw', 'leastSquares', 'calibrated', 'ordinal'];

/**
 * Spearman's rank correlation with the truth of the raw means, of least squares, of the mixed model with estimated
 * variances, and of the orders alone, in each of `count` worlds. A world whose reviewers do not link all cases, or that
 * has no estimate, is counted and left out.
 * @param statistics the domain's statistics
 */
export const compareWorlds = (kind, count, firstSeed, statistics) => {
  const { seededRandom, designOf, rawMeans, leastSquares, remlVariances, blup, plackettLuce, spearman } = statistics;
  const results = [];
  let leftOut = 0;
  for (let seed = firstSeed; results.length < count; seed += 1) {
    const { truth, observations } = worldOf(kind, seededRandom(seed));
    const design = designOf(observations);
    const squares = leastSquares(design);
    const estimate = remlVariances(design);
    if (squares.status !== 'ok' || estimate.status !== 'ok') {
      leftOut += 1;
      continue;
    }
    const scores = {
      raw: rawMeans(design).means,
      leastSquares: squares.caseScores,
      calibrated: blup(design, estimate.variances).calibrated,
      ordinal: plackettLuce(design).worth,
    };
    // Without variance among cases all are alike: an order that says nothing has no correlation, which is 0
    const found = Object.fromEntries(WAYS.map((way) => [way, correlation(truth, scores[way], spearman)]));
    results.push({ ...found, alike: estimate.atZero.includes('case') });
  }
  return { ...summary(results), leftOut };
};

const correlation = (truth, scores, spearman) => {
  const cases = Object.keys(truth);
  return spearman(cases.map((name) => truth[name]), cases.map((name) => Number(scores[name].toPrecision(9)))) ?? 0;
};

const summary = (results) => {
  const gains = results.map(({ raw, calibrated }) => calibrated - raw);
  const mean = (values) => (values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length);
  const gain = mean(gains);
  return {
    worlds: results.length,
    means: Object.fromEntries(WAYS.map((way) => [way, mean(results.map((result) => result[way]))])),
    gain,
    /** Standard error of the gain. */
    error: Math.sqrt(mean(gains.map((one) => (one - gain) ** 2)) / (gains.length - 1)),
    better: gains.filter((one) => one > 1e-9).length,
    worse: gains.filter((one) => one < -1e-9).length,
    /** Worlds in which the mixed model sees no difference between cases. */
    alike: results.filter(({ alike }) => alike).length,
    /** The gain in the other worlds; null where there is none. */
    gainWhereNotAlike: mean(gains.filter((_, place) => !results[place].alike)),
  };
};
