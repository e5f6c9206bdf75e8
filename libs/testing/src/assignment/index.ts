export { allByTrial, bestByTrial, type Trial } from './best-by-trial.ts';
export { smallProblems } from './small-problems.ts';
