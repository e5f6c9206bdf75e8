import type { Guard } from './guard.ts';
import { lacking } from './lacking.ts';

/** This evaluation has had a run of the stage before the present one; with `not`, it has had none. */
export const reached: Guard = ({ stage, not }, { history }) => {
  if (!history || !stage) return lacking([history ? 'stage' : 'history']);
  return { pass: history.includes(stage) !== Boolean(not), operands: { stage } };
};
