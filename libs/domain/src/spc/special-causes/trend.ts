import type { Direction } from '../chart.types.ts';
import { TREND_POINTS } from '../constants.ts';
import { isAbove, isBelow } from '../ties.ts';
import type { SpecialCause } from './plotted.ts';
import { windowsOf } from './windows.ts';

/**
 * Seven points with six strict steps in one direction; all seven are flagged, rising as high.
 * A turning point belongs to two trends: windows are taken in order, so the later one decides.
 */
export const trend: SpecialCause = ({ values }) => {
  const flags = values.map((): Direction | null => null);
  for (const { start, items } of windowsOf(values, TREND_POINTS)) {
    const direction = directionOf(items);
    if (direction) flags.fill(direction, start, start + TREND_POINTS);
  }
  return flags;
};

const directionOf = (window: readonly (number | null)[]): Direction | null => {
  const steps = windowsOf(window, 2).map(({ items: [from, to] }) => stepOf(from ?? null, to ?? null));
  return steps.every((step) => step === 'high') ? 'high' : steps.every((step) => step === 'low') ? 'low' : null;
};

const stepOf = (from: number | null, to: number | null): Direction | null => {
  if (from === null || to === null) return null;
  return isAbove(to, from) ? 'high' : isBelow(to, from) ? 'low' : null;
};
