import type { Finding, SiteFinding } from '@waymark/domain/pilot';
import { REPORT } from '../../../texts/pilot-report.ts';

/** A finding in sentences: verdict, baseline, target, the stop rule, and what weakens it. */
export const findingLines = (finding: Finding | SiteFinding): string[] => [
  finding.verdict,
  finding.againstBaseline,
  finding.againstTarget,
  ...('stopRuleMet' in finding && finding.stopRuleMet ? [finding.stopRuleMet.length > 0 ? REPORT.stopMetIn(monthsOf(finding.stopRuleMet)) : REPORT.stopNotMet] : []),
  ...finding.cautions,
];

export const monthsOf = (months: readonly string[]): string => months.map((month) => month.slice(0, 7)).join(', ');
