import { rowsOf, type Tx } from '@waymark/database/transaction';
import { stageOf, type RatedReview } from '@waymark/domain/pipeline';
import { publishedVersion, visible } from '@waymark/evaluations';

/** An evaluation with a closed round. */
export interface ClosedCase {
  evaluationId: string;
  programmeId: string;
  programme: string;
  versionId: string;
  reference: string;
  number: number;
  innovationName: string;
  simulated: boolean;
  stage: string;
  rubric: string;
  closedAt: Date;
}

/** One with what its reviewers gave there. */
export interface ScoredCase extends ClosedCase {
  reviews: RatedReview[];
}

/** One as it is listed. */
export interface ListedCase extends ClosedCase {
  stageTitle: string;
  /** Reviews that count. */
  reviews: number;
  /** Cases of its programme, stage and rubric version, of which the newest 100 are listed. */
  inAll: number;
}

/** As many as are calibrated at once. */
const MOST_LISTED = 100;

/**
 * Evaluations `e` whose calibration somebody may know of: `$1` the person, who is the viewer too, `$2` programmes in which
 * they may run one. Whoever holds a seat in an open round of the programme knows nothing of it.
 */
export const CALIBRATED_IN_SIGHT = [...visible(), 'not sits_in_a_round_of(e.programme_id)'].join(' and ');

const CONFLICTED = `exists (select 1 from conflict c where c.evaluation_id = e.id and c.person_id = a.person_id and c.effect = 'exclude' and c.state in ('open', 'confirmed', 'waiver-proposed'))`;

/** The newest closed round of each stage and rubric version, under the version that it ran under. Triage is one officer's work, and no round of several: there is nothing to calibrate. */
const CASES = `evaluation e join innovation i on i.id = e.innovation_id
    join lateral (select distinct on (u.stage, r.rubric) u.id, u.stage, r.rubric, u.round_closed_at, coalesce(u.pipeline_version_id, e.pipeline_version_id) as version from stage_run u join review r on r.stage_run_id = u.id and r.submitted_version is not null
      where u.evaluation_id = e.id and u.round_closed_at is not null
        and exists (select 1 from pipeline_version v, jsonb_array_elements(v.definition -> 'stages') g where v.id = coalesce(u.pipeline_version_id, e.pipeline_version_id) and g ->> 'id' = u.stage and g ->> 'kind' <> 'triage')
      order by u.stage, r.rubric, u.entered_at desc) t on true
  where ${CALIBRATED_IN_SIGHT}`;

const COLUMNS = `e.id as "evaluationId", e.programme_id as "programmeId", (select p.name from programme p where p.id = e.programme_id) as programme, t.version as "versionId",
    i.reference, e.number, i.name as "innovationName", e.simulated, t.stage, t.rubric, t.round_closed_at as "closedAt"`;

const GIVEN = 'review r join assignment a on a.id = r.assignment_id join review_content c on c.review_id = r.id and c.version = r.submitted_version where r.stage_run_id = t.id and r.rubric = t.rubric';

const LISTED = `with found as (
    select e.id, t.id as run, t.stage, t.rubric, t.version, t.round_closed_at, row_number() over (in_group order by t.round_closed_at desc, e.id) as place, (count(*) over in_group)::int as "inAll"
    from ${CASES} window in_group as (partition by e.programme_id, t.stage, t.rubric))
  select ${COLUMNS}, t."inAll", (select count(*)::int from review r join assignment a on a.id = r.assignment_id
      where r.stage_run_id = t.run and r.rubric = t.rubric and r.submitted_version is not null and a.state <> 'recused' and not ${CONFLICTED}) as reviews
  from found t join evaluation e on e.id = t.id join innovation i on i.id = e.innovation_id where t.place <= ${MOST_LISTED} order by t.round_closed_at desc, e.id limit 1000`;

/** Every review of it as it was submitted. One person on the same tracks is one rater. */
const CHOSEN = `select ${COLUMNS}, (select jsonb_agg(jsonb_build_object('rater', a.person_id || ' ' || array_to_string(array(select unnest(a.tracks) order by 1), ' '), 'state', 'submitted', 'recused', a.state = 'recused',
      'conflicted', ${CONFLICTED}, 'answers', coalesce((select jsonb_object_agg(k, v -> 'value') from jsonb_each(c.criteria) x(k, v)), '{}')) order by r.id) from ${GIVEN}) as reviews
  from ${CASES} and e.id = any($3::uuid[]) and t.stage = $4 and t.rubric = $5 order by e.id`;

/** What somebody may calibrate: of each programme, stage and rubric version the 100 that closed last. */
export const listedCases = async (tx: Tx, person: string, programmes: string[]): Promise<ListedCase[]> => {
  const rows = await rowsOf<Omit<ListedCase, 'stageTitle'>>(tx, LISTED, [person, programmes]);
  return Promise.all(rows.map(async (row) => ({ ...row, stageTitle: stageOf((await publishedVersion(tx, row.versionId)).definition, row.stage)?.title ?? row.stage })));
};

/** Those of these; a hidden one is not among them. */
export const chosenCases = (tx: Tx, person: string, programmes: string[], { evaluationIds, stage, rubric }: { evaluationIds: readonly string[]; stage: string; rubric: string }): Promise<ScoredCase[]> =>
  rowsOf<ScoredCase>(tx, CHOSEN, [person, programmes, evaluationIds, stage, rubric]);
