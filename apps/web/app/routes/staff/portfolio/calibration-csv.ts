import { csvOf } from '@waymark/domain/forms';
import { RUN } from '../../../texts/portfolio.ts';
import { topsOf } from './firmness.ts';
import type { RunRead } from './run.query.ts';

const text = (value: number | string | null | undefined): string => (value === null || value === undefined ? '' : String(value));

/** A run as a table: a line for each case, case scores beside calibrated, and on every line which run it is and that it is advice. */
export const calibrationCsv = (run: RunRead): string => {
  const { id, rubric, stageTitle, runAt, status, digest, method, credibility, cases } = run;
  // of those that have a rank: whoever has no score has no place
  const tops = topsOf(cases.filter(({ amongFirst }) => amongFirst.length > 0));
  const { csv } = RUN;
  const columns = [...csv.columns(credibility), ...tops.map(csv.amongFirst), ...csv.weights, ...csv.run];
  const rows = cases.map((one) => [
    one.reference, text(one.number), one.innovationName, one.simulated ? csv.yes : csv.no, text(one.scores),
    text(one.caseScore), text(one.caseScoreRank), text(one.raw), text(one.calibrated), text(one.calibratedFrom), text(one.calibratedTo), text(one.leastSquares),
    text(one.expectedRank), text(one.rankFrom), text(one.rankTo),
    ...tops.map((first) => text(one.amongFirst.find((among) => among.first === first)?.share)),
    text(one.weightsKept), text(one.weightsRankFrom), text(one.weightsRankTo), text(one.weightsScoreFrom), text(one.weightsScoreTo),
    stageTitle, rubric, RUN.advisoryTitle, status, method, runAt, id, digest,
  ]);
  return csvOf([columns, ...rows]);
};
