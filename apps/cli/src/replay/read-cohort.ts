import { cohortProblems, poolProblems, type Cohort, type Pool, type Problem } from '@waymark/replay';
import { FileProblem } from '../file-problem.ts';
import type { Say } from '../outcome.ts';
import { readJsonFile } from '../read-json-file.ts';

/**
 * A cohort and the pool beside it, checked whole. An end that the steps do not lead to is no fault of the file's
 * shape: it is played, and the result differs.
 *
 * @throws FileProblem with every fault, its place and the remedy
 */
export const readCohortAndPool = (cohortFile: string, poolFile: string, say: Say): { cohort: Cohort; pool: Pool } => {
  const cohort = readJsonFile(cohortFile, say);
  refuse(cohortFile, cohortProblems(cohort));
  const pool = readJsonFile(poolFile, say);
  refuse(poolFile, poolProblems(pool, cohort as Cohort));
  return { cohort: cohort as Cohort, pool: pool as Pool };
};

const refuse = (file: string, problems: Problem[]): void => {
  const faults = problems.filter(({ kind }) => kind !== 'expectation').map(({ at, message }) => ({ place: at, message }));
  if (faults.length > 0) throw new FileProblem(file, faults);
};
