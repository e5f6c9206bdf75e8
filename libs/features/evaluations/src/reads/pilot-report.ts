import { rowsOf, type Tx } from '@waymark/database/transaction';
import { joinedReport, pilotReport, reportOfSites, type PilotReport } from '@waymark/domain/pilot';
import type { LockedEvaluation } from '../spine/index.ts';
import { reportFacts, runsPilot } from '../spine/pilot-report/index.ts';

export interface ReadReport {
  /** `draft` while the pilot runs; `frozen` as it was when it ended; `unfrozen` where it ended before reports were frozen. */
  standing: 'draft' | 'frozen' | 'unfrozen';
  frozenAt: string | null;
  /** Of the whole report, as decisions name it. */
  sha256: string | null;
  simulated: boolean;
  content: PilotReport;
}

/**
 * The evaluation report of a pilot as somebody may see it: staff the whole, a site lead that of their own sites. Once the
 * pilot has ended it is the frozen one, whatever was recorded since. Null before its start.
 */
export const readPilotReport = async (tx: Tx, evaluation: LockedEvaluation, person: string, now: string): Promise<ReadReport | null> => {
  const runs = runsPilot(evaluation, evaluation.state.stage);
  const own = evaluation.relation === 'site';
  const frozen = runs ? null : await (own ? frozenOfSites(tx, evaluation, person) : frozenWhole(tx, evaluation));
  if (frozen) return frozen;
  const facts = await reportFacts(tx, evaluation, { now, lead: own ? person : null });
  if (!facts) return null;
  const report = pilotReport(facts);
  return {
    standing: runs ? 'draft' : 'unfrozen',
    frozenAt: null,
    sha256: null,
    simulated: evaluation.simulated,
    content: own ? reportOfSites(report, report.sites.map(({ id }) => id)) : report,
  };
};

const frozenWhole = async (tx: Tx, { id, simulated }: LockedEvaluation): Promise<ReadReport | null> => {
  const [row] = await rowsOf<{ content: string; sha256: string; frozenAt: Date }>(
    tx,
    'select content, sha256, frozen_at as "frozenAt" from pilot_report where evaluation_id = $1 order by frozen_at desc limit 1',
    [id],
  );
  return row ? { standing: 'frozen', frozenAt: row.frozenAt.toISOString(), sha256: row.sha256, simulated, content: JSON.parse(row.content) as PilotReport } : null;
};

/** That of each site that the person leads still, as one. Its hash would tell of the other sites: it is not theirs. */
const frozenOfSites = async (tx: Tx, { id, simulated }: LockedEvaluation, person: string): Promise<ReadReport | null> => {
  const rows = await rowsOf<{ content: string; frozenAt: Date }>(
    tx,
    `select f.content, f.frozen_at as "frozenAt" from pilot_report_site f join pilot_site s on s.id = f.site_id join organisation o on o.id = s.organisation_id
     where f.evaluation_id = $1 and s.site_lead_id = $2 and s.left_at is null and f.frozen_at = (select max(l.frozen_at) from pilot_report_site l where l.evaluation_id = $1)
     order by o.name, s.id`,
    [id, person],
  );
  const content = joinedReport(rows.map((row) => JSON.parse(row.content) as PilotReport));
  return content && { standing: 'frozen', frozenAt: rows[0]!.frozenAt.toISOString(), sha256: null, simulated, content };
};
