import { STAFF_ONLY } from '../relations.ts';
import { asks, byRelation, only, seeing, seenBy, takenBy, whole } from '../ruling.ts';
import type { FeatureRules } from '../rules.ts';

/** Reviews, votes, and who gives them. */
export const reviewing = {
  objects: {
    Assignment: seenBy(
      STAFF_ONLY,
      'id', 'person', 'personId', 'organisation', 'label', 'role', 'tracks', 'gates', 'stage', 'run', 'state', 'invitedAt', 'answerBy', 'remindedAt', 'settledAt', 'reason', 'exercisesDone',
    ),
    // reviewers know each other by label
    Review: byRelation({
      id: ['staff', 'reviewer'],
      stage: ['staff', 'reviewer'],
      run: ['staff', 'reviewer'],
      role: ['staff', 'reviewer'],
      tracks: ['staff', 'reviewer'],
      rubric: ['staff', 'reviewer'],
      revision: ['staff', 'reviewer'],
      reviewer: ['staff', 'reviewer'],
      mine: ['staff', 'reviewer'],
      submitted: ['staff', 'reviewer'],
      submittedAt: ['staff', 'reviewer'],
      criteria: ['staff', 'reviewer'],
      gates: ['staff', 'reviewer'],
      // with what the review says, and never without it
      submittedVersions: ['staff', 'reviewer'],
      simulated: ['staff', 'reviewer'],
      person: STAFF_ONLY,
      // it tells of a conflict of interest, or that somebody stepped back
      counts: STAFF_ONLY,
    }),
    ReviewVersion: seenBy(['staff', 'reviewer'], 'criteria', 'gates', 'number', 'submittedAt'),
    // the innovator reads what a letter took along, and neither what else there is nor what waits
    Feedback: byRelation({
      decision: ['staff', 'team'],
      releasedAt: ['staff', 'team'],
      reviews: ['staff', 'team'],
      simulated: ['staff', 'team'],
      available: STAFF_ONLY,
      choices: STAFF_ONLY,
      version: STAFF_ONLY,
    }),
    FeedbackReview: seenBy(['staff', 'team'], 'criteria', 'gates', 'reviewer', 'stage'),
    FeedbackCriterion: seenBy(['staff', 'team'], 'anchor', 'answer', 'title', 'words'),
    FeedbackChoice: seenBy(STAFF_ONLY, 'reasons', 'reviewId', 'scores', 'words'),
    FeedbackWords: seenBy(STAFF_ONLY, 'criterion', 'text'),
    Vote: seenBy(STAFF_ONLY, 'castAt', 'counted', 'id', 'motion', 'person', 'reason', 'run', 'simulated', 'stage', 'vote'),
    MyReview: whole(
      'one’s own seat and what one wrote there; an excluding conflict takes it away',
      'assignmentId', 'evaluationId', 'innovationId', 'innovationName', 'organisationName', 'reference', 'simulated', 'stage', 'run', 'role', 'tracks', 'gates',
      'state', 'rubric', 'version', 'revision', 'newerRevision', 'reopened', 'open', 'dueAt', 'answerBy', 'remindedAt', 'criteria', 'gateAnswers', 'submitted', 'submittedAt', 'savedAt', 'ownVote', 'motions',
    ),
    OwnVote: whole('one’s own vote', 'castAt', 'motion', 'reason', 'vote'),
    ReviewSaved: whole('one’s own review, as it was saved', 'id', 'submitted', 'version'),
  },
  queries: { myReviews: asks('review:read') },
  mutations: {
    saveReview: asks('review:write', ['input']),
    submitReview: asks('review:write', ['input']),
    recordTriage: asks('triage:record', ['input']),
    chooseFeedback: asks('feedback:choose', ['input']),
    castVote: asks('panel:vote', ['input']),
  },
  inputs: {
    ReviewInput: takenBy(['review:write'], ['assignmentId', 'idempotencyKey', 'confirmed', 'criteria', 'gates', 'revision'], { expectedVersion: seeing('MyReview.version') }),
    RecordTriageInput: takenBy(['triage:record'], ['evaluationId', 'idempotencyKey', 'confirmed', 'criteria', 'gates', 'revision'], { expectedVersion: seeing('MyReview.version') }),
    ChooseFeedbackInput: takenBy(['feedback:choose'], ['decisionId', 'evaluationId', 'idempotencyKey', 'reviews'], { expectedVersion: only(STAFF_ONLY, 'Feedback.version') }),
    FeedbackReviewInput: takenBy(['feedback:choose'], ['reasons', 'reviewId', 'scores', 'words']),
    FeedbackWordsInput: takenBy(['feedback:choose'], ['criterion', 'text']),
    CastVoteInput: takenBy(['panel:vote'], ['evaluationId', 'idempotencyKey', 'motion', 'reason', 'vote']),
  },
} satisfies FeatureRules;
