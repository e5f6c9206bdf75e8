import { csvOf } from '@waymark/domain/forms';
import { RUN } from '../../../texts/portfolio.ts';
import { topsOf } from './firmness.ts';
import type { RunRead } from './run.query.ts';

const known = (value: number | null | undefined): number | string => value ?? '';
const yesOrNo = (is: boolean): string => (is ? RUN.csv.yes : RUN.csv.no);

/** Which run a line is of, and that it is advice: at the end of every line of either table. */
const marksOf = ({ stageTitle, rubric, status, method, runAt, id, digest }: RunRead): string[] => [stageTitle, rubric, RUN.advisoryTitle, status, method, runAt, id, digest];

/** A run as a table: a line for each case, case scores beside calibrated. */
export const calibrationCsv = (run: RunRead): string => {
  const { credibility, cases } = run;
  // of those that have a rank: whoever has no score has no place
  const tops = topsOf(cases.filter(({ amongFirst }) => amongFirst.length > 0));
  const { csv } = RUN;
  const columns = [...csv.columns(credibility), ...tops.map(csv.amongFirst), ...csv.weights, ...csv.run];
  const rows = cases.map((one) => [
    one.reference, known(one.number), one.innovationName, yesOrNo(one.simulated), known(one.scores),
    known(one.caseScore), known(one.caseScoreRank), known(one.raw), known(one.calibrated), known(one.calibratedFrom), known(one.calibratedTo), known(one.leastSquares),
    known(one.expectedRank), known(one.rankFrom), known(one.rankTo),
    ...tops.map((first) => known(one.amongFirst.find((among) => among.first === first)?.share)),
    known(one.weightsKept), known(one.weightsRankFrom), known(one.weightsRankTo), known(one.weightsScoreFrom), known(one.weightsScoreTo),
    ...marksOf(run),
  ]);
  return csvOf([columns, ...rows]);
};

/** Its reviewers as a table of their own, a line for each by the label of the page: what they give beside the average, with its interval. Milder is above nought. */
export const reviewersCsv = (run: RunRead): string => {
  const rows = run.reviewers.map(({ label, scores, severity, severityFrom, severityTo, leastSquares }) => [
    label, known(scores), known(severity), known(severityFrom), known(severityTo), known(leastSquares), yesOrNo(run.simulated), ...marksOf(run),
  ]);
  return csvOf([[...RUN.csv.reviewers(run.credibility), ...RUN.csv.run], ...rows]);
};
