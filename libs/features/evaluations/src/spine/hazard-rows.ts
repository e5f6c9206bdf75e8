import { rowsOf, type Tx } from '@waymark/database/transaction';
import { requirePack } from '@waymark/content/packs';
import { residualRefusals, type HazardMatrix, type HazardRefusal, type HazardRow } from '@waymark/domain/pilot';

/** The matrix that new hazards are assessed by. */
export const HAZARD_MATRIX = 'hazard-matrix@1.0.0';

/** A hazard of the log with the matrix that it was assessed by. */
export interface AssessedHazard extends HazardRow {
  matrix: string;
}

const risk = (kind: string): string => `jsonb_build_object('severity', h.${kind}_severity, 'likelihood', h.${kind}_likelihood)`;

/** The hazards of the current revision of the log of evaluation `$1`. */
export const HAZARDS = `select h.code as id, h.hazard, h.cause, h.effect, h.controls, ${risk('initial')} as initial, case when h.residual_severity is not null then ${risk('residual')} end as residual, h.reason, h.matrix
  from hazard h join hazard_log l on l.evaluation_id = h.evaluation_id and l.revision = h.revision where h.evaluation_id = $1 order by h.position`;

export const currentHazards = (tx: Tx, evaluation: string): Promise<AssessedHazard[]> => rowsOf<AssessedHazard>(tx, HAZARDS, [evaluation]);

/** Why what remains may not be accepted. A revision that names no hazards rests on the document that holds them. */
export const hazardRefusals = (hazards: readonly AssessedHazard[]): HazardRefusal[] => {
  const [first] = hazards;
  return first ? residualRefusals(requirePack<HazardMatrix>(first.matrix), hazards) : [];
};
