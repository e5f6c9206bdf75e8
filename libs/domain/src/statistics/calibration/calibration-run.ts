import { canonicalJson } from '../../audit/canonical-json.ts';
import { sha256 } from '../../audit/sha256.ts';
import { byText } from './by-text.ts';
import { CALIBRATION_METHOD, CALIBRATION_METHODS, type CalibrationMethod, type CalibrationMethodName } from './calibration-methods.ts';
import { componentsOf } from './components.ts';
import { leastSquares, type LeastSquares } from './least-squares.ts';
import { calibrateMixed, type MixedCalibration } from './mixed-calibration.ts';
import { designOf, type Observation } from './observations.ts';
import { orderAgreement, plackettLuce, type PlackettLuce } from './plackett-luce.ts';
import { rawMeans, type RawMeans } from './raw-means.ts';
import type { RankOptions } from './expected-ranks.ts';
import { rankStability, type RankStability } from '../rank-stability.ts';
import { rounded } from './rounded.ts';

export interface CalibrationInput {
  method: CalibrationMethodName;
  settings: RankOptions;
  /** In the order of their text, however they came. */
  observations: readonly Observation[];
  /** What the product's own score of each case was, null where it had none: it stands beside the others, and nothing is computed from it. */
  caseScores?: readonly CaseScored[];
  /** What the case scores are weighed from; null where only scores are known. Both are absent where an earlier method kept none. */
  weighing?: Weighing | null;
}

/** The weights of a rubric and what each case got by criterion: values from 0 to 1, null where there is none. */
export interface Weighing {
  weights: Readonly<Record<string, number>>;
  cases: readonly { case: string; values: Readonly<Record<string, number | null>> }[];
}

export interface CaseScored {
  case: string;
  score: number | null;
}

/** What was calibrated, how, and what came out, to nine digits. Advisory: show the raw means beside it. Frozen, and never edited. */
export interface CalibrationRun {
  advisory: true;
  input: CalibrationInput;
  /** SHA-256 over the canonical JSON of the input. */
  inputHash: string;
  raw: RawMeans;
  leastSquares: LeastSquares;
  mixed: MixedCalibration;
  /** With `agreement`: Kendall's tau-b between worth and calibrated score, null where either has no order. */
  ordinal: (PlackettLuce & { agreement?: number | null }) | { status: 'refused-disconnected' };
  /** How firmly each case keeps its rank by case score where each weight may be wrong by a quarter of itself; null where no values are known, absent where an earlier method did not ask. */
  stability?: RankStability | null;
  warnings: ('single-reviewer' | 'disconnected')[];
}

/**
 * Calibrates the scores of one set of cases in every way we have, from a seed. Where no reviewer links two groups of
 * cases, nothing is calibrated: `refused-disconnected`, with the groups under `leastSquares`; the raw means stay.
 *
 * @param made the method: the newest, or to run again what an earlier one made, that
 */
export const runCalibration = (observations: readonly Observation[], settings: RankOptions, caseScores: readonly CaseScored[] = [], weighing: Weighing | null = null, made: CalibrationMethodName = CALIBRATION_METHOD): Readonly<CalibrationRun> => {
  const method: CalibrationMethod = CALIBRATION_METHODS[made];
  const input: CalibrationInput = {
    method: made,
    settings: { ...settings },
    observations: inOrder(observations),
    ...(method.caseScores ? { caseScores: byCase(caseScores) } : {}),
    ...(method.weighing ? { weighing: weighing ? inOrderOfCase(weighing) : null } : {}),
  };
  const design = designOf(input.observations);
  const connected = componentsOf(design).length <= 1;
  const mixed: MixedCalibration = connected ? calibrateMixed(design, settings, method.firmness) : { status: 'refused-disconnected' };
  const ordinal = connected ? plackettLuce(design, method) : ({ status: 'refused-disconnected' } as const);
  const agreement = mixed.status === 'ok' && ordinal.status === 'ok' ? { agreement: orderAgreement(mixed.calibrated, ordinal.worth) } : {};
  const stability = method.weighing ? { stability: input.weighing ? stabilityOf(input.weighing, settings.seed) : null } : {};
  const found = { raw: rawMeans(design), leastSquares: leastSquares(design), mixed, ordinal: { ...ordinal, ...agreement }, ...stability };
  return frozen({
    advisory: true,
    input,
    inputHash: sha256(canonicalJson(input)),
    ...(method.rounds ? rounded(found) : found),
    warnings: [...(design.reviewers.length === 1 ? (['single-reviewer'] as const) : []), ...(connected ? [] : (['disconnected'] as const))],
  });
};

const inOrder = (observations: readonly Observation[]): Observation[] =>
  observations
    .map(({ case: name, reviewer, score }) => ({ case: name, reviewer, score }))
    .sort((a, b) => byText(a.case, b.case) || byText(a.reviewer, b.reviewer) || a.score - b.score);

const byCase = (scores: readonly CaseScored[]): CaseScored[] => scores.map(({ case: name, score }) => ({ case: name, score: rounded(score) })).sort((a, b) => byText(a.case, b.case));

/** Values as they are: rounded, cases that are equal would differ. Weights in the order in which a file has them: each is given its draws in turn. */
const inOrderOfCase = ({ weights, cases }: Weighing): Weighing => ({
  weights: Object.fromEntries(Object.entries(weights).sort(([one], [other]) => byText(one, other))),
  cases: cases.map((one) => ({ case: one.case, values: { ...one.values } })).sort((a, b) => byText(a.case, b.case)),
});

const stabilityOf = ({ weights, cases }: Weighing, seed: number): RankStability => rankStability({ weights, cases: cases.map(({ case: id, values }) => ({ id, values })), seed });

/** Deeply: a run that was shown to somebody stays as it was. */
const frozen = <Value>(value: Value): Value => {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
};
