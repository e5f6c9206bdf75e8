import { rowsOf, type Tx } from '@waymark/database/transaction';
import type { LockedEvaluation } from './lock-evaluation.ts';

/**
 * Keeps with a revision what was answered to the packs of guidance of its evaluation, each under the version that the
 * evaluation was started under.
 *
 * @param kept as with the revision before, where only some questions were open to change
 */
export const freezeGuidance = async (tx: Tx, { id, innovationId }: Pick<LockedEvaluation, 'id' | 'innovationId'>, frozen: { id: string; revision: number }, kept: boolean): Promise<void> => {
  await rowsOf(
    tx,
    kept
      ? `insert into submission_guidance (submission_id, pack_id, pack_version, answers)
         select $1, g.pack_id, g.pack_version, g.answers from submission_guidance g join submission s on s.id = g.submission_id
         where s.evaluation_id = $2 and s.revision = $3 - 1`
      : `insert into submission_guidance (submission_id, pack_id, pack_version, answers)
         select $1, p.pack_id, p.pack_version, coalesce(g.answers, '{}')
         from evaluation_pack p left join innovation_guidance g on g.innovation_id = $3 and g.pack_id = p.pack_id where p.evaluation_id = $2`,
    [frozen.id, id, kept ? frozen.revision : innovationId],
  );
};
