import { COURSE, OUTCOME, STAFF_ONLY } from '../relations.ts';
import { asks, byRelation, only, seenBy } from '../ruling.ts';
import type { FeatureRules } from '../rules.ts';

/** What was decided: the team reads it once its letter is released. */
export const decisions = {
  objects: {
    Decision: byRelation({
      id: OUTCOME,
      outcome: OUTCOME,
      transition: OUTCOME,
      reason: OUTCOME,
      decidedAt: OUTCOME,
      letter: OUTCOME,
      simulated: OUTCOME,
      // who decided is not the innovator's to know
      decidedBy: COURSE,
      letterBy: COURSE,
      // holds scores, votes and who gave them
      evidence: STAFF_ONLY,
    }),
    Letter: seenBy(OUTCOME, 'approvedAt', 'body', 'key', 'releasedAt', 'title'),
    LetterBody: seenBy(OUTCOME, 'decision', 'next', 'publicReasons', 'reasons'),
    ConditionReopened: seenBy(STAFF_ONLY, 'evidence', 'metAt', 'metBy', 'reason', 'reopenedAt', 'reopenedBy'),
    Condition: byRelation({
      id: OUTCOME,
      decision: OUTCOME,
      text: OUTCOME,
      owner: OUTCOME,
      dueOn: OUTCOME,
      metAt: OUTCOME,
      evidence: OUTCOME,
      simulated: OUTCOME,
      // who recorded it is not the innovator's to know
      metBy: COURSE,
      reopened: STAFF_ONLY,
    }),
    CaseScore: seenBy(STAFF_ONLY, 'agreement', 'coverage', 'criteria', 'gates', 'interval', 'minRaters', 'score', 'simulated', 'statistic'),
    ReviewerAgreement: seenBy(STAFF_ONLY, 'alpha', 'criteria', 'furthest', 'high', 'low', 'reading', 'scores', 'status'),
    ScoreInterval: seenBy(STAFF_ONLY, 'alone', 'high', 'low', 'reviewers', 'status'),
  },
  queries: {
    decisionFile: asks('evaluation:read', [], { evaluationId: only(STAFF_ONLY), decisionId: only(STAFF_ONLY, 'Decision.id', 'Decision.evidence') }),
  },
} satisfies FeatureRules;
