import { rowsOf, type Tx } from '@waymark/database/transaction';
import { stageOf, type RatedReview } from '@waymark/domain/pipeline';
import { publishedVersion, visible } from '@waymark/evaluations';

/** An evaluation with a closed round, and what its reviewers gave there. */
export interface ScoredCase {
  evaluationId: string;
  programmeId: string;
  programme: string;
  versionId: string;
  reference: string;
  number: number;
  innovationName: string;
  simulated: boolean;
  stage: string;
  stageTitle: string;
  rubric: string;
  closedAt: Date;
  reviews: RatedReview[];
}

/** Whoever holds a seat in an open round of the programme of evaluation `e` knows nothing of its calibration: what others gave elsewhere would sway them. `$1` the person. */
const SEATED_THERE = `exists (select 1 from assignment a join stage_run t on t.id = a.stage_run_id join evaluation s on s.id = a.evaluation_id
    where a.person_id = $1 and s.programme_id = e.programme_id and a.state in ('invited', 'accepted', 'submitted') and t.round_closed_at is null and t.left_at is null
      and not exists (select 1 from pipeline_version v, jsonb_array_elements(v.definition -> 'stages') g where v.id = s.pipeline_version_id and g ->> 'id' = t.stage and g ->> 'kind' = 'triage'))`;

/** Evaluations `e` whose calibration somebody may know of: `$1` the person, `$2` programmes in which they may run one. */
export const CALIBRATED_IN_SIGHT = [...visible(), `not ${SEATED_THERE}`].join(' and ');

/** The newest closed round of each stage and rubric version, with every review of it as it was submitted. One person on the same tracks is one rater. */
const CASES = `select e.id as "evaluationId", e.programme_id as "programmeId", (select p.name from programme p where p.id = e.programme_id) as programme, e.pipeline_version_id as "versionId",
    i.reference, e.number, i.name as "innovationName", e.simulated, t.stage, t.rubric, t.round_closed_at as "closedAt",
    (select jsonb_agg(jsonb_build_object('rater', a.person_id || ' ' || array_to_string(array(select unnest(a.tracks) order by 1), ' '), 'state', 'submitted', 'recused', a.state = 'recused',
        'conflicted', exists (select 1 from conflict c where c.evaluation_id = e.id and c.person_id = a.person_id and c.effect = 'exclude' and c.state in ('open', 'confirmed', 'waiver-proposed')),
        'answers', coalesce((select jsonb_object_agg(k, v -> 'value') from jsonb_each(c.criteria) x(k, v)), '{}')) order by r.id)
      from review r join assignment a on a.id = r.assignment_id join review_content c on c.review_id = r.id and c.version = r.submitted_version
      where r.stage_run_id = t.id and r.rubric = t.rubric) as reviews
  from evaluation e join innovation i on i.id = e.innovation_id
    join lateral (select distinct on (u.stage, r.rubric) u.id, u.stage, r.rubric, u.round_closed_at from stage_run u join review r on r.stage_run_id = u.id and r.submitted_version is not null
      where u.evaluation_id = e.id and u.round_closed_at is not null order by u.stage, r.rubric, u.entered_at desc) t on true
  where ${CALIBRATED_IN_SIGHT}`;

const WHOLE = `${CASES} order by t.round_closed_at desc, e.id limit 1000`;
const CHOSEN = `${CASES} and e.id = any($3::uuid[]) and t.stage = $4 and t.rubric = $5 order by e.id`;

/** Everything that somebody may calibrate, the newest closed first. */
export const scoredCases = async (tx: Tx, person: string, programmes: string[]): Promise<ScoredCase[]> => titled(tx, await rowsOf<ScoredCase>(tx, WHOLE, [person, programmes]));

/** The same, of these alone; a hidden one is not among them. */
export const chosenCases = async (tx: Tx, person: string, programmes: string[], { evaluationIds, stage, rubric }: { evaluationIds: readonly string[]; stage: string; rubric: string }): Promise<ScoredCase[]> =>
  titled(tx, await rowsOf<ScoredCase>(tx, CHOSEN, [person, programmes, evaluationIds, stage, rubric]));

/** Triage is one officer's work, and no round of several: there is nothing to calibrate. */
const titled = async (tx: Tx, rows: ScoredCase[]): Promise<ScoredCase[]> => {
  const found: ScoredCase[] = [];
  for (const row of rows) {
    const stage = stageOf((await publishedVersion(tx, row.versionId)).definition, row.stage);
    if (stage && stage.kind !== 'triage') found.push({ ...row, stageTitle: stage.title });
  }
  return found;
};
