import { distinct } from './distinct.ts';
import type { Guard } from './guard.ts';
import { lacking } from './lacking.ts';
import { openRows } from './open-rows.ts';

/** No declared or detected conflict of interest still awaits a decision; confirmed and waived ones are decided. */
export const noOpenConflicts: Guard = (_use, { conflicts }) => {
  if (!conflicts) return lacking(['conflicts'], { n: null });
  const open = openRows(conflicts);
  const people = distinct(open.map(({ person }) => person ?? 'not named'));
  return { pass: open.length === 0, operands: { n: open.length, people } };
};
