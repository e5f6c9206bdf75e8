import { rowsOf, type Tx } from '@waymark/database/transaction';
import { joinedReport, type PilotReport } from '@waymark/domain/pilot';
import type { LockedEvaluation } from '../spine/index.ts';
import { pilotRuns } from '../spine/pilot-report/index.ts';
import type { ReadReport } from './pilot-report.ts';

export interface FrozenRun {
  run: number;
  frozenAt: string;
  /** Null for a site lead: it would tell of other sites. */
  sha256: string | null;
}

interface RunAsked {
  person: string;
  /** Null: the latest that was frozen. */
  run: number | null;
}

/** The reports that ends of runs froze, of which the person may read something; earliest first. */
export const frozenRuns = async (tx: Tx, evaluation: LockedEvaluation, person: string): Promise<FrozenRun[]> => {
  const { id } = evaluation;
  const rows =
    evaluation.relation === 'site'
      ? await rowsOf<Found>(tx, `select distinct f.run, f.frozen_at as "frozenAt", null as sha256 ${OF_SITES} order by f.frozen_at`, [id, person, runsEnded(evaluation)])
      : await rowsOf<Found>(tx, 'select run, frozen_at as "frozenAt", sha256 from pilot_report where evaluation_id = $1 order by frozen_at', [id]);
  return rows.map((row) => ({ ...row, frozenAt: row.frozenAt.toISOString() }));
};

/** The report that a run froze, or the latest: staff read the whole, a site lead that of each site of theirs, as one. */
export const frozenReport = async (tx: Tx, evaluation: LockedEvaluation, asked: RunAsked): Promise<ReadReport | null> => {
  const rows = evaluation.relation === 'site' ? await ofSites(tx, evaluation, asked) : await whole(tx, evaluation.id, asked);
  const content = joinedReport(rows.map((row) => JSON.parse(row.content) as PilotReport));
  const [first] = rows;
  return first && content ? { standing: 'frozen', run: first.run, frozenAt: first.frozenAt.toISOString(), sha256: first.sha256, simulated: evaluation.simulated, content } : null;
};

interface Found {
  run: number;
  frozenAt: Date;
  sha256: string | null;
}

type Kept = Found & { content: string };

/** Runs of the pilot that have ended, as far as a site lead was told: that one has would tell of the decision that ended it. */
const runsEnded = (evaluation: LockedEvaluation): number => pilotRuns(evaluation)?.runs.filter(({ to }) => to !== null).length ?? 0;

/** Parts of the sites of person `$2` in the first `$3` runs, also of one that left; the hash of the whole would tell of the others and is not theirs. */
const OF_SITES = `from pilot_report_site f join pilot_site s on s.id = f.site_id join organisation o on o.id = s.organisation_id
  where f.evaluation_id = $1 and s.site_lead_id = $2 and f.run <= $3`;

const whole = (tx: Tx, id: string, { run }: RunAsked): Promise<Kept[]> =>
  rowsOf<Kept>(tx, 'select run, content, sha256, frozen_at as "frozenAt" from pilot_report where evaluation_id = $1 and ($2::int is null or run = $2) order by frozen_at desc limit 1', [id, run]);

const ofSites = (tx: Tx, evaluation: LockedEvaluation, { person, run }: RunAsked): Promise<Kept[]> =>
  rowsOf<Kept>(
    tx,
    `select f.run, f.content, null as sha256, f.frozen_at as "frozenAt" ${OF_SITES}
       and f.run = coalesce($4::int, (select max(l.run) from pilot_report_site l where l.evaluation_id = $1 and l.run <= $3)) order by o.name, s.id`,
    [evaluation.id, person, runsEnded(evaluation), run],
  );
