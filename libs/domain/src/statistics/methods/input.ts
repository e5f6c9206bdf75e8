import { BadInput } from '../refusals.ts';

/** A value of an input of unknown shape, with the path to it for whoever must mend it. */
export interface Field {
  path: string;
  value: unknown;
}

/** Numbers beyond it are no weights, scores or counts, and their sums could overflow to what is no number. */
export const LARGEST = 1e9;

/** One field of an object; its value is undefined where the object has none of that name. @throws BadInput */
export const fieldOf = (object: Field, name: string): Field => {
  const { value } = object;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new BadInput(object.path, 'give an object');
  const path = object.path === '' ? name : `${object.path}.${name}`;
  return { path, value: Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined };
};

/** Whether a field is left out; null is the same. */
export const isAbsent = ({ value }: Field): boolean => value === undefined || value === null;

/** The entries of a list. @throws BadInput */
export const entriesOf = ({ path, value }: Field): Field[] => {
  if (!Array.isArray(value)) throw new BadInput(path, 'give a list');
  return Array.from(value as unknown[], (entry, index) => ({ path: `${path}[${index}]`, value: entry }));
};

/** Fields that tell the rows of a list apart, none of which may be there twice: it would count twice, or nobody could tell which counts. @throws BadInput */
export const namedOnce = (fields: readonly Field[], what: string): void => {
  const repeated = fields.find(({ value }, index) => fields.findIndex((field) => field.value === value) < index);
  if (repeated) throw new BadInput(repeated.path, `name each ${what} once; ${String(repeated.value)} is there twice`);
};

/** A text that is not empty. @throws BadInput */
export const textOf = ({ path, value }: Field): string => {
  if (typeof value !== 'string' || value === '') throw new BadInput(path, 'give a text');
  return value;
};

/** A finite number from `least` to `most`. @throws BadInput */
export const numberOf = ({ path, value }: Field, { least = -LARGEST, most = LARGEST }: { least?: number; most?: number } = {}): number => {
  if (typeof value !== 'number' || !(value >= least && value <= most)) throw new BadInput(path, `give a number from ${least} to ${most}`);
  return value;
};

/** A whole number from `least` to `most`. @throws BadInput */
export const wholeOf = ({ path, value }: Field, { least, most }: { least: number; most: number }): number => {
  if (!Number.isSafeInteger(value) || (value as number) < least || (value as number) > most) throw new BadInput(path, `give a whole number from ${least} to ${most}`);
  return value as number;
};

/** True or false; left out is false. @throws BadInput */
export const flagOf = (field: Field): boolean => {
  if (isAbsent(field)) return false;
  if (typeof field.value !== 'boolean') throw new BadInput(field.path, 'give true or false');
  return field.value;
};

/** One of a closed list of words. @throws BadInput */
export const wordOf = <Word extends string>({ path, value }: Field, words: readonly Word[]): Word => {
  const word = words.find((each) => each === value);
  if (word === undefined) throw new BadInput(path, `give one of ${words.join(', ')}`);
  return word;
};
