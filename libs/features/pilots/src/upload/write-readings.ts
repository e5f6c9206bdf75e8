import { rowsOf } from '@waymark/database/transaction';
import type { GoodReading } from '@waymark/domain/pilot';
import type { LockedEvaluation } from '@waymark/evaluations';
import type { CommandContext } from '@waymark/platform/commands';
import { v7 as uuid } from 'uuid';

/** Rows of one statement: well within the time that one may take. */
const AT_ONCE = 2_000;

/** Writes readings, those of months before the first of the pilot as its baseline; a correction supersedes the reading before it, which stays. */
export const writeReadings = async ({ tx, actor, now }: CommandContext, evaluation: LockedEvaluation, { stageRun, firstMonth }: { stageRun: string; firstMonth: string }, readings: readonly GoodReading[]): Promise<void> => {
  for (let from = 0; from < readings.length; from += AT_ONCE) {
    const some = readings.slice(from, from + AT_ONCE);
    const rows = JSON.stringify(some.map(({ measureId, siteId, month, value, numerator, denominator, version, reason, outcome, late, confirmed }) => ({
      id: uuid(), measure_id: measureId, site_id: siteId, month, value, numerator, denominator, version, late, reason: outcome === 'correction' ? reason : null, warning: confirmed?.message ?? null, warned_against: confirmed?.against ?? null, baseline: month < firstMonth,
    })));
    if (some.some(({ outcome }) => outcome === 'correction'))
      await rowsOf(
        tx,
        `update reading r set superseded = true from jsonb_to_recordset($1) as n(measure_id uuid, site_id uuid, month date, version int)
         where r.measure_id = n.measure_id and r.site_id = n.site_id and r.month = n.month and r.version < n.version and not r.superseded`,
        [rows],
      );
    await rowsOf(
      tx,
      `insert into reading (id, evaluation_id, measure_id, site_id, month, stage_run_id, value, numerator, denominator, version, entered_by, entered_at, reason, simulated, late, warning, warned_against, baseline)
       select n.id, $2, n.measure_id, n.site_id, n.month, $3, n.value, n.numerator, n.denominator, n.version, $4, $5, n.reason, $6, n.late, n.warning, n.warned_against, n.baseline
       from jsonb_to_recordset($1) as n(id uuid, measure_id uuid, site_id uuid, month date, value double precision, numerator double precision, denominator double precision, version int, reason text, late boolean, warning text, warned_against jsonb, baseline boolean)`,
      [rows, evaluation.id, stageRun, actor.id, now, evaluation.simulated],
    );
  }
};
