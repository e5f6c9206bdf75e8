import { KNOWN_STAGE_OF_SITE, LEAD_GONE, standsWithPlan, stopRuleChanged } from '@waymark/evaluations';
import { CASE, holds, instantOf, staffHolds, stageIs } from './terms.ts';

const READINGS = `[{"fact": "readings"}]`;

/** First days of whole months since the pilot began, or the site joined it: the month of a start may be read and need not be. To the last that is over, or to the one in which the site left. */
const MONTHS = `select m::date as month from generate_series(
     date_trunc('month', greatest((l.joined_at at time zone 'Europe/London')::date, (
       select (min(t.entered_at) at time zone 'Europe/London')::date from stage_run t where t.evaluation_id = e.id and ${stageIs(`s -> 'produces' @> '${READINGS}'`, 't.stage')})) + interval '1 month - 1 day'),
     date_trunc('month', least(today.day - interval '1 month', l.left_at at time zone 'Europe/London')), interval '1 month') m`;

/** Months for which one of the locked measures has no reading of the site. */
const MISSING = `select string_agg(to_char(x.month, 'YYYY-MM'), ', ' order by x.month) as months from (${MONTHS}) x
     where exists (select 1 from measure q where q.evaluation_id = e.id and q.locked_at is not null and x.month >= date_trunc('month', q.locked_at at time zone 'Europe/London')
       and not exists (select 1 from reading r where r.measure_id = q.id and r.site_id = l.id and r.month = x.month and not r.superseded))`;

/** What an acceptance of the current revision of the hazard log `h` has to say, which no change of a stop rule has made lapse. */
const OF_REVISION = `a.evaluation_id = e.id and a.hazard_log_revision = h.revision and ${standsWithPlan('e.id')}`;

/** What is accepted now: this revision, and with it the stop rules that changed last. */
export const RISK_NOW = `concat_ws('.', h.revision, ${stopRuleChanged('e.id')})`;

/** Risk that is left is accepted anew with each revision and each changed stop rule, also while readings are taken; before the start the set-up itself waits for it. */
export const ACCEPT_OF_MAKER = `h.not_applicable_reason is null and not exists (select 1 from residual_risk_acceptance a where ${OF_REVISION} and a.party = 'maker') and ${stageIs(`s -> 'produces' @> '${READINGS}'`, 'n.stage')}`;

/** Stages in which the plan may be amended, `isAmendable` in SQL: an amendment lapses with its pilot, and one from before that rule can only be withdrawn. */
const AMENDABLE = `(s -> 'produces' @> '[{"fact": "measures"}]' or (s ->> 'kind' = 'pilot' and s -> 'produces' @> '${READINGS}'))`;

/** When lead `p` of site `s` went: out of the service, of the role, or by a conflict of interest. */
const LEAD_WENT = `greatest(p.disabled_at, (select max(h.revoked_at) from role_holding h where h.person_id = p.id and h.role = 'site-lead'),
     (select max(c.found_at) from conflict c where c.evaluation_id = s.evaluation_id and c.person_id = p.id))`;

/** Of whoever leads a site: readings, and risk to accept. */
export const SITE_WORK = [
  `select 'enter-readings', l.id::text, e.id, i.reference, i.name, missing.months, null::timestamptz, right(missing.months, 7)
   from ${CASE} join pilot_site l on l.evaluation_id = e.id and l.site_lead_id = $1 cross join today
     cross join lateral (${MISSING}) missing
   where missing.months is not null and ${stageIs(`exists (select 1 from jsonb_array_elements(s -> 'produces') f where f ->> 'fact' = 'readings' and ${holds(`f -> 'byRoles' ? held.role`)})`, KNOWN_STAGE_OF_SITE)}`,
  // what is cheap is asked first: the stage that a site knows of is dear, and asked where something lacks
  `select 'accept-risk', e.site::text, e.id, e.reference, e.name, e.organisation, null::timestamptz, e.now
   from (select e.id, e.innovation_id, e.programme_id, e.pipeline_version_id, i.reference, i.name, l.id as site, o.name as organisation, ${RISK_NOW} as now
     from pilot_site l join evaluation e on e.id = l.evaluation_id join innovation i on i.id = e.innovation_id join organisation o on o.id = l.organisation_id join hazard_log h on h.evaluation_id = e.id
     where l.site_lead_id = $1 and l.left_at is null and h.not_applicable_reason is null and not exists (select 1 from residual_risk_acceptance a where ${OF_REVISION} and a.site_id = l.id) offset 0) e
     join pipeline_version v on v.id = e.pipeline_version_id
   where ${stageIs(`s -> 'produces' @> '${READINGS}'`, KNOWN_STAGE_OF_SITE)} and ${holds(`held.role = 'site-lead'`)}`,
];

/** Of the staff who run a pilot: measures, stop rules, incidents. */
export const PILOT_WORK = [
  `select 'lock-measures', e.id::text, e.id, i.reference, i.name, null, e.due_at, concat_ws('.', e.stage, e.run)
   from ${CASE} where exists (select 1 from measure q where q.evaluation_id = e.id and q.locked_at is null)
     and ${stageIs(`exists (select 1 from jsonb_array_elements(s -> 'produces') f where f ->> 'fact' = 'measures' and ${staffHolds(`f -> 'lockedByRoles' ? held.role`)})`)}`,
  `select 'replace-site-lead', s.id::text, e.id, i.reference, i.name, o.name, null::timestamptz, ${instantOf(LEAD_WENT)}
   from ${CASE} join pilot_site s on s.evaluation_id = e.id and s.left_at is null join organisation o on o.id = s.organisation_id join person p on p.id = s.site_lead_id
   where ${LEAD_GONE} and ${stageIs(`(s -> 'produces' @> '[{"fact": "measures"}]' or s -> 'produces' @> '${READINGS}')`)} and ${staffHolds(`held.role = 'pilot-lead'`)}`,
  `select 'look-at-stop-rule', f.hold, e.id, i.reference, i.name, string_agg(distinct q.name || ', ' || o.name, '; '), null::timestamptz, ${instantOf('max(f.fired_at)')}
   from ${CASE} join stop_firing f on f.evaluation_id = e.id join hold h on h.evaluation_id = e.id and h.id = f.hold and h.closed_at is null
     join measure q on q.id = f.measure_id join pilot_site l on l.id = f.site_id join organisation o on o.id = l.organisation_id
   where ${staffHolds(`held.role in ('pilot-lead', 'safety-lead')`)} group by f.hold, e.id, i.reference, i.name`,
  `select 'sign-plan-amendment', a.id::text, e.id, i.reference, i.name, null, null::timestamptz, a.revision::text
   from ${CASE} join plan_amendment a on a.evaluation_id = e.id and a.outcome is null and a.proposed_by <> $1 where ${staffHolds(`held.role = 'safety-lead'`)} and ${stageIs(AMENDABLE)}`,
  `select 'close-incident', c.id::text, e.id, i.reference, i.name, c.severity, null::timestamptz, null
   from ${CASE} join incident c on c.evaluation_id = e.id where c.closed_at is null and ${staffHolds(`held.role = any($5::text[])`)}`,
  // until it is closed, or they write the next line
  `select 'read-follow-up', c.id::text, e.id, i.reference, i.name, left(n.text, 200), null::timestamptz, n.id::text
   from ${CASE} join incident c on c.evaluation_id = e.id and c.closed_at is null
     join lateral (select x.id, x.text, x.written_by from incident_entry x where x.incident_id = c.id order by x.written_at desc, x.id desc limit 1) n on n.written_by <> $1
   where ${staffHolds(`held.role = any($5::text[])`)}`,
];
