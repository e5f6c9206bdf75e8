import { rowsOf } from '@waymark/database/transaction';
import type { GoodGroup } from '@waymark/domain/pilot';
import type { LockedEvaluation } from '@waymark/evaluations';
import type { CommandContext } from '@waymark/platform/commands';
import { v7 as uuid } from 'uuid';

/** Writes readings by group that are new or correct earlier ones, which stay. @returns the ids of those written */
export const writeGroups = async ({ tx, actor, now }: CommandContext, evaluation: LockedEvaluation, groups: readonly GoodGroup[]): Promise<string[]> => {
  const changed = groups.filter(({ outcome }) => outcome !== 'unchanged').map(({ measureId, siteId, month, breakdown, group, numerator, denominator, version, outcome, reason }) => ({
    id: uuid(), measure_id: measureId, site_id: siteId, month, breakdown, group_name: group, numerator, denominator, version, reason: outcome === 'correction' ? reason : null,
  }));
  if (changed.length === 0) return [];
  const rows = JSON.stringify(changed);
  await rowsOf(
    tx,
    `update group_reading g set superseded = true from jsonb_to_recordset($1) as n(measure_id uuid, site_id uuid, month date, breakdown text, group_name text, version int)
     where g.measure_id = n.measure_id and g.site_id = n.site_id and g.month = n.month and g.breakdown = n.breakdown and g.group_name = n.group_name and g.version < n.version and not g.superseded`,
    [rows],
  );
  await rowsOf(
    tx,
    `insert into group_reading (id, evaluation_id, measure_id, site_id, month, breakdown, group_name, numerator, denominator, version, entered_by, entered_at, reason, simulated)
     select n.id, $2, n.measure_id, n.site_id, n.month, n.breakdown, n.group_name, n.numerator, n.denominator, n.version, $3, $4, n.reason, $5
     from jsonb_to_recordset($1) as n(id uuid, measure_id uuid, site_id uuid, month date, breakdown text, group_name text, numerator double precision, denominator double precision, version int, reason text)`,
    [rows, evaluation.id, actor.id, now, evaluation.simulated],
  );
  return changed.map(({ id }) => id);
};
