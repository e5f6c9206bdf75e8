import { which } from '../../../texts/portfolio.ts';
import type { RunCase } from './run.query.ts';

/** Cases as a chart of scores takes them. */
export const scoredCases = (cases: readonly RunCase[]) =>
  cases.map(({ evaluationId, reference, number, innovationName, caseScore, raw, calibrated, calibratedFrom, calibratedTo }) => ({ key: evaluationId, which: which(reference, number), innovationName, caseScore, raw, calibrated, calibratedFrom, calibratedTo }));
