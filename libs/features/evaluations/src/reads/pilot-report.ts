import type { Tx } from '@waymark/database/transaction';
import { pilotReport, reportOfSites, type PilotReport } from '@waymark/domain/pilot';
import type { LockedEvaluation } from '../spine/index.ts';
import { pilotRuns, reportFacts, runsPilot } from '../spine/pilot-report/index.ts';
import { frozenReport } from './frozen-reports.ts';

export interface ReadReport {
  /** `draft` while the pilot runs; `frozen` as it was when a run ended; `unfrozen` where it ended before reports were frozen. */
  standing: 'draft' | 'frozen' | 'unfrozen';
  /** The run whose end froze it; null where it is not frozen. */
  run: number | null;
  frozenAt: string | null;
  /** Of the whole report, as decisions name it. */
  sha256: string | null;
  simulated: boolean;
  /** Null where nobody asked for it. */
  content: PilotReport | null;
}

export interface ReportAsked {
  person: string;
  now: string;
  /** What is asked of the report: its content is worked out only where it is asked for. */
  fields: ReadonlySet<string>;
}

/**
 * The evaluation report of a pilot as somebody may see it: staff the whole, a site lead that of their own sites. Once the
 * pilot has ended it is the frozen one, whatever was recorded since. Null before its start.
 */
export const readPilotReport = async (tx: Tx, evaluation: LockedEvaluation, { person, now, fields }: ReportAsked): Promise<ReadReport | null> => {
  const runs = runsPilot(evaluation, evaluation.state.stage);
  const own = evaluation.relation === 'site';
  const frozen = runs ? null : await frozenReport(tx, evaluation, { person, run: null });
  if (frozen) return frozen;
  const facts = !fields.has('content') && pilotRuns(evaluation) ? undefined : await reportFacts(tx, evaluation, { now, lead: own ? person : null });
  if (facts === null) return null;
  const report = facts && pilotReport(facts);
  return {
    standing: runs ? 'draft' : 'unfrozen',
    run: null,
    frozenAt: null,
    sha256: null,
    simulated: evaluation.simulated,
    content: report ? (own ? reportOfSites(report, report.sites.map(({ id }) => id)) : report) : null,
  };
};
