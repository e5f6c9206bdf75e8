import { cellNumber } from './cell-number.ts';
import type { Cell } from './table.types.ts';
import type { UploadMeasure } from './upload.types.ts';

export interface RowValue {
  value: number;
  numerator: number | null;
  denominator: number | null;
}

export interface ValueFault {
  field: 'value' | 'numerator' | 'denominator';
  message: string;
}

/** How a refusal speaks of where the numbers stand. */
export interface ValueWords {
  empty: string;
  leaveOut: string;
}

const OF_A_ROW: ValueWords = { empty: 'The cell is empty', leaveOut: 'leave the row out' };

type Scale = Pick<UploadMeasure, 'per' | 'share'>;

/** A written value may be rounded: it agrees with its parts when it differs by no more than this share of `per`. */
const ROUNDING = 0.005;

/** The value of a row from its cells: as written, or `per` times numerator over denominator; or every fault. */
export const rowValue = (cells: Record<'value' | 'numerator' | 'denominator', Cell>, measure: Scale | null, words: ValueWords = OF_A_ROW): RowValue | ValueFault[] => {
  const read = { value: cellNumber(cells.value), numerator: cellNumber(cells.numerator), denominator: cellNumber(cells.denominator) };
  const fields = ['numerator', 'denominator', 'value'] as const;
  const faults = fields.flatMap((field) => (read[field].fault === null ? [] : [{ field, message: read[field].fault }]));
  if (faults.length > 0) return faults;
  const [value, numerator, denominator] = [read.value.number, read.numerator.number, read.denominator.number];
  if (numerator === null && denominator === null)
    return value === null ? [{ field: 'value', message: `There is no value: write one, or ${words.leaveOut} where there is no reading` }] : { value, numerator, denominator };
  if (numerator === null || denominator === null)
    return [{ field: numerator === null ? 'numerator' : 'denominator', message: `${words.empty}: numerator and denominator go together` }];
  return fromParts(value, { numerator, denominator }, measure, words);
};

const fromParts = (value: number | null, { numerator, denominator }: { numerator: number; denominator: number }, measure: Scale | null, { leaveOut }: ValueWords): RowValue | ValueFault[] => {
  if (denominator === 0) return [{ field: 'denominator', message: `The denominator is 0, and a share of none has no value: ${leaveOut}, so that the month counts as missing` }];
  if (denominator < 0 || numerator < 0) return [{ field: denominator < 0 ? 'denominator' : 'numerator', message: 'A count is never below 0: check the number' }];
  if (measure?.share && numerator > denominator) return [{ field: 'numerator', message: `${numerator} is more than the denominator ${denominator}, of which it is a part: check both` }];
  if (measure === null) return { value: value ?? numerator / denominator, numerator, denominator };
  const computed = (measure.per * numerator) / denominator;
  if (value !== null && Math.abs(value - computed) > ROUNDING * measure.per)
    return [{ field: 'value', message: `${value} is not ${numerator} of ${denominator}, which is ${Number(computed.toPrecision(6))}: correct one of the three, or leave the value empty` }];
  return { value: computed, numerator, denominator };
};
