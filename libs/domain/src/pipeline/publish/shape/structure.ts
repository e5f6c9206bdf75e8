import { wrong } from './reader.ts';
import type { Reader, Report } from './reader.ts';

/** One field of a record: what is taken where it is missing or null, and whether that is a problem of shape. */
export interface Field<T> {
  read: Reader<T>;
  fallback: T;
  required: boolean;
}

/** A field that has to be there. */
export const required = <T>(read: Reader<T>, fallback: T): Field<T> => ({ read, fallback, required: true });

/** A field whose absence is no problem of shape: it may be left out, or a publish check speaks of it. */
export const optional = <T>(read: Reader<T>, fallback: T): Field<T> => ({ read, fallback, required: false });

/** A field that may be left out and then is not there. */
export const maybe = <T>(read: Reader<T>): Field<T | undefined> => optional<T | undefined>(read, undefined);

type Fields<T> = { [Key in keyof T]-?: Field<T[Key]> };
type Entries = Record<string, unknown>;

const isRecord = (value: unknown): value is Entries => typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object with these fields. Keys beside them stay as they are, so that a check can speak of them. */
export const record =
  <T extends object>(fields: Fields<T>): Reader<T> =>
  (value, at, report) => {
    if (!isRecord(value)) {
      report(wrong(at, value, 'an object'));
      return undefined;
    }
    const known = Object.entries(fields) as [string, Field<unknown>][];
    const others = Object.entries(value).filter(([key]) => !Object.hasOwn(fields, key));
    const read = known.map(([key, field]) => [key, readField(field, value, key, at, report)] as const);
    return Object.fromEntries([...others, ...read.filter(([, taken]) => taken !== undefined)]) as T;
  };

const readField = (field: Field<unknown>, value: Entries, key: string, at: string, report: Report): unknown => {
  const given = Object.hasOwn(value, key) ? value[key] : undefined;
  if ((given === undefined || given === null) && !field.required) return field.fallback;
  return field.read(given, step(at, key), report) ?? field.fallback;
};

/** A list; entries that are not what it holds are reported and left out. */
export const list =
  <T>(entry: Reader<T>): Reader<T[]> =>
  (value, at, report) => {
    if (!Array.isArray(value)) {
      report(wrong(at, value, 'a list'));
      return undefined;
    }
    return value.flatMap((item: unknown, index) => entry(item, step(at, nameOf(item) ?? String(index)), report) ?? []);
  };

/** An object whose keys are ids; entries that are not what it holds are reported and left out. */
export const table =
  <T>(entry: Reader<T>): Reader<Record<string, T>> =>
  (value, at, report) => {
    if (!isRecord(value)) {
      report(wrong(at, value, 'an object'));
      return undefined;
    }
    const read = Object.entries(value).map(([key, item]) => [key, entry(item, step(at, key), report)] as const);
    return Object.fromEntries(read.filter(([, taken]) => taken !== undefined)) as Record<string, T>;
  };

const step = (at: string, next: string): string => (at ? `${at}/${next}` : next);

/** The id by which people find an entry of a list. */
const nameOf = (item: unknown): string | undefined =>
  isRecord(item)
    ? ['id', 'key', 'name', 'endStage'].map((key) => item[key]).find((id): id is string => typeof id === 'string' && id !== '')
    : undefined;
