import { Field, Int, ObjectType } from '@nestjs/graphql';
import { JsonScalar } from '@waymark/platform/graphql';
import { DeterminationType } from './determination.types.ts';
import { BudgetImpactType } from './budget.types.ts';
import { CaseScoreType } from './case-score.types.ts';
import { ConditionType, DecisionType, HoldType, InformationRequestType } from './decision.types.ts';
import { ExpectedType } from './expected.types.ts';
import { FeedbackType } from '../feedback/feedback.types.ts';
import { ImportedPassportType } from './imported-passport.types.ts';
import { ClockType, ProposalType, StageRunType, TimelineEntryType, TimeLimitType, TransitionCheckType } from './passage.types.ts';
import { FrozenPilotReportType, PilotMoneyType, PilotReportType } from './pilot-report.types.ts';
import { AssessmentType, IncidentType, MeasureType, PilotSiteType, RollOutType } from './pilot.types.ts';
import { PilotPlanType, PlanAmendmentType, PlanVersionType, SettledAmendmentType } from './plan.types.ts';
import { GroupReadingType, ReadingType } from './reading.types.ts';
import { MeasureRebaseType } from './rebase.types.ts';
import { StopFiringType } from './stop-firing.types.ts';
import { AssignmentType, ConflictType, ReviewType, VoteType } from './reviewing.types.ts';
import { DocumentType, SubmissionType } from './submitted.types.ts';
import { UptakeType } from './uptake.types.ts';

@ObjectType('Evaluation', { description: 'One passage of an innovation through one pipeline version. A field that is not yours to see is null' })
export class EvaluationType {
  @Field(() => String)
  id!: string;

  @Field(() => String, { description: 'The reference that people say aloud' })
  reference!: string;

  @Field(() => Int, { description: 'Which evaluation of the innovation this is' })
  number!: number;

  @Field(() => Boolean, { description: 'Played, not judged: the mark never comes off' })
  simulated!: boolean;

  @Field(() => String)
  innovationId!: string;

  @Field(() => String)
  innovationName!: string;

  @Field(() => String)
  organisationName!: string;

  @Field(() => String)
  programmeId!: string;

  @Field(() => String, { description: 'id@version, pinned for life' })
  pipeline!: string;

  @Field(() => String, { description: 'Id of the published version under that pin' })
  pipelineVersionId!: string;

  @Field(() => String, { description: 'For the innovator the announced stage' })
  stage!: string;

  @Field(() => String)
  stageTitle!: string;

  @Field(() => Int)
  run!: number;

  @Field(() => String)
  since!: string;

  @Field(() => String, { nullable: true })
  announcedStage!: string | null;

  @Field(() => Int, { nullable: true })
  version!: number | null;

  @Field(() => String, { nullable: true })
  dueAt!: string | null;

  @Field(() => TimeLimitType, { nullable: true })
  limit!: TimeLimitType | null;

  @Field(() => [ClockType], { nullable: true })
  clocks!: ClockType[] | null;

  @Field(() => [StageRunType], { nullable: true })
  runs!: StageRunType[] | null;

  @Field(() => [TimelineEntryType], { nullable: true })
  timeline!: TimelineEntryType[] | null;

  @Field(() => ExpectedType, { nullable: true, description: 'When the next stages and the next letter are usual, as people outside may know; null where none lies ahead' })
  expected!: ExpectedType | null;

  @Field(() => String, { nullable: true, description: 'Until when the innovator may appeal; null where there is nothing to appeal against, or no more' })
  appealBy!: string | null;

  @Field(() => [TransitionCheckType], { nullable: true })
  whatBlocks!: TransitionCheckType[] | null;

  @Field(() => ProposalType, { nullable: true })
  proposal!: ProposalType | null;

  @Field(() => [ConditionType], { nullable: true })
  conditions!: ConditionType[] | null;

  @Field(() => [InformationRequestType], { nullable: true })
  requests!: InformationRequestType[] | null;

  @Field(() => [HoldType], { nullable: true })
  holds!: HoldType[] | null;

  @Field(() => [DecisionType], { nullable: true })
  decisions!: DecisionType[] | null;

  @Field(() => [FeedbackType], { nullable: true, description: 'What letters take along of the reviews, the earliest first' })
  feedback!: FeedbackType[] | null;

  @Field(() => [AssignmentType], { nullable: true })
  assignments!: AssignmentType[] | null;

  @Field(() => [ReviewType], { nullable: true })
  reviews!: ReviewType[] | null;

  @Field(() => CaseScoreType, { nullable: true, description: 'Once the round is closed' })
  caseScore!: CaseScoreType | null;

  @Field(() => [VoteType], { nullable: true })
  votes!: VoteType[] | null;

  @Field(() => [DeterminationType], { nullable: true, description: 'What panels determined, finally; the earliest first' })
  determinations!: DeterminationType[] | null;

  @Field(() => [ConflictType], { nullable: true })
  conflicts!: ConflictType[] | null;

  @Field(() => [SubmissionType], { nullable: true })
  submissions!: SubmissionType[] | null;

  @Field(() => [String], { nullable: true, description: 'Pins of the packs of guidance that it was started under and keeps' })
  packs!: string[] | null;

  @Field(() => [DocumentType], { nullable: true })
  documents!: DocumentType[] | null;

  @Field(() => [AssessmentType], { nullable: true })
  assessments!: AssessmentType[] | null;

  @Field(() => [ImportedPassportType], { nullable: true, description: 'What was assessed of the innovation elsewhere: evidence beside, which no guard of this evaluation asks' })
  importedPassports!: ImportedPassportType[] | null;

  @Field(() => [PilotSiteType], { nullable: true })
  sites!: PilotSiteType[] | null;

  @Field(() => [MeasureType], { nullable: true })
  measures!: MeasureType[] | null;

  @Field(() => [ReadingType], { nullable: true })
  readings!: ReadingType[] | null;

  @Field(() => [GroupReadingType], { nullable: true, description: 'Counts by group of one’s own sites: others read them in the report, where none is shown that could point to a person' })
  groupReadings!: GroupReadingType[] | null;

  @Field(() => [StopFiringType], { nullable: true, description: 'Stop rules that were met, earliest first' })
  stopFirings!: StopFiringType[] | null;
  @Field(() => PilotPlanType, { nullable: true, description: 'Logic model and sample-size note, in force or as they are being written' })
  pilotPlan!: PilotPlanType | null;
  @Field(() => [PlanVersionType], { nullable: true, description: 'Every version of the plan that was signed, the first first' })
  planVersions!: PlanVersionType[] | null;
  @Field(() => PlanAmendmentType, { nullable: true, description: 'The amendment that waits for its second signature' })
  planAmendment!: PlanAmendmentType | null;
  @Field(() => [SettledAmendmentType], { nullable: true, description: 'Amendments that waited for a second signature and wait no more, the newest first' })
  settledAmendments!: SettledAmendmentType[] | null;
  @Field(() => [MeasureRebaseType], { nullable: true, description: 'Where limits of measures begin anew, with the reason; those withdrawn stay' })
  rebases!: MeasureRebaseType[] | null;

  @Field(() => [IncidentType], { nullable: true })
  incidents!: IncidentType[] | null;

  @Field(() => [PilotMoneyType], { nullable: true, description: 'Costs and savings of the pilot by month, planned and in fact' })
  pilotMoney!: PilotMoneyType[] | null;

  @Field(() => BudgetImpactType, { nullable: true, description: 'What an adoption would ask of the budget, by the tests in force today' })
  budgetImpact!: BudgetImpactType | null;

  @Field(() => PilotReportType, { nullable: true, description: 'The evaluation report of the pilot: a draft while it runs, frozen when it ends' })
  pilotReport!: PilotReportType | null;

  @Field(() => [FrozenPilotReportType], { nullable: true, description: 'The reports that ended runs of the pilot left, earliest first' })
  frozenReports!: FrozenPilotReportType[] | null;

  @Field(() => JsonScalar, { nullable: true, description: 'The hazard log: its revision, the hazards in it, and who accepted what remains' })
  residualRisk!: unknown;

  @Field(() => JsonScalar, { nullable: true, description: 'The matrix that hazards are assessed by' })
  hazardMatrix!: unknown;

  @Field(() => [RollOutType], { nullable: true })
  rollOut!: RollOutType[] | null;

  @Field(() => UptakeType, { nullable: true, description: 'The roll-out by the organisations of today' })
  uptake!: UptakeType | null;

  @Field(() => Int, { nullable: true, description: 'Messages that others wrote and the asker has not read, in threads that they read' })
  unreadMessages!: number | null;
}
