import { READINGS } from '../../../texts/pilot-data.ts';
import { textOf } from '../../staff/frame/form-values.ts';
import type { Problem } from '../../staff/frame/problems.ts';
import { boxOf } from './reading-places.ts';

interface TypedReading {
  measureId: string;
  value?: number;
  numerator?: number;
  denominator?: number;
}

/** The numbers of a month as they were typed, measure by measure; one with no number is left out. Or what is wrong with them. */
export const readingsTyped = (measures: readonly { id: string; name: string }[], form: FormData): { readings: TypedReading[]; problems: Problem[] } => {
  const problems: Problem[] = [];
  const readings = measures.flatMap(({ id, name }): TypedReading[] => {
    const [value, numerator, denominator] = (['value', 'numerator', 'denominator'] as const).map((part) => {
      const text = textOf(form, boxOf(part, id));
      if (text !== '' && !isNumber(text)) problems.push({ field: boxOf(part, id), message: READINGS.bad(name) });
      return text === '' ? undefined : Number(text);
    });
    if (value === undefined && numerator === undefined && denominator === undefined) return [];
    return [{ measureId: id, ...(value === undefined ? {} : { value }), ...(numerator === undefined ? {} : { numerator }), ...(denominator === undefined ? {} : { denominator }) }];
  });
  return { readings, problems };
};

const isNumber = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text);
