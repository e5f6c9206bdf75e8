import { rowOf, type Tx } from '@waymark/database/transaction';
import { blocker, stageOf, type Blocker } from '@waymark/domain/pipeline';
import { roleHereBlockers, type LockedEvaluation } from '@waymark/evaluations';

/** Whoever may sign the lock signs amendments, from the lock to the end of the pilot. */
export const amendingBlockers = (evaluation: LockedEvaluation): Blocker[] => {
  const { definition } = evaluation.published;
  const stage = stageOf(definition, evaluation.state.stage);
  const inPilot = stage?.produces.some(({ fact }) => fact === 'measures') || (stage?.kind === 'pilot' && stage.produces.some(({ fact }) => fact === 'readings'));
  const signers = [...new Set(definition.stages.flatMap(({ produces }) => produces.flatMap(({ fact, lockedByRoles }) => (fact === 'measures' ? (lockedByRoles ?? []) : []))))];
  return [
    ...roleHereBlockers(evaluation, 'pilot:set-up'),
    ...(evaluation.roles.some((role) => signers.includes(role)) ? [] : [blocker('role-not-allowed', `The plan is signed by: ${signers.join(', ') || 'nobody'}`, { allowed: signers, held: evaluation.roles })]),
    ...(inPilot ? [] : [blocker('not-here', `${stage?.title ?? evaluation.state.stage} runs no pilot: a plan is amended only until its pilot ends`, { stage: evaluation.state.stage })]),
  ];
};

/** The maker agreed the plan: nothing of it changes while a decision is kept from them that would hide the amendment too. */
export const untoldBlockers = async (tx: Tx, evaluationId: string): Promise<Blocker[]> => {
  const row = await rowOf<{ untold: boolean }>(tx, `select untold_since($1) < 'infinity' as untold`, [evaluationId]);
  return row?.untold ? [blocker('letter-not-released', 'A decision on this case is not announced yet, so that the maker could not read of the amendment: release its letter first')] : [];
};
