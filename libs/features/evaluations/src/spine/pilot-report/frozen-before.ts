import { rowsOf, type Tx } from '@waymark/database/transaction';
import type { FrozenBefore, PilotReport } from '@waymark/domain/pilot';
import type { LockedEvaluation } from '../lock-evaluation.ts';
import { reportRows } from './report-rows.ts';

/** Reports of earlier runs that tell by group, each with the record as it stood when it was frozen: what a further one is held against. */
export const frozenBefore = async (tx: Tx, { id, innovationId }: LockedEvaluation): Promise<FrozenBefore[]> => {
  const kept = await rowsOf<{ content: string; frozenAt: Date }>(tx, 'select content, frozen_at as "frozenAt" from pilot_report where evaluation_id = $1 order by run', [id]);
  const before: FrozenBefore[] = [];
  for (const { content, frozenAt } of kept) {
    const { measures, runs } = JSON.parse(content) as PilotReport;
    if (!measures.some(({ equity }) => equity?.some(({ groups }) => groups.length > 0))) continue;
    const { groups = [], readings } = await reportRows(tx, { evaluation: id, innovation: innovationId, runs, lead: null, until: frozenAt.toISOString() });
    before.push({ measures, groups, readings: readings.filter(({ month }) => month.slice(0, 7) >= runs[0]!.from.slice(0, 7)) });
  }
  return before;
};
