export { pairsFrom } from './pairs.ts';
export { problemOf } from './problem-of.ts';
export { submissionsOf, type Categories, type LockedPair, type Organisations, type Pair, type Pairs, type Problem } from './problem.ts';
export { violations } from './violations.ts';
export { solveFlow, type FlowSolution } from './flow/solve-flow.ts';
