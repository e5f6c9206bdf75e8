import { rowOf, type Tx } from '@waymark/database/transaction';
import { readWithoutGlass, type LockedEvaluation } from '@waymark/evaluations';
import { personOf } from '@waymark/platform/auth';
import { CHANGED, RETIRED, UNSEEN, type PlanRow } from './plan-row.ts';

/** What an evaluation that is not moved is told to have stayed for. */
export interface MoveReason {
  code: string;
  message: string;
}

/**
 * What has come between the signature and the move, asked under the lock of the evaluation: it went on, one of the two people is no
 * staff of it any more (a conflict, a role that is gone), or the version that it would be moved to is in force no more.
 */
export const sinceSigned = async (tx: Tx, plan: PlanRow & { signedBy: string }, version: number, evaluation: LockedEvaluation): Promise<MoveReason[]> => {
  const target = await rowOf<{ status: string }>(tx, 'select status from pipeline_version where id = $1', [plan.toVersionId]);
  return [
    ...(version === evaluation.state.version ? [] : [CHANGED]),
    ...((await isStaff(tx, plan.draftedBy, evaluation.id)) && (await isStaff(tx, plan.signedBy, evaluation.id)) ? [] : [UNSEEN]),
    ...(target?.status === 'published' ? [] : [RETIRED]),
  ];
};

const isStaff = async (tx: Tx, personId: string, evaluationId: string): Promise<boolean> => {
  const person = await personOf(tx, personId);
  return person !== null && (await readWithoutGlass(tx, person, evaluationId))?.relation === 'staff';
};
