import { caseScoreStatistic } from './case-score.ts';
import { UnknownMethod } from './refusals.ts';
import type { Statistic } from './statistic.ts';
import { weightedScoreStatistic } from './weighted-score.ts';

/** Every method by its name. A new one joins with a file of its own and a line here. */
const STATISTICS: Readonly<Record<string, Statistic>> = {
  'weighted-score': weightedScoreStatistic,
  'case-score': caseScoreStatistic,
};

/**
 * The result of a method on an input, in the shape that its vectors give. Empty and degenerate cases are defined:
 * no result holds a number that is none.
 *
 * @throws UnknownMethod where no method has this name
 * @throws BadInput where the input has the wrong shape, naming the field and what it must be
 */
export const runStatistic = (method: string, input: unknown): unknown => {
  const statistic = Object.hasOwn(STATISTICS, method) ? STATISTICS[method] : undefined;
  if (!statistic) throw new UnknownMethod(method, Object.keys(STATISTICS));
  return statistic({ path: '', value: input });
};
