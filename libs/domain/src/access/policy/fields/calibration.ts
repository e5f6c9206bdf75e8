import { asks, byAct, takenBy } from '../ruling.ts';
import type { FeatureRules } from '../rules.ts';

/** Calibration of what reviewers gave. Whoever may not see every evaluation of a run, or holds a seat in an open round of its programme, finds none. */
export const calibration = {
  objects: {
    CalibrationCase: byAct('calibration:run', 'closedAt', 'evaluationId', 'inAll', 'innovationName', 'number', 'programme', 'programmeId', 'reference', 'reviews', 'rubric', 'simulated', 'stage', 'stageTitle'),
    CalibrationRun: byAct(
      'calibration:run',
      'agreement', 'allKept', 'atZero', 'cases', 'credibility', 'digest', 'draws', 'file', 'groups', 'id', 'inputHash', 'method', 'programme', 'programmeId', 'reviewers', 'rubric', 'runAt', 'runBy', 'seed', 'simulated', 'stage', 'stageTitle', 'status',
    ),
    CalibrationRunSummary: byAct('calibration:run', 'cases', 'id', 'programme', 'rubric', 'runAt', 'runBy', 'simulated', 'stage', 'stageTitle', 'status'),
    CalibratedCase: byAct('calibration:run', 'amongFirst', 'calibrated', 'calibratedFrom', 'calibratedTo', 'caseScore', 'caseScoreRank', 'evaluationId', 'expectedRank', 'innovationName', 'leastSquares', 'number', 'rankFrom', 'rankTo', 'raw', 'rawRank', 'reference', 'scores', 'simulated', 'weightsKept', 'weightsRankFrom', 'weightsRankTo', 'weightsScoreFrom', 'weightsScoreTo'),
    AmongFirst: byAct('calibration:run', 'first', 'share'),
    CalibratedReviewer: byAct('calibration:run', 'label', 'leastSquares', 'scores', 'severity', 'severityFrom', 'severityTo'),
    CalibrationGroup: byAct('calibration:run', 'references', 'reviewers'),
  },
  queries: {
    calibrationCases: asks('calibration:run'),
    calibrationRuns: asks('calibration:run', ['evaluationId']),
    calibrationRun: asks('calibration:run', ['id']),
  },
  mutations: { runCalibration: asks('calibration:run', ['input']) },
  inputs: { RunCalibrationInput: takenBy(['calibration:run'], ['evaluationIds', 'idempotencyKey', 'rubric', 'stage']) },
} satisfies FeatureRules;
