export * from './agreement/index.ts';
export * from './calibration/index.ts';
export { mean } from './mean.ts';
export { median } from './median.ts';
export { BadInput, UnknownMethod } from './refusals.ts';
export { METHODS, runStatistic } from './run-statistic.ts';
