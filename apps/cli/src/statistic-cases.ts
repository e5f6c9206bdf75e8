import { fieldOf, readCases } from './cases.ts';

export interface StatisticCase {
  id: string;
  method: string;
  input: unknown;
}

/**
 * The cases that a file of statistics holds. Keys beside `id`, `method` and `input` are ignored.
 *
 * @throws FileProblem where there is no list `cases`, a case lacks one of its parts, or two have one id
 */
export const readStatisticCases = (file: string, value: unknown): StatisticCase[] =>
  readCases<StatisticCase>(file, value, (one, place) => [
    ...(typeof fieldOf(one, 'method') === 'string' ? [] : [{ place, message: 'has no method: write its name in `method`' }]),
    ...(fieldOf(one, 'input') === undefined ? [{ place, message: 'has no input: write it in `input`' }] : []),
  ]);
