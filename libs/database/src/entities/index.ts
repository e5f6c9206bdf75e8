import { ADOPTION_ENTITIES } from './adoption-entities.ts';
import { AbsenceEntity } from './absence.entity.ts';
import { AnsweredCommandEntity } from './answered-command.entity.ts';
import { AssessmentEntity } from './assessment.entity.ts';
import { AssignmentEntity } from './assignment.entity.ts';
import { AssignmentBidEntity } from './assignment-bid.entity.ts';
import { AssignmentRepairEntity } from './assignment-repair.entity.ts';
import { AssignmentRoundEntity } from './assignment-round.entity.ts';
import { AssignmentRoundSeatEntity } from './assignment-round-seat.entity.ts';
import { AssignmentRoundWishEntity } from './assignment-round-wish.entity.ts';
import { AuditCheckpointEntity } from './audit-checkpoint.entity.ts';
import { AuditCommitmentKeyEntity } from './audit-commitment-key.entity.ts';
import { AuditEventEntity } from './audit-event.entity.ts';
import { AuditLeafEntity } from './audit-leaf.entity.ts';
import { AuditStreamEntity } from './audit-stream.entity.ts';
import { AuditTreeEntity } from './audit-tree.entity.ts';
import { BrokenGlassEntity } from './broken-glass.entity.ts';
import { CalibrationRunEntity } from './calibration-run.entity.ts';
import { CarriedPackEntity } from './carried-pack.entity.ts';
import { CompanyEntity } from './company.entity.ts';
import { CompanyNameEntity } from './company-name.entity.ts';
import { CompanyOwnerEntity } from './company-owner.entity.ts';
import { ConditionEntity } from './condition.entity.ts';
import { ConflictEntity } from './conflict.entity.ts';
import { DecisionEntity } from './decision.entity.ts';
import { DeclarationEntity } from './declaration.entity.ts';
import { DeclaredInterestEntity } from './declared-interest.entity.ts';
import { DocumentEntity } from './document.entity.ts';
import { EvaluationAnnouncedEntity } from './evaluation-announced.entity.ts';
import { EvaluationEntity } from './evaluation.entity.ts';
import { EvaluationEventEntity } from './evaluation-event.entity.ts';
import { EvaluationPackEntity } from './evaluation-pack.entity.ts';
import { EvaluationStateEntity } from './evaluation-state.entity.ts';
import { EXERCISE_ENTITIES } from './exercise-entities.ts';
import { HazardEntity } from './hazard.entity.ts';
import { HazardLogEntity } from './hazard-log.entity.ts';
import { FeedbackDraftEntity } from './feedback-draft.entity.ts';
import { FeedbackEntity } from './feedback.entity.ts';
import { HoldEntity } from './hold.entity.ts';
import { IncidentEntity } from './incident.entity.ts';
import { IncidentEntryEntity } from './incident-entry.entity.ts';
import { InformationRequestEntity } from './information-request.entity.ts';
import { InnovationArchiveEntity } from './innovation-archive.entity.ts';
import { InnovationCompanyEntity } from './innovation-company.entity.ts';
import { InnovationDraftEntity } from './innovation-draft.entity.ts';
import { InnovationDraftStepEntity } from './innovation-draft-step.entity.ts';
import { InnovationGuidanceEntity, InnovationGuidanceStepEntity } from './innovation-guidance.entity.ts';
import { InnovationEntity } from './innovation.entity.ts';
import { InnovationImportEntity } from './innovation-import.entity.ts';
import { InnovationMemberEntity } from './innovation-member.entity.ts';
import { INSIGHT_ENTITIES } from './insight-entities.ts';
import { InstallationEntity } from './installation.entity.ts';
import { InterestRulesEntity } from './interest-rules.entity.ts';
import { LetterEntity } from './letter.entity.ts';
import { MachineClientEntity } from './machine-client.entity.ts';
import { PLAN_ENTITIES } from './plan-entities.ts';
import { MeasureRebaseEntity } from './measure-rebase.entity.ts';
import { MeasureEntity } from './measure.entity.ts';
import { MessageAttachmentEntity } from './message-attachment.entity.ts';
import { MessageEntity } from './message.entity.ts';
import { MessageMarkEntity } from './message-mark.entity.ts';
import { MessageThreadEntity } from './message-thread.entity.ts';
import { MigrationMoveEntity } from './migration-move.entity.ts';
import { MigrationPlanEntity } from './migration-plan.entity.ts';
import { NOTIFICATION_ENTITIES } from './notification-entities.ts';
import { OpenWordsEntity } from './open-words.entity.ts';
import { OrganisationEntity } from './organisation.entity.ts';
import { OrganisationParentEntity } from './organisation-parent.entity.ts';
import { OrganisationSuccessorEntity } from './organisation-successor.entity.ts';
import { PanelAttendanceEntity } from './panel-attendance.entity.ts';
import { PanelDeterminationEntity } from './panel-determination.entity.ts';
import { PanelItemEntity } from './panel-item.entity.ts';
import { PanelMeetingEntity } from './panel-meeting.entity.ts';
import { PanelMinorityViewEntity } from './panel-minority-view.entity.ts';
import { PanelNoteEntity } from './panel-note.entity.ts';
import { PanelRescoreEntity } from './panel-rescore.entity.ts';
import { PanelVoteEntity } from './panel-vote.entity.ts';
import { PassportImportEntity } from './passport-import.entity.ts';
import { PassportIssuerEntity } from './passport-issuer.entity.ts';
import { PassportEntity } from './passport.entity.ts';
import { PersonContactEntity } from './person-contact.entity.ts';
import { PersonEntity } from './person.entity.ts';
import { PersonIdentityEntity } from './person-identity.entity.ts';
import { PilotMoneyEntity } from './pilot-money.entity.ts';
import { PilotReportSiteEntity } from './pilot-report-site.entity.ts';
import { PilotReportEntity } from './pilot-report.entity.ts';
import { PilotSiteEntity } from './pilot-site.entity.ts';
import { PipelineVersionEntity } from './pipeline-version.entity.ts';
import { ProgrammeEntity } from './programme.entity.ts';
import { ReadingEntity } from './reading.entity.ts';
import { ReferenceCounterEntity } from './reference-counter.entity.ts';
import { ResidualRiskAcceptanceEntity } from './residual-risk-acceptance.entity.ts';
import { ReviewContentEntity } from './review-content.entity.ts';
import { ReviewEntity } from './review.entity.ts';
import { ReviewerLabelEntity } from './reviewer-label.entity.ts';
import { ReviewerProfileEntity } from './reviewer-profile.entity.ts';
import { RoleHoldingEntity } from './role-holding.entity.ts';
import { ServiceStatementEntity } from './service-statement.entity.ts';
import { SessionEntity } from './session.entity.ts';
import { SignInInvitationEntity } from './sign-in-invitation.entity.ts';
import { StageCounterEntity } from './stage-counter.entity.ts';
import { StageRunEntity } from './stage-run.entity.ts';
import { StopFiringEntity } from './stop-firing.entity.ts';
import { SubmissionDocumentEntity } from './submission-document.entity.ts';
import { SubmissionEntity } from './submission.entity.ts';
import { SubmissionGuidanceEntity } from './submission-guidance.entity.ts';
import { TeamInvitationEntity } from './team-invitation.entity.ts';
import { TimerEntity } from './timer.entity.ts';
import { UnfinishedUploadEntity } from './unfinished-upload.entity.ts';
import { UploadEntity } from './upload.entity.ts';

/** Every table, one class each; a test compares them with the migrated database. */
export const ENTITIES = [
  ...ADOPTION_ENTITIES,
  AbsenceEntity,
  AnsweredCommandEntity,
  AssessmentEntity,
  AssignmentEntity,
  AssignmentBidEntity,
  AssignmentRepairEntity,
  AssignmentRoundEntity,
  AssignmentRoundSeatEntity,
  AssignmentRoundWishEntity,
  AuditCheckpointEntity, AuditCommitmentKeyEntity, AuditEventEntity, AuditLeafEntity,
  AuditStreamEntity,
  AuditTreeEntity,
  BrokenGlassEntity,
  CalibrationRunEntity, CarriedPackEntity,
  CompanyEntity,
  CompanyNameEntity,
  CompanyOwnerEntity,
  ConditionEntity,
  ConflictEntity,
  DecisionEntity,
  DeclarationEntity,
  DeclaredInterestEntity,
  DocumentEntity,
  EvaluationAnnouncedEntity,
  EvaluationEntity,
  EvaluationEventEntity,
  EvaluationPackEntity,
  EvaluationStateEntity,
  ...EXERCISE_ENTITIES,
  HazardEntity, HazardLogEntity,
  FeedbackDraftEntity, FeedbackEntity,
  HoldEntity,
  IncidentEntity, IncidentEntryEntity,
  InformationRequestEntity,
  InnovationArchiveEntity,
  InnovationCompanyEntity,
  InnovationDraftEntity,
  InnovationDraftStepEntity,
  InnovationEntity,
  InnovationGuidanceEntity, InnovationGuidanceStepEntity,
  InnovationImportEntity,
  InnovationMemberEntity,
  ...INSIGHT_ENTITIES, ...NOTIFICATION_ENTITIES,
  InstallationEntity,
  InterestRulesEntity,
  LetterEntity,
  MachineClientEntity,
  MeasureEntity, MeasureRebaseEntity, ...PLAN_ENTITIES,
  MigrationMoveEntity, MigrationPlanEntity,
  MessageAttachmentEntity,
  MessageEntity,
  MessageMarkEntity,
  MessageThreadEntity,
  OpenWordsEntity,
  OrganisationEntity,
  OrganisationParentEntity,
  OrganisationSuccessorEntity,
  PanelAttendanceEntity, PanelDeterminationEntity, PanelItemEntity, PanelMeetingEntity, PanelMinorityViewEntity, PanelNoteEntity, PanelRescoreEntity, PanelVoteEntity,
  PassportImportEntity,
  PassportIssuerEntity, PassportEntity,
  PersonContactEntity, PersonEntity, PersonIdentityEntity,
  PilotMoneyEntity,
  PilotReportEntity, PilotReportSiteEntity,
  PilotSiteEntity,
  PipelineVersionEntity,
  ProgrammeEntity,
  ReadingEntity,
  ReferenceCounterEntity,
  ResidualRiskAcceptanceEntity,
  ReviewContentEntity, ReviewEntity, ReviewerLabelEntity, ReviewerProfileEntity,
  RoleHoldingEntity,
  ServiceStatementEntity,
  SessionEntity,
  SignInInvitationEntity,
  StageCounterEntity, StageRunEntity,
  StopFiringEntity, SubmissionDocumentEntity,
  SubmissionEntity,
  SubmissionGuidanceEntity,
  TeamInvitationEntity,
  TimerEntity,
  UnfinishedUploadEntity,
  UploadEntity,
];
