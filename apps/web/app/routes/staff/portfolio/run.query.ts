import { graphql, type ResultOf } from '../../../graphql.ts';

/** Everything that one run is shown from. */
export const RUN = graphql(`
  query CalibrationRun($id: String!) {
    calibrationRun(id: $id) {
      id
      programme
      stageTitle
      rubric
      runAt
      runBy
      simulated
      status
      agreement
      allKept
      atZero
      method
      seed
      draws
      credibility
      inputHash
      digest
      cases {
        evaluationId
        reference
        number
        innovationName
        simulated
        scores
        caseScore
        caseScoreRank
        raw
        calibrated
        calibratedFrom
        calibratedTo
        leastSquares
        expectedRank
        rankFrom
        rankTo
        amongFirst {
          first
          share
        }
        weightsKept
        weightsRankFrom
        weightsRankTo
        weightsScoreFrom
        weightsScoreTo
      }
      reviewers {
        label
        scores
        severity
        severityFrom
        severityTo
        leastSquares
      }
      groups {
        references
        reviewers
      }
    }
  }
`);

export type RunRead = ResultOf<typeof RUN>['calibrationRun'];
export type RunCase = RunRead['cases'][number];
