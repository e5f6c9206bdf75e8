import { oneWeightOff } from '../one-weight-off.ts';
import type { AmongFirst } from './among-first.ts';
import type { CalibrationRun } from './calibration-run.ts';
import type { Component } from './components.ts';
import { designOf } from './observations.ts';
import { reviewerIntervals } from './reviewer-intervals.ts';

/** `calibrated`, or why nothing is. */
export type PortfolioStatus = 'calibrated' | 'no-scores' | 'one-case' | 'one-reviewer' | 'disconnected' | 'all-equal' | 'no-error' | 'too-few-scores';

export interface PortfolioCase {
  case: string;
  scores: number;
  /** The product's own score of it, as it was at that time; null where it had none. */
  caseScore: number | null;
  /** 1 the highest; equal scores share a rank. */
  caseScoreRank: number | null;
  /** The unweighted mean of its reviewers; null where none scored it. */
  raw: number | null;
  /** 1 the highest; equal means share a rank. */
  rawRank: number | null;
  /** Freed of severity by the mixed model, and by least squares. */
  calibrated: number | null;
  /** Between which values the calibrated score lies with the credibility of the run; null in a run of an earlier method. */
  calibratedFrom: number | null;
  calibratedTo: number | null;
  leastSquares: number | null;
  expectedRank: number | null;
  rankFrom: number | null;
  rankTo: number | null;
  /** How firmly it is among the first 1, 3, 5 …; empty in a run of an earlier method, and where nothing is calibrated. */
  amongFirst: AmongFirst[];
  /** The share of sets of weights, each within a quarter of the rubric's, in which it keeps its rank by case score; null where no values are known. */
  weightsKept: number | null;
  /** The best and the worst rank by case score under any of them. */
  weightsRankFrom: number | null;
  weightsRankTo: number | null;
  /** The lowest and the highest score with any one weight a quarter off; null where no values are known. */
  weightsScoreFrom: number | null;
  weightsScoreTo: number | null;
}

export interface PortfolioReviewer {
  label: string;
  scores: number;
  /** How much they give above the average reviewer, by the mixed model and by least squares. */
  severity: number | null;
  /** Between which values that lies with the credibility of the run; null where nothing is calibrated, or reviewers do not differ. */
  severityFrom: number | null;
  severityTo: number | null;
  leastSquares: number | null;
}

/** A run as people read it: case score and reviewers' mean beside calibrated, and where nothing is calibrated, why. */
export interface Portfolio {
  status: PortfolioStatus;
  /** The best expected rank first, or without any the highest case score; those without a score last. */
  cases: PortfolioCase[];
  reviewers: PortfolioReviewer[];
  /** Where no reviewer links the cases: the parts. */
  groups: Component[];
  /** Kendall's tau-b between the calibrated scores and the orders alone; null where either has no order. */
  agreement: number | null;
  /** The share of sets of weights in which every case keeps its rank by case score. */
  allKept: number | null;
}

/** @param cases all that were chosen, also those that nobody scored */
export const portfolioOf = (run: CalibrationRun, cases: readonly string[]): Portfolio => {
  const status = statusOf(run);
  const mixed = status === 'calibrated' && run.mixed.status === 'ok' ? run.mixed : undefined;
  const squares = status === 'calibrated' && run.leastSquares.status === 'ok' ? run.leastSquares : undefined;
  const { observations } = run.input;
  // a run of an earlier method has neither
  const stability = run.stability ?? null;
  const weighing = run.input.weighing ?? null;
  const values = new Map((weighing?.cases ?? []).map((one) => [one.case, one.values]));
  const means = Object.values(run.raw.means);
  const own = new Map((run.input.caseScores ?? []).map(({ case: name, score }) => [name, score]));
  const ownScores = [...own.values()].filter((score) => score !== null);
  // from the frozen scores and variances without chance, so that no method had to change for it
  const severities = mixed ? reviewerIntervals(designOf(observations), mixed.variances, run.input.settings.credibility) : {};
  const labels = [...new Set(observations.map(({ reviewer }) => reviewer))].sort();
  const found = cases.map((name): PortfolioCase => {
    const raw = run.raw.means[name] ?? null;
    const rank = mixed?.ranks[name];
    const stable = stability?.cases[name];
    // without chance, so that it follows from the frozen input by itself
    const weighed = weighing && values.has(name) ? oneWeightOff(weighing.weights, values.get(name)!) : null;
    return {
      case: name,
      scores: observations.filter((one) => one.case === name).length,
      caseScore: own.get(name) ?? null,
      caseScoreRank: rankIn(ownScores, own.get(name) ?? null),
      raw,
      rawRank: rankIn(means, raw),
      calibrated: mixed?.calibrated[name] ?? null,
      calibratedFrom: mixed?.intervals?.[name]?.[0] ?? null,
      calibratedTo: mixed?.intervals?.[name]?.[1] ?? null,
      leastSquares: squares?.caseScores[name] ?? null,
      expectedRank: rank?.expectedRank ?? null,
      rankFrom: rank?.interval[0] ?? null,
      rankTo: rank?.interval[1] ?? null,
      amongFirst: rank?.amongFirst ?? [],
      weightsKept: stable?.kept ?? null,
      weightsRankFrom: stable?.range?.[0] ?? null,
      weightsRankTo: stable?.range?.[1] ?? null,
      weightsScoreFrom: weighed?.[0] ?? null,
      weightsScoreTo: weighed?.[1] ?? null,
    };
  });
  return {
    status,
    cases: found.sort((a, b) => orderOf(placeOf(a), placeOf(b)) || (b.raw ?? -1) - (a.raw ?? -1) || (a.case < b.case ? -1 : 1)),
    reviewers: labels.map((label) => ({
      label,
      scores: observations.filter(({ reviewer }) => reviewer === label).length,
      severity: mixed?.reviewerBias[label] ?? null,
      severityFrom: severities[label]?.[0] ?? null,
      severityTo: severities[label]?.[1] ?? null,
      leastSquares: squares?.reviewerBias[label] ?? null,
    })),
    groups: run.leastSquares.status === 'refused-disconnected' ? run.leastSquares.components : [],
    agreement: status === 'calibrated' && 'agreement' in run.ordinal ? (run.ordinal.agreement ?? null) : null,
    allKept: stability?.allKept ?? null,
  };
};

/** The first reason that says most. Scores that are all equal show neither merit nor severity, however they hang together. */
const statusOf = ({ input: { observations }, leastSquares, mixed }: CalibrationRun): PortfolioStatus => {
  const distinct = (of: (one: (typeof observations)[number]) => unknown): number => new Set(observations.map(of)).size;
  if (observations.length === 0) return 'no-scores';
  if (distinct((one) => one.case) === 1) return 'one-case';
  if (distinct((one) => one.reviewer) === 1) return 'one-reviewer';
  if (distinct((one) => settled(one.score)) === 1) return 'all-equal';
  if (leastSquares.status === 'refused-disconnected') return 'disconnected';
  if (mixed.status === 'ok') return 'calibrated';
  return mixed.status === 'undefined-no-error' ? 'no-error' : mixed.status === 'undefined-no-variation' ? 'all-equal' : 'too-few-scores';
};

const placeOf = ({ expectedRank, caseScoreRank }: PortfolioCase): number => expectedRank ?? caseScoreRank ?? Infinity;

/** Also of two that have no place. */
const orderOf = (one: number, other: number): number => (one === other ? 0 : one - other);

/** 1 the highest; equal figures share a rank. */
const rankIn = (all: readonly number[], own: number | null): number | null => (own === null ? null : 1 + all.filter((one) => settled(one) > settled(own)).length);

/** To nine digits, as a run keeps them. */
const settled = (value: number): number => Number(value.toPrecision(9));
