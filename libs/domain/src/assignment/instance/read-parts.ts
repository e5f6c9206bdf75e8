import { type Pair } from '../problem.ts';
import { type Fault } from './bad-instance.ts';
import { type Days } from './instance.ts';

/** The entries of a list of `count`, each read; an empty list where there is none. */
export const readList = <T>(of: Record<string, unknown>, field: string, count: number | undefined, faults: Fault[], read: (entry: unknown, place: string) => T): T[] => {
  const value = Object.hasOwn(of, field) ? of[field] : undefined;
  if (!Array.isArray(value)) {
    faults.push({ place: field, message: value === undefined ? 'is missing: give a list' : 'is no list: give one' });
    return [];
  }
  if (count !== undefined && value.length !== count) faults.push({ place: field, message: `has ${value.length} entries: give ${count}` });
  return Array.from(value as unknown[], (entry, index) => read(entry, `${field}[${index}]`));
};

/** A whole number from `least` to `most`. */
export const readWhole = (value: unknown, place: string, faults: Fault[], most: number, least = 0): number => {
  if (Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most) return value as number;
  faults.push({ place, message: `is no whole number from ${least} to ${most}: give one` });
  return least;
};

/** A name, several, or null. */
export const readNames = (value: unknown, place: string, faults: Fault[]): string | string[] | null => {
  const isName = (one: unknown): boolean => typeof one === 'string' && one !== '';
  if (value === null || isName(value) || (Array.isArray(value) && value.every(isName))) return value as string | string[] | null;
  faults.push({ place, message: 'is no category: give a text, a list of texts, or null for none' });
  return null;
};

/** Pairs of submission and reviewer, each once. */
export const readPairs = (of: Record<string, unknown>, field: string, { submissions, reviewers }: { submissions: number; reviewers: number }, faults: Fault[]): Pair[] => {
  const seen = new Map<string, string>();
  return readList(of, field, undefined, faults, (entry, place): Pair => {
    const [submission, reviewer] = Array.isArray(entry) && entry.length === 2 ? (entry as unknown[]) : [];
    const below = (value: unknown, count: number): value is number => Number.isInteger(value) && (value as number) >= 0 && (value as number) < count;
    if (!below(submission, submissions) || !below(reviewer, reviewers)) {
      faults.push({ place, message: `is no pair: give [submission, reviewer], below ${submissions} and ${reviewers}` });
      return [0, 0];
    }
    const before = seen.get(`${submission} ${reviewer}`);
    if (before !== undefined) faults.push({ place, message: `is the same pair as ${before}: give it once` });
    seen.set(`${submission} ${reviewer}`, place);
    return [submission, reviewer];
  });
};

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** Days from the first to the last. */
export const readDays = (value: unknown, place: string, faults: Fault[]): Days => {
  const { from, to } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  if (typeof from === 'string' && typeof to === 'string' && DAY.test(from) && DAY.test(to) && from <= to) return { from, to };
  faults.push({ place, message: 'are no days: give {"from": "2026-11-28", "to": "2026-12-04"}, the last not before the first' });
  return { from: '', to: '' };
};
