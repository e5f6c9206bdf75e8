import { FileProblem, type FileFault } from './file-problem.ts';

/** What is wrong with one case, beside its id. `place` names the case, for the fault to add the field to. */
export type FaultsOfCase = (one: unknown, place: string) => FileFault[];

/**
 * The cases that a file holds in a list `cases`, each with an id of its own. The caller says what else a case needs,
 * and so vouches for its type.
 *
 * @throws FileProblem with every fault: where there is no list, a case lacks a part, or two have one id
 */
export const readCases = <Case extends { id: string }>(file: string, value: unknown, faultsOf: FaultsOfCase): Case[] => {
  const cases = fieldOf(value, 'cases');
  if (!Array.isArray(cases)) throw new FileProblem(file, [{ place: 'cases', message: 'there is no list: write a list of cases there' }]);
  const faults = cases.flatMap((one: unknown, index) => {
    const id = fieldOf(one, 'id');
    const place = `case ${typeof id === 'string' && id !== '' ? id : index + 1}`;
    return [...(typeof id === 'string' && id !== '' ? [] : [{ place, message: 'has no id: write a text in `id`' }]), ...faultsOf(one, place)];
  });
  if (faults.length > 0) throw new FileProblem(file, faults);
  const twice = repeatedIds(cases as Case[]);
  if (twice.length > 0) throw new FileProblem(file, twice);
  return cases as Case[];
};

/** A field of a value of unknown shape; undefined where there is none of that name. */
export const fieldOf = (value: unknown, field: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, field) ? (value as Record<string, unknown>)[field] : undefined;

/** Results are told apart by their ids. */
const repeatedIds = (cases: readonly { id: string }[]): FileFault[] => {
  const first = new Map<string, number>();
  return cases.flatMap(({ id }, index) => {
    const before = first.get(id);
    if (before === undefined) first.set(id, index + 1);
    return before === undefined ? [] : [{ place: `case ${index + 1}`, message: `has the id “${id}”, as case ${before} has: give each its own` }];
  });
};
