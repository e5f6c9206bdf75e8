import type { Guard } from './guard.ts';
import { lacking } from './lacking.ts';
import type { MeasureRow } from './product-facts.ts';

/** Enough pilot measures are locked with baseline, target and direction, and where asked each with a stop rule. */
export const measuresLocked: Guard = (use, { measures }) => {
  if (!measures) return lacking(['measures'], { have: null });
  const locked = measures.filter((measure) => measure.locked && isWhole(measure));
  const withoutStopRule = locked.filter(({ stopRule }) => !stopRule).length;
  return {
    pass: use.min !== undefined && locked.length >= use.min && (!use.requireStopRule || withoutStopRule === 0),
    operands: { have: locked.length, min: use.min ?? null, withoutStopRule },
  };
};

const isWhole = ({ baseline, target, direction }: MeasureRow): boolean =>
  baseline !== null && target !== null && direction !== null;
