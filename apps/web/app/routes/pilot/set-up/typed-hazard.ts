import type { HazardRow } from '@waymark/domain/pilot';
import { HAZARDS } from '../../../texts/pilot-set-up.ts';
import { textOf } from '../../staff/frame/form-values.ts';
import type { Problem } from '../../staff/frame/problems.ts';

const WORDS = ['hazard', 'cause', 'effect'] as const;

/** The hazard that was typed, or what is missing. What remains may be left open as a whole. */
export const typedHazard = (form: FormData, id: string): { ok: true; hazard: HazardRow } | { ok: false; problems: Problem[] } => {
  const [severity, likelihood] = [textOf(form, 'residualSeverity'), textOf(form, 'residualLikelihood')];
  const problems: Problem[] = [
    ...WORDS.filter((name) => textOf(form, name) === '').map((field) => ({ field, message: HAZARDS.need[field] })),
    ...['initialSeverity', 'initialLikelihood'].filter((name) => textOf(form, name) === '').map((field) => ({ field, message: HAZARDS.needRisk })),
    ...((severity === '') === (likelihood === '') ? [] : [{ field: severity === '' ? 'residualSeverity' : 'residualLikelihood', message: HAZARDS.needBoth }]),
  ];
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    hazard: {
      id,
      hazard: textOf(form, 'hazard'),
      cause: textOf(form, 'cause'),
      effect: textOf(form, 'effect'),
      controls: textOf(form, 'controls').split(/\r?\n/u).map((line) => line.trim()).filter(Boolean),
      initial: { severity: textOf(form, 'initialSeverity'), likelihood: textOf(form, 'initialLikelihood') },
      residual: severity === '' ? null : { severity, likelihood },
      reason: textOf(form, 'riskReason') || null,
    },
  };
};

/** The list with a hazard in its place, or at its end where it is new. */
export const withHazard = (hazards: readonly HazardRow[], hazard: HazardRow): HazardRow[] =>
  hazards.some(({ id }) => id === hazard.id) ? hazards.map((one) => (one.id === hazard.id ? hazard : one)) : [...hazards, hazard];

/**
 * The whole log as the revision after the one that the page showed, and not after the one that stands now: where somebody else
 * wrote meanwhile it is refused, and neither's words go.
 */
export const hazardLogInput = (form: FormData, rows: readonly HazardRow[]) => ({
  revision: Number(textOf(form, 'revisionRead')) + 1,
  hazards: rows.map(({ id, hazard, cause, effect, controls, initial, residual, reason }) => ({ id, hazard, cause, effect, controls: [...controls], initial, ...(residual ? { residual } : {}), ...(reason ? { reason } : {}) })),
});

/** An id that no hazard of the list has. */
export const nextHazardId = (hazards: readonly HazardRow[]): string => `H${1 + Math.max(0, ...hazards.map(({ id }) => Number(/^H(\d+)$/u.exec(id)?.[1] ?? 0)))}`;
