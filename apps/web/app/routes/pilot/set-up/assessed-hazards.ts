import { residualRefusals, riskLevel, type HazardRow, type RiskLevel } from '@waymark/domain/pilot';
import type { Pilot } from '../pilot/pilot.server.ts';

export interface AssessedHazard extends HazardRow {
  /** By the matrix, as found and as it remains; null: not assessed yet. */
  found: RiskLevel;
  remains: RiskLevel | null;
  /** Why what remains may not be accepted. */
  refusals: string[];
}

/** The hazards of the log with their levels; none where it names none. */
export const assessedHazards = ({ residualRisk, hazardMatrix: matrix }: Pick<Pilot, 'residualRisk' | 'hazardMatrix'>): AssessedHazard[] => {
  const hazards = residualRisk?.hazards ?? [];
  if (!matrix || hazards.length === 0) return [];
  const refusals = residualRefusals(matrix, hazards);
  return hazards.map((one) => ({
    ...one,
    found: riskLevel(matrix, one.initial),
    remains: one.residual && riskLevel(matrix, one.residual),
    refusals: refusals.filter(({ hazard }) => hazard === one.id).map(({ message }) => message),
  }));
};
