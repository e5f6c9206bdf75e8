import { decideAsPlatform, rowOf, type Tx } from '@waymark/database/transaction';
import { blocker, type Blocker } from '@waymark/domain/pipeline';
import type { LockedEvaluation } from '@waymark/evaluations';
import { planSigners } from './amending.ts';

/** Whether person `$2` may sign a plan in evaluation `$1` of programme `$3` now, in one of the roles `$4`. */
const COUNTS = `select exists (select 1 from role_holding h join person p on p.id = h.person_id
      where h.person_id = $2 and h.role = any ($4) and h.revoked_at is null and (h.programme_id is null or h.programme_id = $3) and p.disabled_at is null)
    and not exists (select 1 from conflict c where c.evaluation_id = $1 and c.person_id = $2 and c.effect = 'exclude' and c.state in ('open', 'confirmed', 'waiver-proposed'))
    and not exists (select 1 from evaluation e join innovation_member m on m.innovation_id = e.innovation_id
      where e.id = $1 and m.person_id = $2 and m.removed_at is null) as counts`;

/** The first signature of an amendment counts only while whoever gave it could still give it. */
export const firstSignatureBlockers = async (tx: Tx, evaluation: LockedEvaluation, proposedBy: string): Promise<Blocker[]> => {
  const row = await decideAsPlatform(tx, () => rowOf<{ counts: boolean }>(tx, COUNTS, [evaluation.id, proposedBy, evaluation.programmeId, planSigners(evaluation)]));
  return row?.counts ? [] : [blocker('first-signature-lapsed', 'Whoever proposed this amendment may sign the plan no more, or has a conflict of interest in this case: withdraw it, and have it proposed anew')];
};
