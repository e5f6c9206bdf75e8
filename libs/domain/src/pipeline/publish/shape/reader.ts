/**
 * One wrongly shaped place: `at` is a path of field names and ids, '' for the whole;
 * `message` says what is there and what to write, to be read after the place.
 */
export interface ShapeProblem {
  at: string;
  message: string;
}

export type Report = (problem: ShapeProblem) => void;

/** Takes what it can of a value. Gives undefined, and reports why, where the value is not what it reads. */
export type Reader<T> = (value: unknown, at: string, report: Report) => T | undefined;

/** What a value is, in words for people. */
export const kindOf = (value: unknown): string => {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  return typeof value === 'string' ? `the text “${value.slice(0, 40)}”` : `the ${typeof value} ${String(value)}`;
};

export const wrong = (at: string, value: unknown, wanted: string): ShapeProblem => ({
  at,
  message: `is ${kindOf(value)}: write ${wanted} there`,
});

const reader =
  <T>(wanted: string, is: (value: unknown) => value is T): Reader<T> =>
  (value, at, report) => {
    if (is(value)) return value;
    report(wrong(at, value, wanted));
    return undefined;
  };

export const text = reader('a text', (value): value is string => typeof value === 'string');
export const flag = reader('true or false', (value): value is boolean => typeof value === 'boolean');
export const number = reader('a number', (value): value is number => typeof value === 'number' && Number.isFinite(value));
export const count = reader(
  'a whole number from 0 up',
  (value): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0,
);

/** An id is a step of a place, so that it is not empty and holds no slash. */
export const identifier = reader(
  'an id, which is not empty and has no slash',
  (value): value is string => typeof value === 'string' && value.trim() !== '' && !value.includes('/'),
);

/** Whatever is there. */
export const anything: Reader<unknown> = (value) => value;

export const oneOf = <T extends string>(...words: readonly T[]): Reader<T> =>
  reader(`one of ${words.join(', ')}`, (value): value is T => words.some((word) => word === value));

/** The first of two readers that takes the value; where neither does, the second says why. */
export const either =
  <First, Second>(first: Reader<First>, second: Reader<Second>): Reader<First | Second> =>
  (value, at, report) =>
    first(value, at, () => undefined) ?? second(value, at, report);
