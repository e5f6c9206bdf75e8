export { seededRandom, type Random } from './numeric/random.ts';
export { kendall, spearman } from './numeric/rank-correlation.ts';
export * from './agreement/index.ts';
export * from './calibration/index.ts';
export { mean } from './mean.ts';
export { median } from './median.ts';
export { rankStability, type RankStability, type RankStabilityInput, type StableRank } from './rank-stability.ts';
export { BadInput, UnknownMethod } from './refusals.ts';
export { METHODS, runStatistic } from './run-statistic.ts';
