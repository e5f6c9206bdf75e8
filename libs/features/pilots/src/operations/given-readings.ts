import { perOfUnit, rowValue } from '@waymark/domain/pilot';
import { blocker, type Blocker } from '@waymark/domain/pipeline';
import type { ReadingInput } from '../graphql/reading.inputs.ts';

/** A reading as it is to be written. */
export interface GivenReading extends Pick<ReadingInput, 'measureId' | 'siteId' | 'month' | 'reason'> {
  /** Its place in the list that was sent, from 0. */
  at: number;
  value: number;
  numerator: number | null;
  denominator: number | null;
}

const OF_A_LIST = { empty: 'It is not given', leaveOut: 'leave the reading out' };

/** Readings that were sent with their values, which those with parts have from these; null for one whose numbers are wrong, with what is. In the order of the list. */
export const givenReadings = (inputs: readonly ReadingInput[], measures: readonly { id: string; unit: string }[]): { given: (GivenReading | null)[]; faults: Blocker[] } => {
  const units = new Map(measures.map(({ id, unit }) => [id, unit]));
  const faults: Blocker[] = [];
  const given = inputs.map((input, at): GivenReading | null => {
    const { measureId, siteId, month, reason } = input;
    const unit = units.get(measureId);
    const numbers = { value: input.value ?? null, numerator: input.numerator ?? null, denominator: input.denominator ?? null };
    const read = rowValue(numbers, unit === undefined ? null : perOfUnit(unit), OF_A_LIST);
    if (!Array.isArray(read)) return { measureId, siteId, month, ...(reason === undefined ? {} : { reason }), at, ...read };
    faults.push(...read.map(({ field, message }) => blocker('value-not-possible', message, { field: `readings[${at}].${field}` }, message)));
    return null;
  });
  return { given, faults };
};
