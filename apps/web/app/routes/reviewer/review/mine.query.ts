import { graphql, type ResultOf } from '../../../graphql.ts';

/** Everything that one's own reviews are shown from. */
export const MY_REVIEWS = graphql(`
  query MyReviews {
    myReviews {
      assignmentId
      evaluationId
      reference
      innovationName
      organisationName
      simulated
      state
      stage
      run
      open
      dueAt
      answerBy
      remindedAt
      role
      tracks
      gates
      rubric
      version
      submitted
      submittedAt
      savedAt
      criteria
      gateAnswers
      revision
      newerRevision
      reopened
      motions
      ownVote {
        vote
        motion
        reason
        castAt
      }
    }
  }
`);

export type MyReview = ResultOf<typeof MY_REVIEWS>['myReviews'][number];
