import { decideAsPlatform, rowsOf, type Tx } from '@waymark/database/transaction';
import { openOverlays, stageOf, type Passage, type PipelineState } from '@waymark/domain/pipeline';
import { publishedVersion } from '@waymark/evaluations';

interface Row {
  versionId: string;
  stage: string;
  run: number;
  announced: string;
  openRequests: number;
  state: PipelineState;
}

/** The evaluations of an innovation, locked: whatever moves one waits, and then finds the innovation as it is. */
export const passagesOf = async (tx: Tx, innovation: string): Promise<Passage[]> => {
  await rowsOf(tx, 'select id from evaluation where innovation_id = $1 order by id for no key update', [innovation]);
  const rows = await decideAsPlatform(tx, () =>
    rowsOf<Row>(
      tx,
      `select e.pipeline_version_id as "versionId", e.stage, e.run, a.stage as announced, s.state,
         (select count(*)::int from information_request q where q.evaluation_id = e.id and q.announced_at is not null and q.closed_at is null) as "openRequests"
       from evaluation e join evaluation_state s on s.evaluation_id = e.id join evaluation_announced a on a.evaluation_id = e.id where e.innovation_id = $1 order by e.number`,
      [innovation],
    ),
  );
  return Promise.all(
    rows.map(async ({ versionId, stage, run, announced, openRequests, state }): Promise<Passage> => {
      const { definition } = await publishedVersion(tx, versionId);
      const isEnd = (id: string): boolean => stageOf(definition, id)?.kind === 'end';
      return { unsent: run === 1 && stage === definition.startStage, ended: isEnd(stage), announced: isEnd(announced), openRequests, appealed: openOverlays(state).some(({ kind }) => kind === 'appeal') };
    }),
  );
};
