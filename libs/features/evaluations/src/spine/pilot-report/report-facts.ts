import type { Tx } from '@waymark/database/transaction';
import { localDateOf } from '@waymark/domain/calendar';
import type { ReportFacts } from '@waymark/domain/pilot';
import type { LockedEvaluation } from '../lock-evaluation.ts';
import { pilotRuns } from './pilot-runs.ts';
import { reportRows } from './report-rows.ts';

interface FactsAsked {
  /** Instant for which it is asked; where the pilot has ended, that of its end counts. */
  now: string;
  /** Whose sites it is of; null: all. */
  lead: string | null;
}

/** What the report of a pilot is made from, or null before its start. Once it has ended, readings are those of its months as they stood then. */
export const reportFacts = async (tx: Tx, evaluation: LockedEvaluation, { now, lead }: FactsAsked): Promise<ReportFacts | null> => {
  const pilot = pilotRuns(evaluation);
  if (!pilot) return null;
  const { id, innovationId, innovationName, reference, simulated } = evaluation;
  const { sites, ...rows } = await reportRows(tx, { evaluation: id, innovation: innovationId, runs: pilot.runs, lead, until: pilot.endedAt });
  return {
    ...rows,
    reference,
    innovation: innovationName,
    simulated,
    runs: pilot.runs,
    today: localDateOf(pilot.endedAt ?? now),
    sites: sites.map(({ id: siteId, name, joinedAt, leftAt, leftReason, lastDay, successors }) => ({ id: siteId, name, lastDay, successors, joinedOn: dayOf(joinedAt), leftOn: leftAt && dayOf(leftAt), leftBecause: leftReason })),
  };
};

const dayOf = (instant: string): string => localDateOf(new Date(instant));
