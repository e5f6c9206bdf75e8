import { asks, byAct, takenBy, whole } from '../ruling.ts';
import type { FeatureRules } from '../rules.ts';

/** Proposals of who reviews what over several evaluations. Whoever may not see every evaluation of one finds none. */
export const assignmentRounds = {
  objects: {
    WaitingEvaluation: byAct('round:propose', 'evaluationId', 'held', 'innovationName', 'pipelineVersionId', 'programmeId', 'reference', 'simulated', 'stage', 'stageTitle', 'waitingInStage', 'wanted', 'whyNoRepair'),
    AssignmentRound: byAct(
      'round:propose',
      'aim', 'aimReached', 'balance', 'bids', 'bound', 'cap', 'considered', 'draw', 'evaluations', 'expected', 'freeMoved', 'freeTotal', 'groups', 'heldSeats', 'id', 'leftBeyond', 'leftByRole', 'looserLimit', 'moved', 'optimal', 'optimum', 'outOfDate', 'pipelineVersionId', 'plainTotal', 'programmeId', 'proposedAt', 'proposedBy', 'proposedSeats', 'seats', 'seed', 'settledAt', 'settledBy', 'size',
      'stage', 'stageTitle', 'state', 'strictLimit', 'total', 'untoldSeats', 'version', 'whyLooser', 'wishes', 'worst', 'worstBound',
    ),
    KeepingCost: byAct('round:propose', 'changes', 'cost', 'fit', 'groupsCost', 'leaves', 'personId', 'possible', 'worstCost'),
    FoundAlternative: byAct('round:propose', 'alternative', 'expectedLoss', 'groupsPrice', 'possible', 'price', 'worstPrice'),
    RoundGroup: byAct('round:propose', 'evaluationIds', 'why'),
    RoundEvaluation: byAct('round:propose', 'evaluationId', 'innovationName', 'reference', 'simulated'),
    AssignmentRoundSeat: byAct('round:propose', 'alternative', 'bid', 'bidPoints', 'evaluationId', 'fit', 'hasAlternative', 'held', 'locked', 'organisation', 'parts', 'person', 'personId', 'price', 'probability', 'role', 'terms'),
    FitPart: byAct('round:propose', 'documents', 'kind', 'points', 'shared'),
    FitDocument: byAct('round:propose', 'evaluationId', 'innovationName', 'points', 'reference', 'simulated', 'terms'),
    SeatAlternative: byAct('round:propose', 'changes', 'instead', 'loss', 'moreGroups', 'worstLoss'),
    AssignmentBid: byAct('round:propose', 'bid', 'evaluationId', 'person', 'personId'),
    BidAsked: whole('what oneself was asked about, and no more of it', 'bid', 'evaluationId', 'simulated', 'summary', 'title'),
    AssignmentWish: byAct('round:propose', 'cost', 'evaluationId', 'groupsCost', 'person', 'personId', 'role', 'wish', 'worstCost'),
  },
  queries: {
    waitingForReviewers: asks('round:propose'),
    assignmentRounds: asks('round:propose', ['page']),
    assignmentRound: asks('round:propose', ['evaluationIds', 'id']),
    keepingCosts: asks('round:propose', ['evaluationId', 'personIds', 'role', 'roundId']),
    seatAlternative: asks('round:propose', ['evaluationId', 'personId', 'roundId']),
    bidsAsked: asks('assignment:answer'),
  },
  mutations: {
    proposeAssignments: asks('round:propose', ['input']),
    adjustAssignments: asks('round:propose', ['input']),
    confirmAssignments: asks('round:propose', ['input']),
    discardAssignments: asks('round:propose', ['input']),
    askForBids: asks('round:propose', ['input']),
    placeBid: asks('assignment:answer', ['input']),
  },
  inputs: {
    ProposeAssignmentsInput: takenBy(['round:propose'], ['aim', 'evaluationIds', 'idempotencyKey']),
    RoundAimInput: takenBy(['round:propose'], ['balance', 'cap', 'kind']),
    RoundInput: takenBy(['round:propose'], ['expectedVersion', 'idempotencyKey', 'roundId']),
    AdjustAssignmentsInput: takenBy(['round:propose'], ['aim', 'changes', 'expectedVersion', 'idempotencyKey', 'roundId']),
    AskForBidsInput: takenBy(['round:propose'], ['evaluationId', 'idempotencyKey', 'personIds', 'roundId']),
    PlaceBidInput: takenBy(['assignment:answer'], ['bid', 'evaluationId', 'idempotencyKey']),
    AssignmentChangeInput: takenBy(['round:propose'], ['evaluationId', 'personId', 'role', 'wish']),
  },
} satisfies FeatureRules;
