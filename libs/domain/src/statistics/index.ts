export { mean } from './mean.ts';
export { median } from './median.ts';
export { BadInput, UnknownMethod } from './refusals.ts';
export { runStatistic } from './run-statistic.ts';
