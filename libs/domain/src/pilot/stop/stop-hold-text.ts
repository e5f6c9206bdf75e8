import type { LocalDate } from '../../calendar/index.ts';
import type { StopRule } from '../../spc/index.ts';
import { stopWords } from '../report/words.ts';
import { monthList } from '../verdict/words.ts';

/** A stop rule that was met at a site, by its names. */
export interface FiredRule {
  measure: string;
  site: string;
  rule: StopRule;
  /** Months of all runs that met it. */
  months: readonly LocalDate[];
}

/** More would not be read: the measures page has them all. */
const NAMED = 20;

/**
 * Why the platform lays a hold: for each rule that was met the measure, the site, the months and the rule. Staff read it.
 *
 * @param version of the plan that has these rules
 */
export const stopHoldText = (fired: readonly FiredRule[], version: number): string =>
  [
    `The readings met a stop rule of the plan (version ${version}). Nothing leads forward until this hold is lifted.`,
    ...fired.slice(0, NAMED).map(({ measure, site, rule, months }) => `“${measure}” at ${site}, ${monthList(months)}. The rule: ${stopWords(rule)}`),
    ...(fired.length > NAMED ? [`And ${fired.length - NAMED} more, which the measures show.`] : []),
  ].join('\n\n');
