import { rowsOf, type Tx } from '@waymark/database/transaction';
import { openOverlays, stageOf, type Passage, type PipelineState } from '@waymark/domain/pipeline';
import { publishedVersion } from '@waymark/evaluations';

interface Row {
  versionId: string;
  stage: string;
  run: number;
  announced: string;
  openRequests: number;
  untoldAppeal: boolean;
  state: PipelineState;
}

/** The evaluations of an innovation, locked: whatever moves one waits, and then finds the innovation as it is. */
export const passagesOf = async (tx: Tx, innovation: string): Promise<Passage[]> => {
  await rowsOf(tx, 'select id from evaluation where innovation_id = $1 order by id for no key update', [innovation]);
  const rows = await rowsOf<Row>(
    tx,
    `select e.pipeline_version_id as "versionId", e.stage, e.run, a.stage as announced, s.state,
       (select count(*)::int from information_request q where q.evaluation_id = e.id and q.announced_at is not null and q.closed_at is null) as "openRequests",
       exists (select 1 from decision x join letter l on l.evaluation_id = x.evaluation_id and l.decision = x.decision
         where x.evaluation_id = e.id and x.transition is null and l.released_at is null) as "untoldAppeal"
     from evaluation e join evaluation_state s on s.evaluation_id = e.id join evaluation_announced a on a.evaluation_id = e.id where e.innovation_id = $1 order by e.number`,
    [innovation],
  );
  return Promise.all(
    rows.map(async ({ versionId, stage, run, announced, openRequests, untoldAppeal, state }): Promise<Passage> => {
      const { definition } = await publishedVersion(tx, versionId);
      const isEnd = (id: string): boolean => stageOf(definition, id)?.kind === 'end';
      // until its letter is out, an appeal that was heard is as open as before
      const appealed = untoldAppeal || openOverlays(state).some(({ kind }) => kind === 'appeal');
      return { unsent: run === 1 && stage === definition.startStage, ended: isEnd(stage), announced: isEnd(announced), openRequests, appealed };
    }),
  );
};
