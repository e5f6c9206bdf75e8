import { describe, expect, it } from '@jest/globals';
import { OBJECT_RULES } from '../masks.ts';
import { ASKER } from '../ruling.ts';
import type { Use } from '../rules.ts';
import { POLICY } from './index.ts';

const ruledBy = (by: string): string[] => Object.keys(OBJECT_RULES).filter((type) => OBJECT_RULES[type]!.by === by).sort();

/** Types that everybody sees whole who reaches them: written by hand, so that one more of them is seen. */
const WHOLE = [
  'Absence', 'AnnouncedEvaluation', 'BidAsked', 'Blocker', 'ChangedQuestion', 'DraftSaved', 'DraftVersion', 'EarlierDocument', 'EarlierDraft', 'EvaluationConnection', 'EvaluationEdge', 'ExerciseAnswerCount', 'ExerciseCase', 'ExerciseComparison', 'GuidanceAnswers', 'HeldRole',
  'Innovation', 'Installation', 'InterestNature', 'InvitedReviewer', 'InvitedReviewers', 'IssuedPassport', 'IssuedServiceStatement', 'Me', 'MissingAnswer', 'MissingReading', 'MonthOfWork', 'MyExercise', 'MyReview', 'Notification', 'Organisation',
  'OwnAvailability', 'OwnDeclaration', 'OwnDocument', 'OwnDraft', 'OwnInterest', 'OwnMail', 'OwnPassports', 'OwnSimilarInnovation', 'OwnSite', 'OwnThread', 'OwnVote', 'PageInfo', 'PanelAttendee', 'PanelCandidate', 'PanelMeeting', 'PanelReadyEvaluation', 'PassportCheck', 'Persona', 'PersonaToken', 'PracticeLeave', 'ReadingsEntered', 'ReadingsUploaded', 'Recorded', 'Refused',
  'RefusedRow', 'RegisterCondition', 'RegisterEntry', 'RegisterEvidence', 'RegisterMeasure', 'RegisterPage', 'RegisterReason', 'RegisterRegion', 'RegisterSimilarInnovation', 'ReplacedReading', 'ReviewSaved', 'RollOutPlanned', 'SavedView', 'SentInvitation', 'ServiceStatements', 'SignInInvitation', 'StageCount', 'StopRuleMet', 'TeamHappening', 'TeamInvitation', 'TeamMember', 'UnfitAnswer', 'WorkItem',
];

/** Types that whoever may ask for an act sees. */
const BY_ACT = {
  AssignmentBid: 'round:propose', AssignmentRound: 'round:propose', AssignmentRoundSeat: 'round:propose', AssignmentWish: 'round:propose', FitDocument: 'round:propose', FitPart: 'round:propose', FoundAlternative: 'round:propose', KeepingCost: 'round:propose', RoundEvaluation: 'round:propose', RoundGroup: 'round:propose', SeatAlternative: 'round:propose', WaitingEvaluation: 'round:propose',
  AmongFirst: 'calibration:run', CalibratedCase: 'calibration:run', CalibratedReviewer: 'calibration:run', CalibrationCase: 'calibration:run', CalibrationGroup: 'calibration:run', CalibrationRun: 'calibration:run', CalibrationRunSummary: 'calibration:run',
  Funnel: 'insights:read', FunnelStage: 'insights:read', HolderDays: 'insights:read', InsightCase: 'insights:read', InsightCasePage: 'insights:read', InsightExport: 'insights:read', InsightGroup: 'insights:read', SlaMonth: 'insights:read', WholeWay: 'insights:read',
  AuditEvent: 'audit:read', AuditStream: 'audit:read', BrokenGlass: 'glass:read', Checkpoint: 'audit:read', Exercise: 'exercise:manage', ExerciseAttempt: 'exercise:manage', GlassBroken: 'glass:break', InterestEffect: 'reviewer:candidates',
  OpenReviewOfReviewer: 'reviewer:candidates', PastWeekOfReviews: 'reviewer:candidates', ReviewerAbsence: 'reviewer:candidates', ReviewerWorkload: 'reviewer:candidates', ReviewerWorkloadPage: 'reviewer:candidates', WeekOfReviews: 'reviewer:candidates',
  InterestRules: 'interest-rules:manage', InterestRulesVersion: 'interest-rules:manage', InvitedToSignIn: 'person:manage', InvitedToTeam: 'team:invite', MachineClient: 'client:manage', MachineClientMade: 'client:manage',
  MappedStage: 'pipeline:publish', MigrationPlan: 'pipeline:publish',
  NatureRule: 'interest-rules:manage', PassportIssuer: 'passport-issuer:manage', PassportIssuers: 'passport-issuer:manage', Person: 'person:manage', PipelinePack: 'pipeline:publish', PipelineVersion: 'programme:read', PracticeCase: 'exercise:manage', Programme: 'programme:read', PublishedPipeline: 'programme:read',
};

describe('types of object', () => {
  it('that are seen whole are these, each with a reason in words', () => {
    expect(ruledBy('reach')).toEqual(WHOLE);
    for (const rule of Object.values(OBJECT_RULES)) if (rule.by === 'reach') expect(rule.because.split(' ').length).toBeGreaterThan(1);
  });

  it('that an act shows are these', () => {
    expect(Object.fromEntries(ruledBy('act').map((type) => { const rule = OBJECT_RULES[type]!; return [type, rule.by === 'act' && rule.act]; }))).toEqual(BY_ACT);
  });
});

/** Arguments, fields of inputs and values that are not for whoever may ask, as people read them: by whom, and by what they sort, filter or refuse. */
const NARROWED = `
AcceptResidualRiskInput.siteId: site staff reviewer auditor
AnswerExerciseInput.expected: MyExercise.answers
AnswerRequestInput.expectedVersion: Innovation.draftVersion
ApproveLetterInput.expectedVersion: staff reviewer auditor; Evaluation.version
ApproveLetterInput.feedbackVersion: staff; Feedback.version
ChangeInterestRulesInput.expectedVersion: InterestRules.version
ChooseFeedbackInput.expectedVersion: staff; Feedback.version
CloseOverlayInput.expectedVersion: staff reviewer auditor; Evaluation.version
CopyInnovationInput.expectedVersion: Innovation.draftVersion
DeclareInterestsInput.personId: person:manage
DiscardDeterminationInput.expectedVersion: PanelDetermination.version
EvaluationFilter.due: EvaluationSummary.dueAt EvaluationSummary.paused
EvaluationFilter.programmeId: EvaluationSummary.programmeId
EvaluationFilter.proposed: staff; EvaluationSummary.proposed
EvaluationFilter.simulated: EvaluationSummary.simulated
EvaluationFilter.stages: EvaluationSummary.stage
EvaluationSort.DUE_SOONEST: EvaluationSummary.dueAt
EvaluationSort.ENTERED_NEWEST: EvaluationSummary.enteredAt
FinaliseDeterminationInput.expectedVersion: PanelDetermination.version
HearAppealInput.expectedVersion: staff reviewer auditor; Evaluation.version
LetterInput.expectedVersion: staff reviewer auditor; Evaluation.version
ProposeInput.budgetRead: staff; Evaluation.budgetImpact
ProposeInput.draftRead: team; Innovation.draftVersion
ProposeInput.expectedVersion: staff reviewer auditor; Evaluation.version
RaiseHoldInput.expectedVersion: staff reviewer auditor; Evaluation.version
RaiseRequestInput.expectedVersion: staff reviewer auditor; Evaluation.version
ReasonInput.expectedVersion: staff reviewer auditor; Evaluation.version
RecordTriageInput.expectedVersion: MyReview.version
RestoreDraftInput.expectedVersion: Innovation.draftVersion
ReviewInput.expectedVersion: MyReview.version
SaveAnswersInput.expectedVersion: Innovation.draftVersion
SaveDeterminationInput.expectedVersion: PanelDetermination.version
SaveGuidanceInput.expectedVersion: GuidanceAnswers.version
SetProgrammeContactInput.shown: Programme.contact Programme.replyDays
SignInput.budgetRead: staff; Evaluation.budgetImpact
SignInput.expectedVersion: staff reviewer auditor; Evaluation.version
StartThreadInput.reviewerId: staff reviewer
WriteLetterInput.expectedVersion: staff reviewer auditor; Evaluation.version
auditEvents.after: AuditEvent.seq
auditStreams.after: AuditStream.stream
decisionFile.decisionId: staff; Decision.id Decision.evidence
decisionFile.evaluationId: staff
frozenPilotReport.evaluationId: staff site
frozenPilotReport.run: staff site; FrozenPilotReport.run
history.before: staff auditor; HistoryEntry.version
history.evaluationId: staff auditor
history.last: staff auditor
messageThreads.evaluationId: staff reviewer team
organisations.after: Organisation.id Organisation.name
people.after: Person.id Person.displayName
pipeline.after: EvaluationSummary.id EvaluationSummary.enteredAt EvaluationSummary.dueAt
register.after: RegisterEntry.announcedAt RegisterEntry.changedAt RegisterEntry.reference
register.changedFirst: RegisterEntry.changedAt
register.search: RegisterEntry.conditions RegisterEntry.name RegisterEntry.organisation RegisterEntry.reference
reviewerCandidates.evaluationId: staff
reviewerCandidates.name: staff
reviewerCandidates.role: staff
similarInnovations.evaluationId: staff
siteLeads.evaluationId: staff
stageCounts.programmeId: StageCount.stage
`;

const said = ({ relations, act, sees }: Use): string => [relations?.join(' '), act, sees?.join(' ')].filter(Boolean).join('; ');

it('uses that are narrowed are these', () => {
  const uses = POLICY.flatMap(({ queries, mutations, subscriptions, inputs, values }) => [
    ...Object.entries({ ...queries, ...mutations, ...subscriptions }).map(([name, rule]) => [name, rule.arguments] as const),
    ...Object.entries(inputs ?? {}).map(([name, rule]) => [name, rule.fields] as const),
    ...Object.entries(values ?? {}),
  ]);
  const narrowed = uses.flatMap(([owner, all]) => Object.entries(all).flatMap(([name, use]) => (use === ASKER ? [] : [`${owner}.${name}: ${said(use)}`])));
  expect(narrowed.sort()).toEqual(NARROWED.trim().split('\n'));
});
