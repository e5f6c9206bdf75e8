import { LARGEST_VALUE } from '@waymark/domain/spc';
import { fieldOf } from './cases.ts';
import type { FileFault } from './file-problem.ts';

const DIRECTIONS = ['increase', 'decrease', 'neutral'];

/** Everything that keeps one case from being a series, each fault with its field and remedy. */
export const seriesFaults = (one: unknown, place: string): FileFault[] => {
  if (typeof one !== 'object' || one === null || Array.isArray(one)) return [{ place, message: 'is no object: write one with `points` and `improvementDirection`' }];
  const fault = (field: string, message: string): FileFault => ({ place: `${place}, ${field}`, message });
  const points = fieldOf(one, 'points');
  const direction = fieldOf(one, 'improvementDirection');
  const target = fieldOf(one, 'target');
  const rebases = fieldOf(one, 'rebaseAtIndex');
  const fixed = fieldOf(one, 'fixLimitsAfterPoints');
  return [
    ...(Array.isArray(points) ? points.flatMap((point: unknown, k) => pointFaults(point, `${place}, points[${k}]`)) : [fault('points', `${shown(points)}: write a list of points, each with period and value`)]),
    ...(DIRECTIONS.includes(direction as string) ? [] : [fault('improvementDirection', `${shown(direction)}: write one of ${DIRECTIONS.join(', ')}`)]),
    ...(target === undefined || target === null || isValue(target) ? [] : [fault('target', `${shown(target)}: write ${A_VALUE}, or null where there is none`)]),
    ...(rebases === undefined || rebases === null ? [] : Array.isArray(rebases) ? rebases.flatMap((index: unknown, k) => (isWhole(index, 0) ? [] : [fault(`rebaseAtIndex[${k}]`, `${shown(index)}: write the index of a point, counted from 0`)])) : [fault('rebaseAtIndex', `${shown(rebases)}: write a list of indexes of points, counted from 0`)]),
    ...(fixed === undefined || fixed === null || isWhole(fixed, 1) ? [] : [fault('fixLimitsAfterPoints', `${shown(fixed)}: write a whole number from 1, or null where the limits rest on all points`)]),
  ];
};

const pointFaults = (point: unknown, place: string): FileFault[] => {
  if (typeof point !== 'object' || point === null || Array.isArray(point)) return [{ place, message: `${shown(point)}: write an object with period and value` }];
  const [period, value] = [fieldOf(point, 'period'), fieldOf(point, 'value')];
  return [
    ...(typeof period === 'string' && period !== '' ? [] : [{ place: `${place}.period`, message: `${shown(period)}: write a text such as 2026-03-01` }]),
    ...(value === null || isValue(value) ? [] : [{ place: `${place}.value`, message: `${shown(value)}: write ${A_VALUE}, or null for a missing month` }]),
  ];
};

const A_VALUE = `a number from -${LARGEST_VALUE} to ${LARGEST_VALUE}`;

const isValue = (value: unknown): boolean => typeof value === 'number' && Math.abs(value) <= LARGEST_VALUE;

const isWhole = (value: unknown, least: number): boolean => Number.isSafeInteger(value) && (value as number) >= least;

/** What stands there now, short enough for a line. */
const shown = (value: unknown): string => {
  if (value === undefined) return 'is missing';
  // A number that JSON writes too large is read as endless, which JSON cannot write again
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
  return `is ${text.length > 40 ? `${text.slice(0, 40)}…` : text}`;
};
