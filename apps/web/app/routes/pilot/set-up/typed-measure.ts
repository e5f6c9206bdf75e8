import type { Breakdown } from '@waymark/domain/pilot';
import { SET_UP } from '../../../texts/pilot-set-up.ts';
import { textOf } from '../../staff/frame/form-values.ts';
import type { Problem } from '../../staff/frame/problems.ts';
import { baselineTyped, type TypedPeriod } from './typed-baseline.ts';
import { typedBreakdowns } from './typed-breakdowns.ts';

export interface TypedMeasure {
  name: string;
  unit: string;
  numerator?: string;
  denominator?: string;
  direction: string;
  baseline: number;
  baselinePeriod?: TypedPeriod;
  target: number;
  main: boolean;
  breakdowns?: Breakdown[];
  stopRule?: { comparison: string; threshold: number; consecutive: number };
}

/** A measure as it was typed, or everything that is wrong with it. A stop rule may come later; half a one may not. */
export const typedMeasure = (form: FormData): { ok: true; measure: TypedMeasure } | { ok: false; problems: Problem[] } => {
  const text = (name: string): string => textOf(form, name);
  const stops = text('comparison') !== '' || text('threshold') !== '' || text('consecutive') !== '';
  const period = baselineTyped(form);
  const groups = typedBreakdowns(form);
  const problems: Problem[] = [
    ...needed('name', text('name') !== '', SET_UP.needName),
    ...needed('unit', text('unit') !== '', SET_UP.needUnit),
    ...needed('direction', text('direction') !== '', SET_UP.choose),
    ...needed('baseline', isNumber(text('baseline')), SET_UP.number),
    ...period.problems,
    ...needed('target', isNumber(text('target')), SET_UP.number),
    ...(stops
      ? [
          ...needed('comparison', text('comparison') !== '', SET_UP.choose),
          ...needed('threshold', isNumber(text('threshold')), SET_UP.number),
          ...needed('consecutive', /^[1-9]\d{0,2}$/.test(text('consecutive')), SET_UP.whole),
        ]
      : []),
    ...groups.problems,
  ];
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    measure: {
      name: text('name'),
      unit: text('unit'),
      ...(text('numerator') ? { numerator: text('numerator') } : {}),
      ...(text('denominator') ? { denominator: text('denominator') } : {}),
      direction: text('direction'),
      baseline: Number(text('baseline')),
      ...(period.typed ? { baselinePeriod: period.typed } : {}),
      target: Number(text('target')),
      main: text('main') === 'yes',
      ...(groups.breakdowns.length > 0 ? { breakdowns: groups.breakdowns } : {}),
      ...(stops ? { stopRule: { comparison: text('comparison'), threshold: Number(text('threshold')), consecutive: Number(text('consecutive')) } } : {}),
    },
  };
};

const needed = (field: string, holds: boolean, message: string): Problem[] => (holds ? [] : [{ field, message }]);
const isNumber = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text);
