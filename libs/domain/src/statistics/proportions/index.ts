export { proportionDifference, type Counted, type Difference } from './difference-interval.ts';
export { scoreInterval, type Interval } from './score-interval.ts';
