import { STAFF_ONLY } from '../relations.ts';
import { asks, byRelation, seeing, seenBy, takenBy, whole } from '../ruling.ts';
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
      simulated: ['staff', 'reviewer'],
      person: STAFF_ONLY,
    }),
    Vote: seenBy(STAFF_ONLY, 'castAt', 'counted', 'id', 'motion', 'person', 'reason', 'run', 'simulated', 'stage', 'vote'),
    MyReview: whole(
      'one’s own seat and what one wrote there; an excluding conflict takes it away',
      'assignmentId', 'evaluationId', 'innovationId', 'innovationName', 'organisationName', 'reference', 'simulated', 'stage', 'run', 'role', 'tracks', 'gates',
      'state', 'rubric', 'version', 'revision', 'newerRevision', 'reopened', 'open', 'dueAt', 'answerBy', 'remindedAt', 'criteria', 'gateAnswers', 'submitted', 'submittedAt', 'savedAt', 'ownVote',
    ),
    OwnVote: whole('one’s own vote', 'castAt', 'motion', 'reason', 'vote'),
    ReviewSaved: whole('one’s own review, as it was saved', 'id', 'submitted', 'version'),
  },
  queries: { myReviews: asks('review:read') },
  mutations: {
    saveReview: asks('review:write', ['input']),
    submitReview: asks('review:write', ['input']),
    recordTriage: asks('triage:record', ['input']),
    castVote: asks('panel:vote', ['input']),
  },
  inputs: {
    ReviewInput: takenBy(['review:write'], ['assignmentId', 'idempotencyKey', 'confirmed', 'criteria', 'gates', 'revision'], { expectedVersion: seeing('MyReview.version') }),
    RecordTriageInput: takenBy(['triage:record'], ['evaluationId', 'idempotencyKey', 'criteria', 'gates']),
    CastVoteInput: takenBy(['panel:vote'], ['evaluationId', 'idempotencyKey', 'motion', 'reason', 'vote']),
  },
} satisfies FeatureRules;
