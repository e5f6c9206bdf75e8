import type { Problem } from './problem.ts';
import { field, item, shown } from './problem.ts';

/** Says what keeps a value from having this shape; nothing when it has it. Any JSON value may be given. */
export type Shape = (value: unknown, at: string) => Problem[];

const shapeProblem = (at: string, value: unknown, remedy: string): Problem[] => {
  const name = at.slice(at.lastIndexOf('.') + 1) || 'the file';
  return [{ at, message: `${name} is ${shown(value)}; ${remedy}`, kind: 'shape' }];
};

const when = (fits: (value: unknown) => boolean, remedy: string): Shape => (value, at) => (fits(value) ? [] : shapeProblem(at, value, remedy));

const isDay = (value: unknown): boolean => {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const instant = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(value);
};

export const text = when((value) => typeof value === 'string' && value.trim() !== '', 'give text');
export const flag = when((value) => typeof value === 'boolean', 'use true or false');
export const yes = when((value) => value === true, 'it must be true');
export const number = when((value) => typeof value === 'number' && Number.isFinite(value), 'give a number');
export const count = when((value) => Number.isInteger(value) && (value as number) >= 0, 'give a whole number, 0 or more');
export const positive = when((value) => Number.isInteger(value) && (value as number) > 0, 'give a whole number above 0');
/** Ten years of monthly readings are more than any pilot has, and few enough to be played. */
export const months = when((value) => Number.isInteger(value) && (value as number) > 0 && (value as number) <= 120, 'give a whole number of months, 1 to 120');
export const day = when(isDay, 'give a day as YYYY-MM-DD');
export const roughDay = when(
  (value) => value === null || (typeof value === 'string' && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value)),
  'give a year, month or day as YYYY, YYYY-MM or YYYY-MM-DD, or null where none was found',
);

export const oneOf = (values: readonly string[]): Shape =>
  when((value) => typeof value === 'string' && values.includes(value), `use one of ${values.join(', ')}`);

export const orNull =
  (shape: Shape): Shape =>
  (value, at) =>
    value === null ? [] : shape(value, at).map((problem) => (problem.at === at ? { ...problem, message: `${problem.message}, or null` } : problem));

export const listOf =
  (shape: Shape): Shape =>
  (value, at) =>
    Array.isArray(value) ? value.flatMap((entry, index) => shape(entry, item(at, index))) : shapeProblem(at, value, 'give a list');

const isRecord = (value: unknown): value is Record<string, unknown> => value !== null && typeof value === 'object' && !Array.isArray(value);

/** An object whose keys are free and whose values all have one shape. */
export const tableOf =
  (shape: Shape): Shape =>
  (value, at) =>
    isRecord(value) ? Object.entries(value).flatMap(([key, entry]) => shape(entry, field(at, key))) : shapeProblem(at, value, 'give an object');

/** An object with exactly these fields, and none but the optional ones beside them. */
export const record =
  (needed: Record<string, Shape>, optional: Record<string, Shape> = {}): Shape =>
  (value, at) => {
    if (!isRecord(value)) return shapeProblem(at, value, `give an object with ${Object.keys(needed).join(', ') || Object.keys(optional).join(', ')}`);
    const known = { ...needed, ...optional };
    const unknown = Object.keys(value).filter((key) => !Object.hasOwn(known, key));
    return [
      ...Object.entries(needed).flatMap(([key, shape]) => shape(Object.hasOwn(value, key) ? value[key] : undefined, field(at, key))),
      ...Object.entries(optional).flatMap(([key, shape]) => (Object.hasOwn(value, key) ? shape(value[key], field(at, key)) : [])),
      ...unknown.map((key): Problem => ({
        at: field(at, key),
        message: `the field ${key} is not known here; remove it, or use one of ${Object.keys(known).join(', ')}`,
        kind: 'shape',
      })),
    ];
  };
