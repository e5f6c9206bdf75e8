import { rowsOf, type Tx } from '@waymark/database/transaction';
import { stageOf } from '@waymark/domain/pipeline';
import { publishedVersion, WITH_PANEL } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { onPanelFor } from './on-panel.ts';

/** Most evaluations that are looked through: those that have been where they are the longest. */
const MOST = 500;

/** Stages that have a panel are few and stand in the definitions: the rows are narrowed by them before anything is decided. */
const WITH_A_PANEL = `select e.id, e.pipeline_version_id as "versionId", e.stage, e.simulated, n.name as "innovationName", n.reference
  from evaluation e join innovation n on n.id = e.innovation_id
  where e.programme_id = $1 and exists (select 1 from pipeline_version v, jsonb_array_elements(v.definition -> 'stages') s where v.id = e.pipeline_version_id and s ->> 'id' = e.stage and ${WITH_PANEL})
  order by e.entered_at, e.id limit ${MOST}`;

/** Evaluations of a programme that are with a panel and that whoever sets an agenda may put on it. */
export const readyEvaluations = async (tx: Tx, actor: SignedInPerson, programmeId: string): Promise<object[]> => {
  const rows = await rowsOf<{ id: string; versionId: string; stage: string }>(tx, WITH_A_PANEL, [programmeId]);
  const mine = await onPanelFor(tx, actor, rows.map(({ id }) => id));
  const shown: object[] = [];
  for (const { id, versionId, stage, ...row } of rows.filter((one) => mine.has(one.id)))
    shown.push({ ...row, evaluationId: id, stageTitle: stageOf((await publishedVersion(tx, versionId)).definition, stage)?.title ?? stage });
  return shown;
};
