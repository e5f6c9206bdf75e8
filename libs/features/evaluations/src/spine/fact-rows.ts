import { keptRowOf, type Tx } from '@waymark/database/transaction';
import type { AssignmentFact, DeterminationFact, ReviewFact, VoteFact } from '@waymark/domain/pipeline';
import type { MeasuresSigned } from '@waymark/domain/pilot';
import { FACT_DOCUMENTS } from '../reads/case-documents.ts';
import { HAZARDS, type AssessedHazard } from './hazard-rows.ts';
import { standsWithPlan } from './stop-rule-changed.ts';

export interface ReadingRow {
  site: string;
  measure: string;
  run: number;
  month: string;
  value: number;
  /** Instant at which that run ended; null: it goes on. */
  ended: string | null;
}

export interface MeasureRow {
  id: string;
  direction: 'increase' | 'decrease' | 'neutral';
  target: number;
  main: boolean;
  locked: boolean;
  stopRule: boolean;
}

/** Everything that a guard may be asked on, as rows. */
export interface FactRows {
  draft: Record<string, unknown> | null;
  /** Words of the draft that do not fit the form: they only keep it from being complete. */
  unfit: Record<string, unknown> | null;
  answers: Record<string, unknown> | null;
  /** Ids of the documents that the draft has. */
  draftDocuments: string[];
  documents: { type: string; site: string | null; expiresOn: string | null }[];
  reviews: ReviewFact[];
  votes: VoteFact[];
  assignments: AssignmentFact[];
  conflicts: { open: boolean; person: string }[];
  assessments: { assessment: string; sections: Record<string, string>; validUntil: string | null }[];
  measures: MeasureRow[];
  /** Of the months of the pilot: no guard is asked on those of a baseline. */
  readings: ReadingRow[];
  /** The measures of each version of the plan, oldest first. */
  plan: MeasuresSigned[];
  /** Rebases in force; a site of null: of every site. */
  rebases: { measure: string; siteId: string | null; together?: boolean; period: string }[];
  sites: string[];
  takingPart: { site: string; name: string }[];
  incidents: { severity: string; open: boolean }[];
  hazardLog: { revision: number; notApplicable: string | null } | null;
  hazards: AssessedHazard[];
  /** Those that no change of a stop rule has made lapse. */
  acceptances: { site: string | null; revision: number }[];
  determination: DeterminationFact | null;
  determiners: { person: string; role: string }[];
}

const list = (select: string): string => `coalesce((select jsonb_agg(row_to_json(r)) from (${select}) r), '[]')`;

const EXCLUDED = `exists (select 1 from conflict c where c.evaluation_id = a.evaluation_id and c.person_id = a.person_id
  and c.effect = 'exclude' and c.state in ('open', 'confirmed', 'waiver-proposed'))`;

/** One statement: every fact of one evaluation as one row of JSON. `$1` evaluation, `$2` innovation. */
const FACTS = `select
  (select answers from innovation_draft where innovation_id = $2) as draft,
  (select unfit from innovation_draft where innovation_id = $2) as unfit,
  (select answers from submission where evaluation_id = $1 order by revision desc limit 1) as answers,
  coalesce((select jsonb_agg(id) from document where innovation_id = $2 and evaluation_id is null and replaced_by is null and removed_at is null), '[]') as "draftDocuments",
  ${list(`select kind as type, site_id as site, valid_until as "expiresOn" from document d where innovation_id = $2 and ${FACT_DOCUMENTS}`)} as documents,
  ${list(`select t.stage, t.run, a.person_id as reviewer, a.organisation_id as organisation, a.role, a.tracks,
      case when r.submitted_version is null then 'draft' else 'submitted' end as state,
      exists (select 1 from review_content x where x.review_id = r.id and x.submitted) as contributed, a.state = 'recused' as recused,
      ${EXCLUDED} as conflicted,
      coalesce((select jsonb_object_agg(k, v -> 'value') from jsonb_each(c.criteria) x(k, v)), '{}') as answers,
      coalesce((select jsonb_object_agg(k, v -> 'answer') from jsonb_each(c.gates) x(k, v)), '{}') as gates
    from review r join assignment a on a.id = r.assignment_id join stage_run t on t.id = r.stage_run_id
      left join review_content c on c.review_id = r.id and c.version = r.submitted_version
    where r.evaluation_id = $1`)} as reviews,
  ${list(`select t.stage, t.run, v.person_id as member, v.role, v.organisation_id as organisation, v.vote, true as cast,
      coalesce((select a.state = 'recused' from assignment a where a.stage_run_id = v.stage_run_id and a.person_id = v.person_id), false) as recused,
      exists (select 1 from conflict c where c.evaluation_id = v.evaluation_id and c.person_id = v.person_id
        and c.effect = 'exclude' and c.state in ('open', 'confirmed', 'waiver-proposed')) as conflicted
    from panel_vote v join stage_run t on t.id = v.stage_run_id where v.evaluation_id = $1`)} as votes,
  ${list(`select t.stage, t.run, a.person_id as person, a.role, a.tracks, a.state, ${EXCLUDED} as conflicted
    from assignment a join stage_run t on t.id = a.stage_run_id where a.evaluation_id = $1`)} as assignments,
  ${list(`select state in ('open', 'waiver-proposed') as open, person_id as person from conflict where evaluation_id = $1`)} as conflicts,
  ${list(`select distinct on (assessment) assessment, sections, valid_until as "validUntil" from assessment
    where evaluation_id = $1 order by assessment, recorded_at desc, id desc`)} as assessments,
  ${list(`select id, direction, target, main, locked_at is not null as locked, stop_comparison is not null as "stopRule"
    from measure where evaluation_id = $1`)} as measures,
  ${list(`select r.site_id as site, r.measure_id as measure, t.run, r.month, r.value, t.left_at as ended
    from reading r join stage_run t on t.id = r.stage_run_id where r.evaluation_id = $1 and not r.superseded and not r.baseline order by r.month`)} as readings,
  ${list(`select signed_at as "signedAt", content -> 'measures' as measures from pilot_plan_version where evaluation_id = $1 order by version`)} as plan,
  ${list(`select measure_id as measure, site_id as "siteId", together, month as period from measure_rebase where evaluation_id = $1 and withdrawn_at is null`)} as rebases,
  coalesce((select jsonb_agg(id) from pilot_site where evaluation_id = $1 and left_at is null), '[]') as sites,
  ${list(`select s.id as site, o.name from pilot_site s join organisation o on o.id = s.organisation_id where s.evaluation_id = $1 and s.left_at is null order by o.name`)} as "takingPart",
  ${list(`select severity, closed_at is null as open from incident where evaluation_id = $1`)} as incidents,
  (select jsonb_build_object('revision', revision, 'notApplicable', not_applicable_reason) from hazard_log where evaluation_id = $1) as "hazardLog",
  ${list(HAZARDS)} as hazards,
  ${list(`select site_id as site, max(hazard_log_revision) as revision from residual_risk_acceptance a
    where evaluation_id = $1 and ${standsWithPlan('$1')} group by site_id`)} as acceptances,
  (select jsonb_build_object('transition', d.transition, 'final', d.finalised_at is not null, 'lapsed', d.lapsed_at is not null) from panel_determination d join stage_run t on t.id = d.stage_run_id
    where d.evaluation_id = $1 and t.left_at is null and d.discarded_at is null order by d.number desc limit 1) as determination,
  ${list(`select distinct x.person, 'panel-chair' as role from panel_determination d, unnest(d.earlier_writers || array[d.written_by, d.finalised_by]) x(person)
    where d.evaluation_id = $1 and d.discarded_at is null and x.person is not null`)} as determiners`;

export const loadFactRows = async (tx: Tx, evaluation: string, innovation: string): Promise<FactRows> =>
  (await keptRowOf<FactRows>(tx, FACTS, [evaluation, innovation]))!;
