import type { SiteFinding } from '@waymark/domain/pilot';
import { MEASURES } from '../../../texts/pilot.ts';
import type { Measure, Pilot } from '../pilot/pilot.server.ts';

type Rule = Pick<Measure, 'stopComparison' | 'stopThreshold' | 'stopConsecutive'>;

const wordsOf = ({ stopComparison, stopThreshold, stopConsecutive }: Rule): string | null =>
  stopComparison && stopThreshold !== null && stopConsecutive ? MEASURES.stopRule(stopComparison, stopThreshold, stopConsecutive) : null;

/** Rules that a site met, in words: the one in force, and those before it that the record has a firing of, each with its version of the plan. */
export const stopsByRule = (measure: Measure, { siteId, stopRuleMet, stopRuleMetBefore }: SiteFinding, firings: Pilot['stopFirings']): string[] => {
  const own = firings.filter((one) => one.measureId === measure.id && one.siteId === siteId);
  const now = wordsOf(measure);
  const met = [...(stopRuleMet ?? []), ...stopRuleMetBefore].length > 0 || own.some((one) => wordsOf(one) === now);
  return [...new Set([...(met && now ? [now] : []), ...own.flatMap((one) => (wordsOf(one) === now ? [] : [MEASURES.earlierRule(wordsOf(one) ?? '', one.planVersion)]))])];
};

/** The same by rule, with the sites that met it. */
export const sitesByRule = (rows: readonly { organisation: string; stops: readonly string[] }[]): { rule: string; sites: string[] }[] =>
  [...new Set(rows.flatMap(({ stops }) => stops))].map((rule) => ({ rule, sites: rows.filter(({ stops }) => stops.includes(rule)).map(({ organisation }) => organisation) }));
