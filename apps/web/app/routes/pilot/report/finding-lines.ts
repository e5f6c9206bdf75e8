import type { Finding, SiteFinding } from '@waymark/domain/pilot';
import { REPORT } from '../../../texts/pilot-report.ts';

/** A finding in sentences: verdict, what limits rest on, baseline, target, the stop rule, and what weakens it. */
export const findingLines = (finding: Finding | SiteFinding): string[] => [
  finding.verdict,
  ...(finding.limits ? [finding.limits] : []),
  finding.againstBaseline,
  finding.againstTarget,
  ...('stopRuleMet' in finding ? stopLines(finding) : []),
  ...finding.cautions,
];

const stopLines = ({ stopRuleMet, stopRuleMetBefore }: Stops): string[] => [
  ...(stopRuleMet?.length ? [REPORT.stopMetIn(monthsOf(stopRuleMet))] : []),
  ...(stopRuleMetBefore.length > 0 ? [REPORT.stopMetBefore(monthsOf(stopRuleMetBefore))] : []),
  ...(stopRuleMet?.length === 0 && stopRuleMetBefore.length === 0 ? [REPORT.stopNotMet] : []),
];

type Stops = Pick<SiteFinding, 'stopRuleMet' | 'stopRuleMetBefore'>;

/** Months in which the stop rule was met, for a cell of a table; empty where it never was. */
export const stopMonths = ({ stopRuleMet, stopRuleMetBefore }: Stops): string =>
  [...(stopRuleMet?.length ? [monthsOf(stopRuleMet)] : []), ...(stopRuleMetBefore.length > 0 ? [REPORT.beforeCorrection(monthsOf(stopRuleMetBefore))] : [])].join('; ');

export const monthsOf = (months: readonly string[]): string => months.map((month) => month.slice(0, 7)).join(', ');
