import { rowOf, type Tx } from '@waymark/database/transaction';
import type { MigrationClocks } from '@waymark/domain/pipeline';

/** A plan as it is stored. */
export interface PlanRow {
  id: string;
  programmeId: string;
  fromVersionId: string;
  toVersionId: string;
  stageMap: Record<string, string>;
  clocks: MigrationClocks;
  reason: string;
  draftedBy: string;
  draftedAs: string[];
  signedBy: string | null;
  signedAs: string[] | null;
  withdrawnAt: Date | null;
}

const PLAN = `select id, programme_id as "programmeId", from_version_id as "fromVersionId", to_version_id as "toVersionId", stage_map as "stageMap", clocks, reason,
  drafted_by as "draftedBy", drafted_as as "draftedAs", signed_by as "signedBy", signed_as as "signedAs", withdrawn_at as "withdrawnAt" from migration_plan where id = $1`;

/** The plan, or undefined where the transaction sees none. */
export const planOf = (tx: Tx, id: string): Promise<PlanRow | undefined> => rowOf<PlanRow>(tx, PLAN, [id]);

/** The same, locked: of two who sign it or withdraw it at once the second reads what the first wrote. */
export const lockedPlan = (tx: Tx, id: string): Promise<PlanRow | undefined> => rowOf<PlanRow>(tx, `${PLAN} for no key update`, [id]);

/** The stages of a stored plan as an input names them. */
export const mappedStages = (stageMap: Record<string, string>): { from: string; to: string }[] => Object.entries(stageMap).map(([from, to]) => ({ from, to }));

/** Why an evaluation stays that went on after its plan was drafted. */
export const CHANGED = { code: 'changed-since', message: 'It has changed since the plan was drafted: draft another for it' };

/** Why one stays that somebody of the two who stand under the plan may not see, or sees by broken glass alone. */
export const UNSEEN = { code: 'not-in-sight', message: 'One of the two people of the plan is no staff of this evaluation' };

/** Why none of them moves where the plan was taken back before anybody signed it. */
export const WITHDRAWN = { code: 'plan-withdrawn', message: 'The plan was withdrawn before it was signed' };

/** Why what is left stays where its new version was retired after the signature. */
export const RETIRED = { code: 'version-retired', message: 'The new version has been retired: draft a plan to one that is in force' };
