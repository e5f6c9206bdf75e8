import { rowsOf, type Tx } from '@waymark/database/transaction';
import { seatsWanted } from '@waymark/domain/assignment';
import { stageOf } from '@waymark/domain/pipeline';
import { publishedVersion, visibleUnseated } from '@waymark/evaluations';
import { SEATS_NOW } from '../repairs/seats-now.ts';
import { STANDS } from './held-seats.ts';
import { MOST_EVALUATIONS } from './round.inputs.ts';

/** Stages at which evaluations of these programmes stand, each in the version by which it runs. */
const STAGES = 'select distinct e.pipeline_version_id as "versionId", e.stage from evaluation e where e.programme_id = any($1::uuid[])';

/** Why the platform could propose nobody for the seats of the stage run `t` as they are. SQL */
const WHY_NO_REPAIR = `select d.why from assignment_repair d cross join lateral (select ${SEATS_NOW}) x where d.stage_run_id = t.id and d.why is not null and d.seats = x.held and d.departed = x.departed`;

/**
 * `$3`, `$4` and `$5` are versions, their stages, and how many people each asks for: whoever waits for nobody, as what has
 * ended does though its last run is open, is left out before the oldest are taken: of each stage as many as one round
 * takes, since more are found by working those off, with how many there are.
 */
const WAITING = `select "evaluationId", reference, "innovationName", simulated, "programmeId", "pipelineVersionId", stage, held, wanted, "whyNoRepair", "waitingInStage" from (select e.entered_at, row_number() over (partition by e.pipeline_version_id, e.stage order by e.entered_at, e.id) as place, (count(*) over (partition by e.pipeline_version_id, e.stage))::int as "waitingInStage", e.id as "evaluationId", i.reference, i.name as "innovationName", e.simulated, e.programme_id as "programmeId", e.pipeline_version_id as "pipelineVersionId", e.stage, h.held, w.wanted, y.why as "whyNoRepair"
  from unnest($3::uuid[], $4::text[], $5::int[]) w (version, stage, wanted)
    join evaluation e on e.pipeline_version_id = w.version and e.stage = w.stage
    join innovation i on i.id = e.innovation_id join stage_run t on t.evaluation_id = e.id and t.stage = e.stage and t.run = e.run
    cross join lateral (select count(*)::int as held from assignment a where a.stage_run_id = t.id and ${STANDS}) h
    cross join lateral (select (${WHY_NO_REPAIR}) as why) y
  where ${visibleUnseated()} and t.left_at is null and t.round_closed_at is null and (h.held < w.wanted or y.why is not null)) x where place <= ${MOST_EVALUATIONS} order by entered_at, "evaluationId"`;

interface Stage {
  versionId: string;
  stage: string;
  title: string;
  wanted: number;
}

/** Evaluations whose stage asks for more people than hold a seat, the oldest in it first: of those of which `person` may know and in which they do not sit. */
export const waitingEvaluations = async (tx: Tx, [person, programmes]: [string, string[]]): Promise<object[]> => {
  const stages = await stagesThatWait(tx, programmes);
  const rows = await rowsOf<{ pipelineVersionId: string; stage: string }>(tx, WAITING, [person, programmes, stages.map(({ versionId }) => versionId), stages.map(({ stage }) => stage), stages.map(({ wanted }) => wanted)]);
  return rows.map((row) => ({ ...row, stageTitle: stages.find(({ versionId, stage }) => versionId === row.pipelineVersionId && stage === row.stage)!.title }));
};

const stagesThatWait = async (tx: Tx, programmes: readonly string[]): Promise<Stage[]> => {
  const found: Stage[] = [];
  for (const { versionId, stage } of await rowsOf<{ versionId: string; stage: string }>(tx, STAGES, [programmes])) {
    const { definition } = await publishedVersion(tx, versionId);
    const its = stageOf(definition, stage);
    const wanted = its && seatsWanted(definition, its);
    if (its && wanted) found.push({ versionId, stage, title: its.title, wanted: wanted.people });
  }
  return found;
};
