import { requirePack } from '@waymark/content/packs';
import { rowsOf } from '@waymark/database/transaction';
import { hazardFaults, type Hazard, type HazardMatrix } from '@waymark/domain/pilot';
import { blocker, type Blocker } from '@waymark/domain/pipeline';
import { HAZARD_MATRIX, type LockedEvaluation } from '@waymark/evaluations';
import type { CommandContext } from '@waymark/platform/commands';
import type { HazardInput } from '../graphql/hazard.inputs.ts';

/** What is wrong with hazards as they were sent, by the place of each in the list. */
export const hazardBlockers = (hazards: readonly HazardInput[]): Blocker[] =>
  hazardFaults(requirePack<HazardMatrix>(HAZARD_MATRIX), hazards.map(asHazard)).map(({ at, field, message }) => blocker('wrong-hazard', message, { field: `hazards[${at}].${field}` }, message));

/** Writes the hazards of a revision; those of earlier ones stay as they were. */
export const writeHazards = async ({ tx, actor, now }: CommandContext, evaluation: LockedEvaluation, revision: number, hazards: readonly HazardInput[]): Promise<void> => {
  const rows = hazards.map((one, at) => ({
    position: at + 1, code: one.id.trim(), hazard: one.hazard.trim(), cause: one.cause.trim(), effect: one.effect.trim(), controls: one.controls.map((control) => control.trim()).filter(Boolean),
    initial_severity: one.initial.severity, initial_likelihood: one.initial.likelihood, residual_severity: one.residual?.severity ?? null, residual_likelihood: one.residual?.likelihood ?? null, reason: one.reason?.trim() || null,
  }));
  await rowsOf(
    tx,
    `insert into hazard (evaluation_id, revision, position, code, hazard, cause, effect, controls, initial_severity, initial_likelihood, residual_severity, residual_likelihood, reason, matrix, recorded_by, recorded_at)
     select $2, $3, n.position, n.code, n.hazard, n.cause, n.effect, n.controls, n.initial_severity, n.initial_likelihood, n.residual_severity, n.residual_likelihood, n.reason, $4, $5, $6
     from jsonb_to_recordset($1) as n(position int, code text, hazard text, cause text, effect text, controls text[], initial_severity text, initial_likelihood text, residual_severity text, residual_likelihood text, reason text)`,
    [JSON.stringify(rows), evaluation.id, revision, HAZARD_MATRIX, actor.id, now],
  );
};

const asHazard = ({ residual, reason, ...one }: HazardInput): Hazard => ({ ...one, id: one.id.trim(), residual: residual ?? null, reason: reason ?? null });
