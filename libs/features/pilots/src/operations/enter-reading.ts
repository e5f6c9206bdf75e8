import { rowOf, rowsOf } from '@waymark/database/transaction';
import { localDateOf, monthInWords } from '@waymark/domain/calendar';
import { besideStanding, dueOn, lacksPartsWords, READINGS_DUE_WITHIN_DAYS, type UnsureReading } from '@waymark/domain/pilot';
import { blocker } from '@waymark/domain/pipeline';
import type { LockedEvaluation } from '@waymark/evaluations';
import { RefusedCommand, type CommandContext } from '@waymark/platform/commands';
import { v7 as uuid } from 'uuid';
import type { GivenReading } from './given-readings.ts';

interface EnteredIn {
  stageRun: string;
  /** Of the pilot, by its first day: what is before is of the baseline, and never late. */
  firstMonth: string;
}

/** Writes one reading, with the warning that was confirmed where there was one; null where it stands already. A correction supersedes the reading before it, which stays. */
export const enterReading = async (context: CommandContext, evaluation: LockedEvaluation, { stageRun, firstMonth }: EnteredIn, reading: GivenReading, confirmed?: UnsureReading): Promise<string | null> => {
  const { tx, actor, now } = context;
  const place = [reading.measureId, reading.siteId, reading.month];
  const before = await rowOf<{ id: string; value: number; numerator: number | null; denominator: number | null; version: number }>(
    tx,
    'select id, value, numerator, denominator, version from reading where measure_id = $1 and site_id = $2 and month = $3 and not superseded for update',
    place,
  );
  const said = before ? besideStanding(before, reading) : 'other';
  if (said === 'same') return null;
  if (before && said === 'lacks-parts') {
    const words = lacksPartsWords(before, monthInWords(reading.month));
    throw new RefusedCommand([blocker('parts-needed', words, { field: `readings[${reading.at}].numerator` }, words)]);
  }
  if (before && !reading.reason?.trim())
    throw new RefusedCommand([
      blocker('correction-needs-reason', `${reading.month.slice(0, 7)} has the reading ${before.value} already: a correction needs a reason`, { field: 'reason', before: before.value, month: reading.month }),
    ]);
  if (before) await rowsOf(tx, 'update reading set superseded = true where id = $1', [before.id]);
  const id = uuid();
  const baseline = reading.month < firstMonth;
  await rowsOf(
    tx,
    `insert into reading (id, evaluation_id, measure_id, site_id, month, stage_run_id, value, numerator, denominator, version, entered_by, entered_at, reason, simulated, late, warning, warned_against, baseline)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`,
    [id, evaluation.id, ...place, stageRun, reading.value, reading.numerator, reading.denominator, (before?.version ?? 0) + 1, actor.id, now, reading.reason ?? null, evaluation.simulated, !before && !baseline && localDateOf(now) > dueOn(reading.month, READINGS_DUE_WITHIN_DAYS),
      confirmed?.message ?? null, confirmed ? JSON.stringify(confirmed.against) : null, baseline],
  );
  return id;
};
