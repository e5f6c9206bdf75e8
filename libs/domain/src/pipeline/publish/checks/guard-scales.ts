import type { Check } from '../draft.ts';
import { parameterOf } from '../parameter.ts';
import { refusal } from '../refusal.ts';
import { quoted } from '../wording.ts';

interface Scale {
  holds(value: number): boolean;
  text: string;
}

/** The scale of a parameter by its type in the vocabulary. A count below 1 would ask for nothing. */
const scaleOf = (type: string): Scale | undefined => {
  if (type === 'integer') return { holds: (value) => Number.isInteger(value) && value >= 1, text: 'a whole number from 1 up' };
  if (type === 'fraction') return between(0, 1);
  const [, low, high] = /^number (\d+)-(\d+)$/.exec(type) ?? [];
  return low !== undefined && high !== undefined ? between(Number(low), Number(high)) : undefined;
};

const between = (low: number, high: number): Scale => ({
  holds: (value) => value >= low && value <= high,
  text: `a number from ${low} to ${high}`,
});

/** Thresholds, shares and counts lie on their scales; both ends of a scale belong to it. */
export const thresholdsAreOnTheirScales: Check = function* ({ guardUses }) {
  for (const { transition, at, guard, entry } of guardUses) {
    for (const { name, type } of entry.params) {
      const scale = scaleOf(type);
      const value = parameterOf(guard, name);
      if (!scale || typeof value !== 'number' || scale.holds(value)) continue;
      yield refusal(
        'threshold-out-of-range',
        at,
        `The guard ${quoted(entry.id)} of ${quoted(transition.id)} has ${name} ${value}: use ${scale.text}.`,
      );
    }
  }
};

/** A parameter that is one of several words has one of them. */
export const choicesAreKnown: Check = function* ({ guardUses }) {
  for (const { transition, at, guard, entry } of guardUses) {
    for (const { name, type } of entry.params) {
      const words = /^one of (.+)$/.exec(type)?.[1]?.split(', ');
      const value = parameterOf(guard, name);
      if (!words || value === undefined || words.includes(String(value))) continue;
      yield refusal(
        'unknown-parameter',
        at,
        `The guard ${quoted(entry.id)} of ${quoted(transition.id)} has ${name} ${quoted(String(value))}: use one of ${words.join(', ')}.`,
      );
    }
  }
};
