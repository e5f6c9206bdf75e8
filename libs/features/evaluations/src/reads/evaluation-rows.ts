import type { Relation } from '@waymark/domain/access';
import { HAZARDS } from '../spine/hazard-rows.ts';
import { standsWithPlan, stopRuleChanged } from '../spine/stop-rule-changed.ts';
import { documentsFor } from './documents-for.ts';
import { ENDING } from './ending.ts';
import { FROZEN_VIEWS } from './frozen-views.ts';
import { incidentEntries } from './incident-entries.ts';
import { importedPassports } from './imported-passports.ts';
import { JOINED_ORGANISATIONS } from './joined-organisations.ts';
import { notApplicableEarlier } from './not-applicable-earlier.ts';
import { LEFT } from './left-as-told.ts';
import { LETTER_BY } from './letter-terms.ts';
import { OPEN_AMENDMENT, SETTLED_AMENDMENTS } from './plan-amendments.ts';
import { REOPENED } from './reopened-conditions.ts';
import { siteLead } from './site-lead.ts';
import { SUBMISSION_DOCUMENTS } from './submission-documents.ts';
import { unreadBy } from './unread-messages.ts';

const list = (select: string): string => `coalesce((select jsonb_agg(row_to_json(r)) from (${select}) r), '[]')`;

/** For people outside, only what a released letter has told. */
const TOLD = 'exists (select 1 from letter l where l.evaluation_id = $1 and l.decision = x.decision and l.released_at is not null)';

/** For people outside, nothing that was recorded after a decision whose letter has not told them: it would tell of it. */
const beforeUntold = (at: string): string => `${at} < untold_since($1)`;

/** For the team, what came of a condition: as the public register tells it, nothing since a decision that is untold. */
const MET_AND_TOLD = (of: string): string => `case when ${beforeUntold('x.met_at')} then ${of} end`;

/** For a site lead, nothing of what only staff record since a decision that was made after they joined and that no letter has told. */
const beforeUntoldToSite = (relation: Relation, at: string): string => (relation === 'site' ? `and ${toldToSite(at)}` : '');

const toldToSite = (at: string): string => `${at} < untold_to_site($1, $2)`;

/** A column of incident `i` that says what came of it: for a site lead nothing since a decision that is untold to them. */
const CAME = (relation: Relation, column: string): string => (relation === 'site' ? `case when ${toldToSite('i.closed_at')} then ${column} end` : column);

/** What everybody who knows of an evaluation may know: its row itself tells people outside of steps that were not announced. */
export const OUTLINE = '(select evaluation_id as id, innovation_id, programme_id, pipeline_version_id, number, simulated from evaluation_announced)';

/** What was recorded at this time in evaluation `$1`, as somebody of this relation may know it: a condition of a where clause, or nothing. */
export const known = (relation: Relation, at: string): string => (relation === 'team' ? `and ${beforeUntold(at)}` : '');

/** The same, for what both sides write: the team sees what it wrote itself at any time. */
const knownOrOwn = (relation: Relation, at: string, by: string): string => (relation === 'team' ? `and (${beforeUntold(at)} or is_of_own_team($1, ${by}))` : '');

/** Stages in which residual risk is recorded, by the definition that the evaluation `e` is pinned to. */
const RISK_STAGES = `select s ->> 'id' from pipeline_version v, jsonb_array_elements(v.definition -> 'stages') s, jsonb_array_elements(s -> 'produces') f
  where v.id = e.pipeline_version_id and f ->> 'fact' = 'residual-risk'`;

/** For a site lead, what the maker and their own sites accepted: how many others there are is not theirs to know. */
const OWN_ACCEPTANCE = 'and (a.site_id is null or exists (select 1 from pilot_site s where s.id = a.site_id and s.site_lead_id = $2))';

/** The integrated care board that organisation `o` belongs to now. */
const BOARD = `(select b.name from organisation_parent m join organisation b on b.id = m.parent_id
  where m.organisation_id = o.id and m.to_day is null and b.type = 'icb' order by b.name limit 1)`;

/** Who reported incident `i`. */
const REPORTER = '(select p.display_name from person p where p.id = i.reported_by)';
/** Whether scores take review `r` in. For staff alone, who read seats and conflicts: it tells of a conflict or a step back of its writer, at once. */
const COUNTS = `(r.submitted_version is not null and exists (select 1 from assignment b where b.id = r.assignment_id and b.state <> 'recused'
  and not exists (select 1 from conflict x where x.evaluation_id = r.evaluation_id and x.person_id = b.person_id and x.effect = 'exclude' and x.state in ('open', 'confirmed', 'waiver-proposed'))))`;

/** What was submitted of review `r`, the original first; numbered apart from the drafts between, which are their writer's alone. */
const SUBMITTED_VERSIONS = list('select row_number() over (order by v.version)::int as number, v.saved_at as "submittedAt", v.criteria, v.gates from review_content v where v.review_id = r.id and v.submitted order by v.version');

/** Threads `t` that somebody of this relation reads, `readsThread` in SQL. */
const THREADS_READ: Partial<Record<Relation, string>> = { staff: '', team: "and t.audience = 'innovator'", reviewer: 'and t.reviewer_id = $2' };

/**
 * SQL of each field of an evaluation that rows answer. `$1` evaluation, `e` its row, `$2` the person who looks. Each says what
 * people outside see of it in a variant of its own, so that a secret row is never read for them. What is dear is read only
 * where it is asked `within` its field.
 */
export const ROW_FIELDS: Record<string, (relation: Relation, ownKeyId: string, within: (field: string) => ReadonlySet<string>) => string> = {
  requests: (relation) =>
    list(`select q.id, q.text, q.questions, q.opened_at as "openedAt", q.announced_at as "announcedAt", q.answer_by as "answerBy", q.closed_at as "closedAt", q.outcome,
        s.revision, s.note as answer
      from information_request q left join submission s on s.evaluation_id = q.evaluation_id and s.request_id = q.id
      where q.evaluation_id = $1 ${relation === 'team' ? 'and q.announced_at is not null' : ''} order by q.opened_at`),
  holds: () =>
    list(`select id, kind, text, opened_at as "openedAt", closed_at as "closedAt", outcome from hold where evaluation_id = $1 order by opened_at`),
  decisions: (relation) =>
    list(`select x.decision as id, x.outcome, x.transition, x.reason, x.decided_at as "decidedAt",
        ${relation === 'team' ? 'null' : '(select display_name from person p where p.id = x.decided_by)'} as "decidedBy",
        jsonb_build_object('key', l.key, 'title', l.title, 'body', l.body, 'approvedAt', l.approved_at, 'releasedAt', l.released_at) as letter,
        ${relation === 'team' ? 'null' : LETTER_BY} as "letterBy", ${relation === 'staff' ? 'x.evidence' : 'null'} as evidence, e.simulated
      from decision x join letter l on l.evaluation_id = x.evaluation_id and l.decision = x.decision
      where x.evaluation_id = $1 ${relation === 'team' ? 'and l.released_at is not null' : ''} order by x.decided_at`),
  conditions: (relation) =>
    list(`select x.id, x.decision, x.text, x.owner, x.due_on as "dueOn", ${relation === 'team' ? MET_AND_TOLD('x.met_at') : 'x.met_at'} as "metAt",
        ${relation === 'team' ? 'null' : '(select display_name from person p where p.id = x.met_by)'} as "metBy",
        ${relation === 'team' ? MET_AND_TOLD('x.evidence') : 'x.evidence'} as evidence, ${relation === 'staff' ? REOPENED : `'[]'::jsonb`} as reopened, e.simulated from condition x
      where x.evaluation_id = $1 and ${
        relation === 'team'
          ? `(x.decision is null or ${TOLD}) and (x.replaced_at is null or (x.replaced_by is not null and not ${TOLD.replace('x.decision', 'x.replaced_by')}))`
          : 'x.replaced_at is null'
      } order by x.recorded_at, x.id`),
  assignments: () =>
    list(`select a.id, a.person_id as "personId", p.display_name as person, o.name as organisation, a.role, a.tracks, a.gates, a.state, t.stage, t.run,
        a.invited_at as "invitedAt", a.answer_by as "answerBy", a.reminded_at as "remindedAt", a.settled_at as "settledAt", a.reason,
        (select label from reviewer_label b where b.evaluation_id = a.evaluation_id and b.person_id = a.person_id) as label,
        (select bool_and(q.done) from exercises_of_seat(a.id) q) as "exercisesDone"
      from assignment a join person p on p.id = a.person_id join organisation o on o.id = a.organisation_id join stage_run t on t.id = a.stage_run_id
      where a.evaluation_id = $1 order by a.invited_at, a.id`),
  reviews: (relation, _ownKeyId, within) =>
    list(`select r.id, t.stage, t.run, r.rubric, w.role, w.tracks, r.submitted_at as "submittedAt", c.criteria, c.gates, r.simulated, w.label as reviewer,
        (select s.revision from submission s where s.id = r.submission_id) as revision,
        ${relation === 'staff' ? '(select p.display_name from assignment b join person p on p.id = b.person_id where b.id = r.assignment_id)' : 'null'} as person,
        own.id is not null as mine, r.submitted_version is not null as submitted, ${relation === 'staff' ? COUNTS : 'null'} as counts, ${within('reviews').has('submittedVersions') ? SUBMITTED_VERSIONS : "'[]'::jsonb"} as "submittedVersions"
      from review r cross join lateral author_of(r.id) w join stage_run t on t.id = r.stage_run_id
        left join assignment own on own.id = r.assignment_id and own.person_id = $2
        left join review_content c on c.review_id = r.id and c.version = case when own.id is null then r.submitted_version
          when t.round_closed_at is not null or t.left_at is not null then coalesce(r.submitted_version, r.version) else r.version end
      where r.evaluation_id = $1 and (own.id is not null or (r.submitted_version is not null and (t.round_closed_at is not null or t.left_at is not null)))
      order by t.entered_at, reviewer`),
  votes: () =>
    list(`select v.id, p.display_name as person, v.vote, v.motion, v.reason, v.cast_at as "castAt", t.stage, t.run, v.simulated,
        not exists (select 1 from assignment a where a.stage_run_id = v.stage_run_id and a.person_id = v.person_id and a.state = 'recused')
          and not exists (select 1 from conflict c where c.evaluation_id = v.evaluation_id and c.person_id = v.person_id and c.effect = 'exclude' and c.state in ('open', 'confirmed', 'waiver-proposed')) as counted
      from panel_vote v join person p on p.id = v.person_id join stage_run t on t.id = v.stage_run_id where v.evaluation_id = $1 order by v.cast_at, v.id`),
  determinations: () =>
    list(`select d.id, t.stage, t.run, d.transition, d.reasons, d.conditions, d.finalised_at as "finalisedAt", d.sha256, d.decision, d.lapsed_at as "lapsedAt", d.simulated, i.id as "itemId", i.meeting_id as "meetingId",
        ${list(FROZEN_VIEWS)} as "minorityViews"
      from panel_determination d join stage_run t on t.id = d.stage_run_id
        left join lateral (select n.id, n.meeting_id from panel_item n join panel_meeting g on g.id = n.meeting_id where n.stage_run_id = d.stage_run_id and n.id::text = coalesce(d.content::jsonb ->> 'item', n.id::text) order by g.held_on desc, n.id desc limit 1) i on true where d.evaluation_id = $1 and d.finalised_at is not null order by d.finalised_at, d.id`),
  conflicts: () =>
    list(`select c.id, c.person_id as "personId", p.display_name as person, c.source, c.effect, c.because, c.state, c.found_at as "foundAt", c.reason
      from conflict c join person p on p.id = c.person_id where c.evaluation_id = $1 order by c.found_at, c.id`),
  submissions: (_relation, _ownKeyId, within) =>
    list(`select s.id, s.revision, s.form, s.answers, s.frozen_at as "frozenAt",
        ${list(`select g.pack_id || '@' || g.pack_version as pack, g.answers from submission_guidance g where g.submission_id = s.id order by g.pack_id`)} as guidance, ${within('submissions').has('documents') ? SUBMISSION_DOCUMENTS : "'[]'::jsonb"} as documents
      from submission s where s.evaluation_id = $1 order by s.revision`),
  packs: () => `coalesce((select jsonb_agg(k.pack_id || '@' || k.pack_version order by k.pack_id) from evaluation_pack k where k.evaluation_id = $1), '[]')`,
  documents: (relation) => list(documentsFor(relation)),
  assessments: (relation) =>
    list(`select id, assessment, sections, valid_until as "validUntil", recorded_at as "recordedAt", simulated from assessment
      where evaluation_id = $1 ${known(relation, 'recorded_at')} order by recorded_at`),
  importedPassports: (_, ownKeyId) => list(importedPassports('e.innovation_id', ownKeyId)),
  sites: (relation) =>
    list(`select s.id, o.name as organisation, s.joined_at as "joinedAt", ${LEFT[relation]?.[0] ?? 's.left_at'} as "leftAt", ${LEFT[relation]?.[1] ?? 's.left_reason'} as "leftReason", ${siteLead(relation)}, ${ENDING('o')}, ${JOINED_ORGANISATIONS} as joined
      from pilot_site s join organisation o on o.id = s.organisation_id
      where s.evaluation_id = $1 ${relation === 'site' ? 'and s.site_lead_id = $2' : ''} ${known(relation, 's.joined_at')} order by o.name`),
  measures: (relation) =>
    list(`select id, name, unit, numerator, denominator, direction, baseline, baseline_from as "baselineFrom", baseline_to as "baselineTo", baseline_source as "baselineSource", breakdowns, target, main, stop_comparison as "stopComparison", stop_threshold as "stopThreshold",
        stop_consecutive as "stopConsecutive", locked_at as "lockedAt" from measure where evaluation_id = $1 ${knownOrOwn(relation, 'agreed_at', 'agreed_by')} order by main desc, name`),
  readings: (relation) =>
    list(`select r.id, r.measure_id as "measureId", r.site_id as "siteId", o.name as site, r.month, r.value, r.numerator, r.denominator, r.version, r.late, r.baseline, r.warning, r.simulated
      from reading r join pilot_site s on s.id = r.site_id join organisation o on o.id = s.organisation_id
      where r.evaluation_id = $1 and not r.superseded ${relation === 'site' ? 'and s.site_lead_id = $2' : ''} order by r.measure_id, o.name, r.month`),
  groupReadings: () =>
    list(`select g.measure_id as "measureId", g.site_id as "siteId", g.month::text, g.breakdown, g.group_name as "group", g.numerator, g.denominator, g.version, g.simulated
      from group_reading g join pilot_site s on s.id = g.site_id where g.evaluation_id = $1 and not g.superseded and s.site_lead_id = $2 order by g.measure_id, g.month, g.breakdown, g.group_name`),
  stopFirings: (relation) =>
    list(`select f.id, f.measure_id as "measureId", f.site_id as "siteId", f.months, f.plan_version as "planVersion", x.rule ->> 'comparison' as "stopComparison", (x.rule -> 'threshold')::float8 as "stopThreshold", (x.rule -> 'consecutive')::int as "stopConsecutive",
        f.fired_at as "firedAt", ${relation === 'staff' ? 'f.hold' : 'null'} as hold, f.simulated
      from stop_firing f join pilot_site s on s.id = f.site_id join pilot_plan_version v on v.evaluation_id = f.evaluation_id and v.version = f.plan_version
        cross join lateral (select m -> 'stopRule' as rule from jsonb_array_elements(v.content -> 'measures') m where (m ->> 'id')::uuid = f.measure_id) x where f.evaluation_id = $1 ${relation === 'site' ? 'and s.site_lead_id = $2' : ''} order by f.fired_at, f.month, f.id`),
  pilotPlan: (relation) =>
    `(select p.parts || jsonb_build_object('revision', p.revision, 'savedAt', p.saved_at) from pilot_plan p where p.evaluation_id = $1 ${knownOrOwn(relation, 'p.saved_at', 'p.saved_by')} order by p.revision desc limit 1)`,
  planVersions: (relation) =>
    list(`select v.version, v.signed_at as "signedAt", ${relation === 'staff' ? '(select display_name from person p where p.id = v.signed_by)' : 'null'} as "signedBy",
        ${relation === 'staff' ? '(select display_name from person p where p.id = v.second_signed_by)' : 'null'} as "secondSignedBy", v.reason, v.changes, v.content
      from pilot_plan_version v where v.evaluation_id = $1 ${known(relation, 'v.signed_at')} order by v.version`),
  planAmendment: () => OPEN_AMENDMENT,
  settledAmendments: () => list(SETTLED_AMENDMENTS),
  rebases: (relation) =>
    list(`select b.id, b.measure_id as "measureId", b.site_id as "siteId", b.together, b.month::text, b.version, b.kind, b.reason, b.changed_on::text as "changedOn", b.recorded_at as "recordedAt",
        ${relation === 'staff' ? 'p.display_name' : 'null'} as "recordedBy", b.withdrawn_at as "withdrawnAt", b.withdrawn_reason as "withdrawnReason"
      from measure_rebase b join person p on p.id = b.recorded_by left join pilot_site s on s.id = b.site_id
      where b.evaluation_id = $1 ${relation === 'site' ? 'and ((b.site_id is null and not b.together) or s.site_lead_id = $2)' : ''} ${beforeUntoldToSite(relation, 'b.recorded_at')} order by b.measure_id, b.version`),
  incidents: (relation) =>
    list(`select i.id, i.severity, i.description, i.reported_at as "reportedAt", ${CAME(relation, 'i.closed_at')} as "closedAt", ${CAME(relation, 'i.outcome')} as outcome, e.simulated,
        i.site_id as "siteId", o.name as site, ${relation === 'staff' ? REPORTER : `case when i.reported_by = $2 then ${REPORTER} end`} as "reportedBy", ${incidentEntries(relation)} as entries
      from incident i left join pilot_site s on s.id = i.site_id left join organisation o on o.id = s.organisation_id
      where i.evaluation_id = $1 ${relation === 'site' ? `and s.site_lead_id = $2 and (i.reported_by = $2 or ${toldToSite('i.reported_at')})` : ''} order by i.reported_at`),
  pilotMoney: () =>
    list('select kind, month::text, cost::float8, saving::float8, version, simulated from pilot_money where evaluation_id = $1 and not superseded order by month, kind desc'),
  residualRisk: (relation) => `(select jsonb_build_object('revision', h.revision, 'notApplicable', h.not_applicable_reason, 'notApplicableEarlier', ${notApplicableEarlier(relation)},
      'hazards', ${list(HAZARDS)}, 'acceptances', ${list(`select a.party, a.site_id as "siteId", a.hazard_log_revision as revision, a.accepted_at as "acceptedAt", case when not (${standsWithPlan('$1')}) then ${stopRuleChanged('$1')} end as "lapsedWith"
        from residual_risk_acceptance a where a.evaluation_id = $1 ${knownOrOwn(relation, 'a.accepted_at', 'a.accepted_by')} ${relation === 'site' ? OWN_ACCEPTANCE : ''} order by a.accepted_at`)}) from hazard_log h where h.evaluation_id = $1 ${
        relation === 'team' ? `and exists (select 1 from stage_run t where t.evaluation_id = $1 and t.stage in (${RISK_STAGES}) ${known(relation, 't.entered_at')})` : ''
      })`,
  unreadMessages: (relation) => `(select case when (select p.machine from person p where p.id = $2) then null else (select coalesce(sum(${unreadBy('$2')}), 0)::int from message_thread t
      where t.evaluation_id = $1 ${THREADS_READ[relation] ?? 'and false'}) end)`, // a machine client reads no messages, and counts none
  rollOut: (relation) =>
    list(`select r.id, r.organisation_id as "organisationId", o.name as organisation, r.region, ${BOARD} as board, r.planned_on as "plannedOn", r.contracted_on as "contractedOn",
        r.live_on as "liveOn", r.stopped_on as "stoppedOn", r.recorded_at as "recordedAt", r.simulated,
        ${relation === 'staff' ? 'r.barrier' : 'null'} as barrier, ${relation === 'staff' ? 'r.barrier_kind' : 'null'} as "barrierKind", ${relation === 'staff' ? '(select display_name from person p where p.id = r.recorded_by)' : 'null'} as "recordedBy"
      from roll_out r join organisation o on o.id = r.organisation_id where r.evaluation_id = $1 and r.taken_off_at is null ${known(relation, 'r.recorded_at')} order by o.name`),
};
