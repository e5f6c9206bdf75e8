import { keptRowOf, type Tx } from '@waymark/database/transaction';
import type { ReportFacts, ReportSite } from '@waymark/domain/pilot';
import { ENDING } from '../../reads/ending.ts';

export interface ReportRows extends Pick<ReportFacts, 'organisation' | 'measures' | 'readings' | 'groups' | 'incidents' | 'money' | 'plan'> {
  sites: (Pick<ReportSite, 'id' | 'name'> & { joinedAt: string; leftAt: string | null; leftReason: string | null; lastDay: string | null; successors: string[] })[];
}

const list = (select: string): string => `coalesce((select jsonb_agg(row_to_json(r)) from (${select}) r), '[]')`;

/** `$3`: the lead of whose sites it is; null: of all. */
const OF_READER = '($3::uuid is null or s.site_lead_id = $3)';

/** Readings are those of months of the runs `$2` to `$6`, in whatever stage they were entered, and those of the baseline. */
const IN_RUNS = `exists (select 1 from unnest($2::date[], $6::date[]) as t(starts, ends) where n.month between date_trunc('month', t.starts) and coalesce(t.ends, 'infinity'))`;

const MONEY = (kind: string): string =>
  list(`select month::text, cost::float8, saving::float8 from pilot_money where evaluation_id = $1 and kind = '${kind}' and not superseded and $3::uuid is null order by month`);

/** One statement: what a report of evaluation `$1` is made from, readings and incidents as they stood at `$4`, or stand now. */
const ROWS = `select o.name as organisation,
  ${list(`select s.id, p.name, s.joined_at as "joinedAt", s.left_at as "leftAt", case when s.left_at is not null then s.left_reason end as "leftReason", ${ENDING('p')} from pilot_site s join organisation p on p.id = s.organisation_id
    where s.evaluation_id = $1 and ${OF_READER} order by p.name, s.id`)} as sites,
  ${list(`select id, name, unit, numerator, denominator, direction, baseline, target, main,
      case when stop_comparison is not null then jsonb_build_object('comparison', stop_comparison, 'threshold', stop_threshold, 'consecutive', stop_consecutive) end as "stopRule",
      case when baseline_from is not null then jsonb_build_object('from', baseline_from, 'to', baseline_to, 'source', baseline_source) end as "baselinePeriod", breakdowns,
      ${list(`select b.site_id as "siteId", b.together, b.month::text as period, jsonb_build_object('kind', b.kind, 'text', b.reason, 'changedOn', b.changed_on::text) as reason,
          (b.recorded_at at time zone 'Europe/London')::date::text as "recordedOn" from measure_rebase b left join pilot_site s on s.id = b.site_id
        where b.measure_id = m.id and b.recorded_at <= coalesce($4::timestamptz, 'infinity') and coalesce(b.withdrawn_at > $4, b.withdrawn_at is null)
          and (not b.together or $3::uuid is null) and (b.site_id is null or ${OF_READER}) order by b.month, b.version`)} as rebases, (locked_at at time zone 'Europe/London')::date::text as "lockedOn"
    from measure m where evaluation_id = $1 and locked_at is not null order by main desc, name, id`)} as measures,
  ${list('select version, signed_at as "signedAt", reason, changes, content from pilot_plan_version where evaluation_id = $1 and signed_at <= coalesce($4::timestamptz, \'infinity\') order by version')} as plan,
  ${list(`select r.measure_id as "measureId", r.site_id as "siteId", r.month::text, r.value, r.numerator, r.denominator, v.late, case when r.version > 1 then r.reason end as reason,
      v.earlier, v."recordedAt"
    from (select distinct on (n.measure_id, n.site_id, n.month) n.* from reading n join pilot_site s on s.id = n.site_id
        where n.evaluation_id = $1 and n.entered_at <= coalesce($4::timestamptz, 'infinity') and (n.baseline or ${IN_RUNS}) and ${OF_READER} order by n.measure_id, n.site_id, n.month, n.version desc) r
      cross join lateral (select bool_or(b.late) as late, coalesce(jsonb_agg(b.value order by b.version) filter (where b.version < r.version), '[]') as earlier, jsonb_agg(b.entered_at order by b.version) as "recordedAt"
        from reading b where b.measure_id = r.measure_id and b.site_id = r.site_id and b.month = r.month and b.version <= r.version) v
    order by r.month, r.site_id, r.measure_id`)} as readings,
  ${list(`select r.measure_id as "measureId", r.site_id as "siteId", r.month::text, r.breakdown, r.group_name as "group", r.numerator, r.denominator
    from (select distinct on (n.measure_id, n.site_id, n.month, n.breakdown, n.group_name) n.* from group_reading n join pilot_site s on s.id = n.site_id
      where n.evaluation_id = $1 and n.entered_at <= coalesce($4::timestamptz, 'infinity') and ${IN_RUNS} and ${OF_READER} order by n.measure_id, n.site_id, n.month, n.breakdown, n.group_name, n.version desc) r`)} as groups,
  ${list(`select i.site_id as "siteId", i.severity, (i.closed_at is null or i.closed_at > coalesce($4::timestamptz, 'infinity')) as open from incident i left join pilot_site s on s.id = i.site_id
    where i.evaluation_id = $1 and i.reported_at <= coalesce($4::timestamptz, 'infinity') and ${OF_READER} order by i.reported_at, i.id`)} as incidents,
  jsonb_build_object('planned', ${MONEY('planned')}, 'actual', ${MONEY('actual')}, 'amended',
    coalesce((select jsonb_agg(month::text order by month) from pilot_money where evaluation_id = $1 and kind = 'planned' and not superseded and after_start and $3::uuid is null), '[]')) as money
from innovation i join organisation o on o.id = i.organisation_id where i.id = $5`;

export interface RowsAsked {
  evaluation: string;
  innovation: string;
  runs: ReportFacts['runs'];
  /** Whose sites it is of; null: all. */
  lead: string | null;
  until: string | null;
}

export const reportRows = async (tx: Tx, { evaluation, innovation, runs, lead, until }: RowsAsked): Promise<ReportRows> =>
  (await keptRowOf<ReportRows>(tx, ROWS, [evaluation, runs.map(({ from }) => from), lead, until, innovation, runs.map(({ to }) => to)]))!;
