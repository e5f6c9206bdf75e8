import type { SiteFinding } from './report.types.ts';
import { count } from './words.ts';

/** How many sites say what of a measure: `3 sites: 2 improving, 1 with insufficient data. The target can be relied on at 1.` */
export const tallyOf = (sites: readonly SiteFinding[]): string => {
  const said = CHANGES.flatMap(([is, words]) => {
    const number = sites.filter(({ variation }) => is.includes(variation ?? 'none')).length;
    return number === 0 ? [] : [`${number} ${words}`];
  });
  const met = sites.filter(({ target }) => target === 'met').length;
  const not = sites.filter(({ target }) => target === 'not-met').length;
  if (sites.length === 0) return 'No site took part.';
  return `${count(sites.length, 'site')}: ${said.join(', ')}. The target can be relied on at ${met} of ${sites.length}${not > 0 ? ` and is out of reach at ${not}` : ''}.`;
};

const CHANGES: readonly (readonly [readonly string[], string])[] = [
  [['improvement'], 'improving'],
  [['concern'], 'getting worse'],
  [['special-cause-neutral-high', 'special-cause-neutral-low'], 'changed, neither for better nor for worse'],
  [['common-cause'], 'without a real change'],
  [['insufficient-data'], 'with insufficient data'],
  [['none'], 'without a reading'],
];
