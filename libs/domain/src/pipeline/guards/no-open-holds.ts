import { distinct } from './distinct.ts';
import type { Guard } from './guard.ts';
import { lacking } from './lacking.ts';
import { oldestSince, openRows } from './open-rows.ts';

/** No overlay of the named kinds is open on the evaluation, whenever it was raised. */
export const noOpenHolds: Guard = (use, { holds }) => {
  if (!holds || !use.kinds) return lacking([holds ? 'kinds' : 'holds'], { n: null });
  const named = new Set(use.kinds);
  const open = openRows(holds).filter(({ kind }) => kind === undefined || named.has(kind));
  const kinds = distinct(open.map(({ kind }) => kind ?? 'of an unknown kind'));
  return { pass: open.length === 0, operands: { n: open.length, kinds, date: oldestSince(open) } };
};
