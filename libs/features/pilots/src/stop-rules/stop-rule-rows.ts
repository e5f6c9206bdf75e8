import { rowsOf, type Tx } from '@waymark/database/transaction';
import type { RecordedFiring } from '@waymark/domain/pilot';
import type { StopRule } from '@waymark/domain/spc';

/** A measure at a site whose readings changed. */
export interface Touched {
  measureId: string;
  siteId: string;
}

/** The same with its names, its rule, its readings in force, and the firings that are recorded. */
export interface RuleAtSite extends Touched {
  measure: string;
  site: string;
  rule: StopRule;
  readings: { month: string; value: number }[];
  recorded: (RecordedFiring & { hold: string })[];
  /** Of the plan, that has the rule. */
  version: number;
}

/** What the stop rules of touched measures are asked on; measures without a rule are left out. Months before the start meet none: nothing was piloted in them. */
export const stopRuleRows = (tx: Tx, touched: readonly Touched[]): Promise<RuleAtSite[]> =>
  rowsOf<RuleAtSite>(
    tx,
    `select t.measure_id as "measureId", t.site_id as "siteId", m.name as measure, o.name as site,
       jsonb_build_object('comparison', m.stop_comparison, 'threshold', m.stop_threshold, 'consecutive', m.stop_consecutive) as rule,
       coalesce((select jsonb_agg(jsonb_build_object('month', r.month, 'value', r.value)) from reading r where r.measure_id = t.measure_id and r.site_id = t.site_id and not r.superseded and not r.baseline), '[]') as readings,
       coalesce((select jsonb_agg(jsonb_build_object('month', f.month, 'hold', f.hold, 'rule', x.measure -> 'stopRule')) from stop_firing f join pilot_plan_version v on v.evaluation_id = f.evaluation_id and v.version = f.plan_version
           join jsonb_array_elements(v.content -> 'measures') as x(measure) on (x.measure ->> 'id')::uuid = f.measure_id where f.measure_id = t.measure_id and f.site_id = t.site_id), '[]') as recorded,
       (select max(v.version) from pilot_plan_version v where v.evaluation_id = m.evaluation_id) as version
     from jsonb_to_recordset($1) as t(measure_id uuid, site_id uuid)
       join measure m on m.id = t.measure_id join pilot_site s on s.id = t.site_id join organisation o on o.id = s.organisation_id
     where m.locked_at is not null and m.stop_comparison is not null order by m.main desc, m.name, o.name, t.site_id`,
    [JSON.stringify([...new Map(touched.map(({ measureId, siteId }) => [`${measureId} ${siteId}`, { measure_id: measureId, site_id: siteId }])).values()])],
  );
