import { STAFF_ONLY } from '../relations.ts';
import { asks, byAct, only, seenBy, takenBy, whole } from '../ruling.ts';
import type { FeatureRules } from '../rules.ts';

/** Seats, who may be called to one, and conflicts of interest. */
export const inviting = {
  objects: {
    Conflict: seenBy(STAFF_ONLY, 'because', 'effect', 'foundAt', 'id', 'person', 'personId', 'reason', 'source', 'state'),
    ReviewerCandidate: seenBy(
      STAFF_ONLY,
      'personId', 'displayName', 'organisation', 'specialties', 'methods', 'fit', 'terms', 'maxConcurrentReviews', 'openReviews', 'absences', 'conflict', 'because', 'blockers', 'candidatesInAll',
    ),
    CandidateAbsence: seenBy(STAFF_ONLY, 'from', 'to'),
    InterestEffect: byAct('reviewer:candidates', 'because', 'effect', 'innovationId', 'open'),
    ReviewerWorkloadPage: byAct('reviewer:candidates', 'pageSize', 'reviewers', 'roles', 'specialties', 'total'),
    ReviewerWorkload: byAct('reviewer:candidates', 'absences', 'displayName', 'maxConcurrentReviews', 'organisation', 'past', 'personId', 'reviews', 'roles', 'specialties', 'weeks'),
    PastWeekOfReviews: byAct('reviewer:candidates', 'carried', 'finished', 'from'),
    ReviewerAbsence: byAct('reviewer:candidates', 'from', 'to'),
    WeekOfReviews: byAct('reviewer:candidates', 'away', 'due', 'from', 'level', 'open'),
    OpenReviewOfReviewer: byAct('reviewer:candidates', 'dueOn', 'evaluationId', 'innovationName', 'invitedAt', 'reference', 'role', 'simulated', 'stageTitle', 'state'),
    InvitedReviewers: whole('those whom the asker invited', 'assignments'),
    InvitedReviewer: whole('one whom the asker invited', 'id', 'personId'),
  },
  queries: {
    reviewerCandidates: asks('reviewer:candidates', [], { evaluationId: only(STAFF_ONLY), name: only(STAFF_ONLY), role: only(STAFF_ONLY) }),
    interestEffects: asks('reviewer:candidates', ['personId']),
    reviewerWorkload: asks('reviewer:candidates', ['name', 'page', 'personId', 'role', 'specialty']),
  },
  mutations: {
    inviteReviewers: asks('reviewer:invite', ['input']),
    releaseAssignment: asks('reviewer:invite', ['input']),
    acceptInvitation: asks('assignment:answer', ['input']),
    declineInvitation: asks('assignment:answer', ['input']),
    recuse: asks('assignment:answer', ['input']),
    declareConflict: asks('conflict:declare', ['input']),
    openConflict: asks('reviewer:candidates', ['input']),
    decideConflict: asks('conflict:decide', ['input']),
  },
  inputs: {
    InviteReviewersInput: takenBy(['reviewer:invite'], ['evaluationId', 'idempotencyKey', 'invitations']),
    InvitationInput: takenBy(['reviewer:invite'], ['personId', 'role']),
    AssignmentInput: takenBy(['assignment:answer'], ['assignmentId', 'idempotencyKey']),
    ReasonedAssignmentInput: takenBy(['assignment:answer', 'reviewer:invite'], ['assignmentId', 'idempotencyKey', 'reason']),
    DeclareConflictInput: takenBy(['conflict:declare'], ['because', 'evaluationId', 'idempotencyKey']),
    OpenConflictInput: takenBy(['reviewer:candidates'], ['evaluationId', 'idempotencyKey', 'personId']),
    DecideConflictInput: takenBy(['conflict:decide'], ['conflictId', 'decision', 'idempotencyKey', 'reason']),
  },
} satisfies FeatureRules;
