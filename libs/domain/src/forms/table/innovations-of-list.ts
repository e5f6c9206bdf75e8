import type { UploadFault } from '../../pilot/index.ts';
import type { Answers } from '../definition.ts';
import { entryOf, sorted } from './entry.ts';
import type { InnovationEntry, ReadInnovations } from './table.types.ts';

/** Reads a list of `{ reference, owner, answers }`, with answers as the API takes them. @param lines where each begins, in order */
export const innovationsOfList = (list: unknown, lines: readonly number[]): ReadInnovations => {
  if (!Array.isArray(list) || list.length === 0)
    return { good: [], bad: [], unreadable: [{ line: 1, field: null, message: 'This is no list of innovations: write [{ "reference": "…", "owner": "…", "answers": { … } }, …]' }] };
  return sorted(list.map((one: unknown, at) => read(one, lines[at] ?? at + 1)));
};

const read = (one: unknown, line: number): { entry: InnovationEntry; faults: UploadFault[] } => {
  const { reference, owner, answers, ...others } = isObject(one) ? one : {};
  const given = isObject(answers) ? (answers as Answers) : {};
  const { entry, faults } = entryOf(line, reference, owner, given);
  const unknown = Object.keys(others).map((field) => ({ line, field, message: 'There is no field of this name: use reference, owner and answers' }));
  const shape = isObject(answers) ? [] : [{ line, field: 'answers', message: 'The answers are missing: write an object of answers by the ids of the questions' }];
  return { entry, faults: isObject(one) ? [...unknown, ...shape, ...faults] : [{ line, field: null, message: 'This is no innovation: write an object with reference, owner and answers' }] };
};

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
