import { shownValue } from './shown-value.ts';

/**
 * A text with its `{placeholders}` filled. After exactly one, the words that follow are put in the singular:
 * "{n} holds are open" reads "1 hold is open".
 */
export const filledText = (template: string, values: Readonly<Record<string, unknown>>, limits: readonly number[] = []): string =>
  template.replace(/\{(\w+)\}( [a-z]+)?( are| have| await)?/g, (_match, name: string, noun = '', verb = '') => {
    const value = values[name];
    return shownValue(value, limits) + (value === 1 ? singular(noun) + (AFTER_ONE[verb] ?? verb) : noun + verb);
  });

const AFTER_ONE: Readonly<Record<string, string>> = { ' are': ' is', ' have': ' has', ' await': ' awaits', ' lack': ' lacks' };

const singular = (noun: string): string => AFTER_ONE[noun] ?? (/[a-z]{3}s$/.test(noun) ? noun.slice(0, -1) : noun);
