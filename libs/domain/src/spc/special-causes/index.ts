import type { Direction, SpecialCauseRule } from '../chart.types.ts';
import { outsideLimits } from './outside-limits.ts';
import type { Plotted, SpecialCause } from './plotted.ts';
import { shift } from './shift.ts';
import { trend } from './trend.ts';
import { twoOfThree } from './two-of-three.ts';

export interface Signal {
  rule: SpecialCauseRule;
  direction: Direction;
}

/** In order of priority: a point carries the first rule that catches it. */
const BY_PRIORITY: readonly (readonly [SpecialCauseRule, SpecialCause])[] = [
  ['outside-limits', outsideLimits],
  ['trend', trend],
  ['two-of-three', twoOfThree],
  ['shift', shift],
];

/** The signal on each point of a segment, or null. */
export const signalsOf = (plotted: Plotted): (Signal | null)[] => {
  const caught = BY_PRIORITY.map(([rule, cause]) => ({ rule, flags: cause(plotted) }));
  return plotted.values.map((_, k) => {
    for (const { rule, flags } of caught) {
      const direction = flags[k];
      if (direction) return { rule, direction };
    }
    return null;
  });
};

export { sideOf } from './plotted.ts';
