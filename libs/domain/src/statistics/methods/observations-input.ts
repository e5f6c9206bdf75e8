import type { Observation } from '../calibration/index.ts';
import { BadInput } from '../refusals.ts';
import { entriesOf, fieldOf, numberOf, type Field } from './input.ts';

/** @throws BadInput */
export const observationsOf = (field: Field): Observation[] =>
  entriesOf(field).map((entry) => ({
    case: nameOf(fieldOf(entry, 'case')),
    reviewer: nameOf(fieldOf(entry, 'reviewer')),
    score: numberOf(fieldOf(entry, 'score')),
  }));

/** A name may be a number, e.g. of a case; as a text it is the same. */
const nameOf = ({ path, value }: Field): string => {
  if (typeof value === 'string' && value !== '') return value;
  if (Number.isSafeInteger(value)) return String(value);
  throw new BadInput(path, 'give a text or a whole number');
};
