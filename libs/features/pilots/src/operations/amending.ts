import { rowOf, type Tx } from '@waymark/database/transaction';
import type { PlanVersion } from '@waymark/domain/pilot';
import { blocker, isAmendable, stageOf, type Blocker } from '@waymark/domain/pipeline';
import { readState, roleHereBlockers, type LockedEvaluation } from '@waymark/evaluations';
import { RefusedCommand } from '@waymark/platform/commands';
import { openAmendment, type OpenAmendment } from './plan-amendments.ts';
import { lastVersion } from './plan-versions.ts';

/** Roles that sign the lock of the plan. */
export const planSigners = ({ published: { definition } }: LockedEvaluation): string[] => [
  ...new Set(definition.stages.flatMap(({ produces }) => produces.flatMap(({ fact, lockedByRoles }) => (fact === 'measures' ? (lockedByRoles ?? []) : [])))),
];

/** Whoever may sign the lock signs amendments. */
export const amenderBlockers = (evaluation: LockedEvaluation): Blocker[] => {
  const signers = planSigners(evaluation);
  return [
    ...roleHereBlockers(evaluation, 'pilot:set-up'),
    ...(evaluation.roles.some((role) => signers.includes(role)) ? [] : [blocker('role-not-allowed', `The plan is signed by: ${signers.join(', ') || 'nobody'}`, { allowed: signers, held: evaluation.roles })]),
  ];
};

/** From the lock to the end of the pilot, while no step is proposed that rests on the plan. */
export const amendableBlockers = (evaluation: LockedEvaluation): Blocker[] => {
  const known = readState(evaluation);
  const stage = stageOf(evaluation.published.definition, known.stage);
  return [
    ...(known.proposal ? [blocker('proposal-stands', 'A step is proposed and awaits a signature: withdraw it first, or have it signed')] : []),
    ...(isAmendable(stage) ? [] : [blocker('not-here', `${stage?.title ?? known.stage} runs no pilot: a plan is amended only until its pilot ends`, { stage: known.stage })]),
  ];
};

/** The maker agreed the plan: nothing of it changes while a decision is kept from them that would hide the amendment too. */
export const untoldBlockers = async (tx: Tx, evaluationId: string): Promise<Blocker[]> => {
  const row = await rowOf<{ untold: boolean }>(tx, `select untold_since($1) < 'infinity' as untold`, [evaluationId]);
  return row?.untold ? [blocker('letter-not-released', 'A decision on this case is not announced yet, so that the maker could not read of the amendment: release its letter first')] : [];
};

/** The last version of the plan. @throws RefusedCommand before the lock */
export const lockedPlan = async (tx: Tx, evaluationId: string): Promise<PlanVersion> => {
  const last = await lastVersion(tx, evaluationId);
  if (!last) throw new RefusedCommand([blocker('plan-not-locked', 'The plan is not locked yet: change it where the pilot is set up')]);
  return last;
};

/** The amendment that waits for its second signature, as it was read. @throws RefusedCommand where none does, or another one */
export const waitingAmendment = async (tx: Tx, evaluationId: string, revision: number): Promise<OpenAmendment> => {
  const open = await openAmendment(tx, evaluationId);
  if (!open) throw new RefusedCommand([blocker('no-amendment', 'No amendment of this plan waits for a signature: it was signed or withdrawn, or it lapsed as its pilot ended', { field: 'revision' })]);
  if (open.revision !== revision) throw new RefusedCommand([blocker('revision-changed', `The amendment is now revision ${open.revision}: read it and sign that`, { field: 'revision', revision: open.revision })]);
  return open;
};
