import { monthInWords, type LocalDate } from '../../calendar/index.ts';
import type { Assurance, Variation } from '../../spc/index.ts';

/** Good news, bad news, or neither: “and” joins two of a kind, “but” the two that differ. */
type Tone = 'good' | 'bad' | 'neither';

export const VARIATION_CLAUSE: Readonly<Record<Variation, readonly [string, Tone]>> = {
  improvement: ['is improving', 'good'],
  concern: ['is getting worse', 'bad'],
  'common-cause': ['shows no real change', 'neither'],
  'special-cause-neutral-high': ['is higher than before', 'neither'],
  'special-cause-neutral-low': ['is lower than before', 'neither'],
};

export const ASSURANCE_CLAUSE: Readonly<Record<Assurance, readonly [string, Tone]>> = {
  'consistently-passes': ['will meet', 'good'],
  inconsistent: ['may or may not meet', 'bad'],
  'consistently-fails': ['will not meet', 'bad'],
};

export const joined = (first: Tone, second: Tone): string => (first === 'neither' || first === second ? ' and ' : ', but ');

/** Made once: making it costs more than writing a thousand numbers. */
const DIGITS = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 });

/** A value with its unit, by at most three decimal places: `95%`, `12.5 minutes`. */
export const amount = (value: number, unit: string): string => {
  const digits = DIGITS.format(value);
  return unit === '%' || unit === '' ? `${digits}${unit}` : `${digits} ${unit}`;
};

const NAMED = 6;

/** Months as a list: `February 2026, March 2026 and May 2026`; the first six and how many more where they are many. */
export const monthList = (months: readonly LocalDate[]): string => {
  const titles = months.map(monthInWords);
  const last = titles.length > NAMED ? `${titles.length - NAMED} more` : titles.pop();
  const first = titles.slice(0, NAMED);
  return first.length === 0 ? (last ?? '') : `${first.join(', ')} and ${last}`;
};
