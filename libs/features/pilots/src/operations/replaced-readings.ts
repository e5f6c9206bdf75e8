import { rowsOf, type Tx } from '@waymark/database/transaction';
import type { ReplacedReading } from '../graphql/readings-entered.types.ts';

interface Correction {
  measureId: string;
  siteId: string;
  month: string;
  value: number;
}

/** As many as an answer tells. */
const SHOWN = 200;

/**
 * What corrections are about to replace: which version, what it said, who entered it and when. Two people who send different
 * figures at once follow each other, and the second is told of the first.
 */
export const replacedReadings = async (tx: Tx, corrections: readonly Correction[]): Promise<ReplacedReading[]> => {
  if (corrections.length === 0) return [];
  const rows = await rowsOf<Omit<ReplacedReading, 'at'> & { at: Date }>(
    tx,
    `select m.name as measure, o.name as site, r.month::text, r.version, r.value as before, n.value, p.display_name as by, r.entered_at as at
     from jsonb_to_recordset($1) as n(measure_id uuid, site_id uuid, month date, value double precision)
       join reading r on r.measure_id = n.measure_id and r.site_id = n.site_id and r.month = n.month and not r.superseded
       join measure m on m.id = r.measure_id join pilot_site s on s.id = r.site_id join organisation o on o.id = s.organisation_id join person p on p.id = r.entered_by
     order by r.month, m.name, o.name limit $2`,
    [JSON.stringify(corrections.map(({ measureId, siteId, month, value }) => ({ measure_id: measureId, site_id: siteId, month, value }))), SHOWN],
  );
  return rows.map(({ at, ...row }) => ({ ...row, at: new Date(at).toISOString() }));
};
