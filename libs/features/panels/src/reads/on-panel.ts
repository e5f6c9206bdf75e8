import { decideAsPlatform, rowsOf, type Tx } from '@waymark/database/transaction';
import { relationOf } from '@waymark/domain/access';
import { hasPanel, stageOf } from '@waymark/domain/pipeline';
import { blinded, publishedVersion, STANDING, type Standing } from '@waymark/evaluations';
import { rolesIn, type SignedInPerson } from '@waymark/platform/auth';

interface Row extends Standing {
  id: string;
  programmeId: string;
  versionId: string;
  stage: string;
  stageRunId: string;
  steppedBack: boolean;
}

const SELECT = `select e.id, e.programme_id as "programmeId", e.pipeline_version_id as "versionId", e.stage, t.id as "stageRunId",
    exists (select 1 from assignment a where a.stage_run_id = t.id and a.person_id = $2 and a.state = 'recused') as "steppedBack", ${STANDING}
  from evaluation e join stage_run t on t.evaluation_id = e.id and t.stage = e.stage and t.run = e.run where e.id = any($1::uuid[])`;

export interface OnPanel {
  stageRunId: string;
  programmeId: string;
  /** Whether the evaluation is with a panel now. */
  panel: boolean;
}

/** Of these evaluations those that somebody sees as staff and may therefore put on an agenda, by id. */
export const onPanelFor = async (tx: Tx, actor: SignedInPerson, ids: readonly string[]): Promise<Map<string, OnPanel>> => {
  const rows = await decideAsPlatform(tx, () => rowsOf<Row>(tx, SELECT, [ids, actor.id]));
  const found = new Map<string, OnPanel>();
  for (const row of rows) {
    const published = await publishedVersion(tx, row.versionId);
    const relation = blinded(relationOf({ ...row, brokenGlass: false, roles: rolesIn(actor, row.programmeId) }), row.seated, published, row.stage);
    if (relation !== 'staff' || row.steppedBack) continue;
    found.set(row.id, { stageRunId: row.stageRunId, programmeId: row.programmeId, panel: hasPanel(stageOf(published.definition, row.stage)) });
  }
  return found;
};
