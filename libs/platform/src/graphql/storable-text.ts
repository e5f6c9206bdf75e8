import type { FieldProblem } from './api-error.ts';

const HALF_A_PAIR = /\p{Surrogate}/u;
const DEEPEST = 50;

/**
 * Texts and keys anywhere in a value that no database column and no record can hold: a null character, or half a
 * surrogate pair. Each is named with its path; what is nested deeper than 50 is not looked at and named too.
 */
export const unstorable = (value: unknown, path: string, depth = 0): FieldProblem[] => {
  if (typeof value === 'string') return fits(value) ? [] : [{ field: path, message: 'holds a character that no text can keep: write it again by hand' }];
  if (typeof value !== 'object' || value === null) return [];
  if (depth === DEEPEST) return [{ field: path, message: `is nested deeper than ${DEEPEST}: make it flatter` }];
  if (Array.isArray(value)) return value.flatMap((item, index) => unstorable(item, `${path}[${index}]`, depth + 1));
  return Object.entries(value).flatMap(([key, item]) =>
    fits(key) ? unstorable(item, path ? `${path}.${key}` : key, depth + 1) : [{ field: path, message: 'has a field whose name no text can keep: remove it' }],
  );
};

const fits = (text: string): boolean => !text.includes('\0') && !HALF_A_PAIR.test(text);
