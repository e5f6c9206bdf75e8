import { FileProblem } from './file-problem.ts';
import type { FileFault } from './file-problem.ts';

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
export const readStatisticCases = (file: string, value: unknown): StatisticCase[] => {
  const cases = fieldOf(value, 'cases');
  if (!Array.isArray(cases)) throw new FileProblem(file, [{ place: 'cases', message: 'there is no list: write a list of cases there' }]);
  const faults = cases.flatMap(faultsOf);
  if (faults.length > 0) throw new FileProblem(file, faults);
  const twice = repeatedIds(cases as StatisticCase[]);
  if (twice.length > 0) throw new FileProblem(file, twice);
  return cases as StatisticCase[];
};

/** Results are told apart by their ids. */
const repeatedIds = (cases: StatisticCase[]): FileFault[] => {
  const first = new Map<string, number>();
  return cases.flatMap(({ id }, index) => {
    const before = first.get(id);
    if (before === undefined) first.set(id, index + 1);
    return before === undefined ? [] : [{ place: `case ${index + 1}`, message: `has the id “${id}”, as case ${before} has: give each its own` }];
  });
};

const faultsOf = (one: unknown, index: number): FileFault[] => {
  const id = fieldOf(one, 'id');
  const place = `case ${typeof id === 'string' ? id : index + 1}`;
  return [
    ...(typeof id === 'string' && id !== '' ? [] : [{ place, message: 'has no id: write a text in `id`' }]),
    ...(typeof fieldOf(one, 'method') === 'string' ? [] : [{ place, message: 'has no method: write its name in `method`' }]),
    ...(fieldOf(one, 'input') === undefined ? [{ place, message: 'has no input: write it in `input`' }] : []),
  ];
};

const fieldOf = (value: unknown, field: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, field) ? (value as Record<string, unknown>)[field] : undefined;
