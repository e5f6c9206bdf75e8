import type { Hazard, HazardMatrix, HazardRefusal, HazardRefusalCode } from './hazard.types.ts';
import { riskLevel } from './risk-level.ts';

/**
 * Every reason why the residual risk of a hazard log cannot be accepted; none: the maker (DCB0129) and each site
 * (DCB0160) may. What remains must be assessed, may never be of an unacceptable level, and needs its reason where the
 * level says so. A risk falls by a control, and not by itself.
 *
 * @throws RangeError as `riskLevel`
 */
export const residualRefusals = (matrix: HazardMatrix, hazards: readonly Hazard[]): HazardRefusal[] =>
  hazards.length === 0
    ? [{ code: 'no-hazards', hazard: null, field: null, message: 'The hazard log is empty: record the hazards, or that neither standard applies' }]
    : hazards.flatMap((hazard) => refusalsOf(matrix, hazard));

const refusalsOf = (matrix: HazardMatrix, { id, initial, controls, residual, reason }: Hazard): HazardRefusal[] => {
  const refusal = (code: HazardRefusalCode, field: HazardRefusal['field'], message: string): HazardRefusal => ({ code, hazard: id, field, message: `${id}: ${message}` });
  const found = riskLevel(matrix, initial);
  if (!residual) return [refusal('not-assessed', 'residual', 'what remains is not assessed: give its severity and likelihood')];
  const remains = riskLevel(matrix, residual);
  const isControlled = controls.some((control) => control.trim() !== '');
  return [
    ...(remains.acceptance === 'never' ? [refusal('unacceptable', 'residual', `level ${remains.level} (${remains.title.toLowerCase()}) may not remain: remove the hazard, or add a control`)] : []),
    ...(remains.acceptance === 'with-reason' && !reason?.trim() ? [refusal('no-reason', 'reason', `level ${remains.level} (${remains.title.toLowerCase()}) needs a reason: write why it is not reduced further`)] : []),
    ...(remains.level < found.level && !isControlled ? [refusal('no-control', 'controls', `the level falls from ${found.level} to ${remains.level} without a control: name what reduces it`)] : []),
    ...(remains.level > found.level ? [refusal('higher-than-found', 'residual', `level ${remains.level} remains of a risk found at ${found.level}: correct one of them`)] : []),
  ];
};
