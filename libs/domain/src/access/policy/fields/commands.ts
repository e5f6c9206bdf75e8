import { EVERYONE, INSIDERS, STAFF_ONLY } from '../relations.ts';
import { asks, byRelation, only, takenBy, whole } from '../ruling.ts';
import type { FeatureRules } from '../rules.ts';

/** The version counts events. People outside see none, and may guess none: whether it fits would tell. */
export const EXPECTED_VERSION = only(INSIDERS, 'Evaluation.version');
const VERSION = { expectedVersion: EXPECTED_VERSION };
/** What the team read of its own draft: of others nothing is compared. */
const DRAFT = { draftRead: only(['team'], 'Innovation.draftVersion') };
/** Whether it fits would tell what is recorded: of others nothing is compared. */
const BUDGET = { budgetRead: only(STAFF_ONLY, 'Evaluation.budgetImpact') };

/** What moves an evaluation along its course, and what it is answered. */
export const commands = {
  objects: {
    // the decision and the number of events are not told outside; where it stands is what they know
    EvaluationChanged: byRelation({
      evaluationId: EVERYONE,
      stage: EVERYONE,
      run: EVERYONE,
      moved: EVERYONE,
      awaitsSignatures: EVERYONE,
      overlay: EVERYONE,
      version: INSIDERS,
      decision: INSIDERS,
    }),
    Recorded: whole('the id of what the asker recorded', 'id'),
    Refused: whole('the answer to what the asker tried', 'blockers'),
    Blocker: whole('blockersFor writes each as the asker may read it: what is for staff is null outside', 'code', 'messageForInnovator', 'messageForStaff', 'operands'),
  },
  mutations: {
    startEvaluation: asks('evaluation:start', ['input']),
    propose: asks('evaluation:propose', ['input']),
    sign: asks('evaluation:sign', ['input']),
    withdrawProposal: asks('evaluation:propose', ['input']),
    closeRound: asks('round:close', ['input']),
    raiseRequest: asks('overlay:raise', ['input']),
    raiseHold: asks('overlay:raise', ['input']),
    closeOverlay: asks('overlay:close', ['input']),
    raiseAppeal: asks('appeal:raise', ['input']),
    hearAppeal: asks('appeal:hear', ['input']),
    writeLetter: asks('letter:write', ['input']),
    approveLetter: asks('letter:approve', ['input']),
    releaseLetter: asks('letter:release', ['input']),
  },
  inputs: {
    StartEvaluationInput: takenBy(['evaluation:start'], ['idempotencyKey', 'innovationId', 'pipeline', 'programmeId']),
    ProposeInput: takenBy(['evaluation:propose'], ['evaluationId', 'idempotencyKey', 'transition', 'reason', 'questions', 'conditions'], { ...VERSION, ...BUDGET, ...DRAFT }),
    DraftReadInput: takenBy(['evaluation:propose'], ['documents', 'guidance', 'version']),
    DocumentReadInput: takenBy(['evaluation:propose'], ['id', 'inConfidence']),
    // a revision of a proposal, a hold, a letter: refused in the same words whether there is one or not, to whoever does not see it
    SignInput: takenBy(['evaluation:sign'], ['evaluationId', 'idempotencyKey', 'revision'], { ...VERSION, ...BUDGET }),
    CloseOverlayInput: takenBy(['overlay:close'], ['evaluationId', 'idempotencyKey', 'overlayId', 'reason'], VERSION),
    LetterInput: takenBy(['letter:release'], ['evaluationId', 'idempotencyKey', 'decisionId'], VERSION),
    ApproveLetterInput: takenBy(['letter:approve'], ['evaluationId', 'idempotencyKey', 'decisionId'], { ...VERSION, feedbackVersion: only(STAFF_ONLY, 'Feedback.version') }),
    WriteLetterInput: takenBy(['letter:write'], ['evaluationId', 'idempotencyKey', 'decisionId', 'decision', 'reasons', 'next', 'publicReasons'], VERSION),
    ReasonInput: takenBy(['evaluation:propose', 'round:close', 'appeal:raise'], ['evaluationId', 'idempotencyKey', 'reason'], VERSION),
    RaiseRequestInput: takenBy(['overlay:raise'], ['evaluationId', 'idempotencyKey', 'text', 'questions'], VERSION),
    RaiseHoldInput: takenBy(['overlay:raise'], ['evaluationId', 'idempotencyKey', 'kind', 'reason'], VERSION),
    HearAppealInput: takenBy(['appeal:hear'], ['evaluationId', 'idempotencyKey', 'result', 'reason', 'conditions'], VERSION),
    ConditionInput: takenBy(['evaluation:propose', 'appeal:hear', 'panel:determine'], ['dueOn', 'owner', 'text']),
  },
} satisfies FeatureRules;
