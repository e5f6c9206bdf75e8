import type { Direction } from '../chart.types.ts';
import { SHIFT_LENGTH } from '../constants.ts';
import { sharedSide, type SpecialCause } from './plotted.ts';
import { windowsOf } from './windows.ts';

/** Seven consecutive points strictly on one side of the mean; all seven are flagged. A point on the mean breaks the run. */
export const shift: SpecialCause = ({ sides }) => {
  const flags = sides.map((): Direction | null => null);
  for (const { start, items } of windowsOf(sides, SHIFT_LENGTH)) {
    const direction = sharedSide(items);
    if (direction) flags.fill(direction, start, start + SHIFT_LENGTH);
  }
  return flags;
};
