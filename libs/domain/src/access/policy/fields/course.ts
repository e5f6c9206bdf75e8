import { COURSE, STAFF_ONLY } from '../relations.ts';
import { byRelation, seenBy } from '../ruling.ts';
import type { FeatureRules } from '../rules.ts';

/** Where an evaluation stands, how long it has taken and what blocks it. */
export const course = {
  objects: {
    StageRun: seenBy(COURSE, 'by', 'enteredAt', 'leftAt', 'roundClosedAt', 'roundReason', 'run', 'stage'),
    TimelineEntry: seenBy(['staff', 'auditor', 'team'], 'at', 'title', 'what'),
    // usual times of a public definition from what was announced: nothing of the limit itself
    Expected: seenBy(['staff', 'team'], 'stages', 'state', 'used'),
    ExpectedStage: seenBy(['staff', 'team'], 'stage', 'title', 'usuallyBy', 'workingDays'),
    TimeLimit: seenBy(['staff', 'reviewer', 'auditor'], 'dueAt', 'dueOn', 'paused', 'state', 'used', 'warnAt', 'workingDays'),
    Clock: seenBy(STAFF_ONLY, 'byHolder', 'id', 'paused', 'pausedBy', 'title', 'workingDays'),
    TimeByHolder: seenBy(STAFF_ONLY, 'innovator', 'reviewers', 'service'),
    Proposal: seenBy(STAFF_ONLY, 'at', 'conditions', 'proposedBy', 'questions', 'reason', 'revision', 'signatures', 'transition'),
    ProposedCondition: seenBy(STAFF_ONLY, 'dueOn', 'owner', 'text'),
    // the team reads of its own steps, and neither where they lead nor what the guards were asked on
    TransitionCheck: byRelation({
      transition: ['staff', 'team'],
      label: ['staff', 'team'],
      direction: ['staff', 'team'],
      byRoles: ['staff', 'team'],
      automatic: ['staff', 'team'],
      requiresReason: ['staff', 'team'],
      blockers: ['staff', 'team'],
      to: STAFF_ONLY,
      guards: STAFF_ONLY,
    }),
    GuardOutcome: seenBy(STAFF_ONLY, 'guard', 'operands', 'passes'),
    // a hold is the staff's own; a request is the team's once it is told
    Hold: seenBy(STAFF_ONLY, 'closedAt', 'id', 'kind', 'openedAt', 'outcome', 'text'),
    InformationRequest: seenBy(['staff', 'reviewer', 'team'], 'announcedAt', 'answer', 'answerBy', 'closedAt', 'id', 'openedAt', 'outcome', 'questions', 'revision', 'text'),
  },
} satisfies FeatureRules;
