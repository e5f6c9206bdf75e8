import { Module } from '@nestjs/common';
import { ArchiveInnovation } from './archive/archive-innovation.ts';
import { RestoreInnovation } from './archive/restore-innovation.ts';
import { DraftsQueries } from './drafts.queries.ts';
import { DraftVersionsQueries } from './draft-versions.queries.ts';
import { DraftVersionsResolver } from './graphql/draft-versions.resolver.ts';
import { InnovationReadsResolver } from './graphql/innovation-reads.resolver.ts';
import { InnovationResolver } from './graphql/innovation.resolver.ts';
import { OwnSimilarResolver } from './graphql/own-similar.resolver.ts';
import { GuidanceQueries } from './guidance/guidance.queries.ts';
import { GuidanceResolver } from './guidance/guidance.resolver.ts';
import { SaveGuidance } from './guidance/save-guidance.ts';
import { InnovationQueries } from './innovations.queries.ts';
import { AnswerRequest } from './operations/answer-request.ts';
import { AttachDocument } from './operations/attach-document.ts';
import { CopyInnovation } from './operations/copy-innovation.ts';
import { CreateInnovation } from './operations/create-innovation.ts';
import { ChooseDocumentConfidence } from './operations/choose-document-confidence.ts';
import { RemoveDocument } from './operations/remove-document.ts';
import { RestoreDraft } from './operations/restore-draft.ts';
import { SaveAnswers } from './operations/save-answers.ts';
import { OwnSimilarQueries } from './own-similar.queries.ts';
import { PASSPORTS } from './passport/index.ts';
import { PRACTICE } from './practice/index.ts';
import { DocumentFileController } from './uploads/document-file.controller.ts';
import { DocumentPageController } from './uploads/document-page.controller.ts';
import { AnswerTeamInvitation } from './team/answer-team-invitation.ts';
import { ChangeMemberRight } from './team/change-member-right.ts';
import { InviteMember } from './team/invite-member.ts';
import { RemoveMember } from './team/remove-member.ts';
import { TeamHistoryQueries } from './team/team-history.queries.ts';
import { TeamHistoryResolver } from './team/team-history.resolver.ts';
import { TeamQueries } from './team/team.queries.ts';
import { TeamResolver } from './team/team.resolver.ts';
import { TransferOwnership } from './team/transfer-ownership.ts';
import { WithdrawTeamInvitation } from './team/withdraw-team-invitation.ts';
import { ReceiveUpload } from './uploads/receive-upload.ts';
import { BeginUpload } from './uploads/unfinished/begin-upload.ts';
import { ContinueUpload } from './uploads/unfinished/continue-upload.ts';
import { UnfinishedUploadsController } from './uploads/unfinished/unfinished-uploads.controller.ts';
import { UploadsController } from './uploads/uploads.controller.ts';
import { WorkQueries } from './work.queries.ts';

const OPERATIONS = [AnswerRequest, ArchiveInnovation, RestoreInnovation, AttachDocument, ChooseDocumentConfidence, CopyInnovation, CreateInnovation, RemoveDocument, RestoreDraft, SaveAnswers, SaveGuidance, ReceiveUpload, BeginUpload, ContinueUpload];
const TEAM = [AnswerTeamInvitation, ChangeMemberRight, InviteMember, RemoveMember, TransferOwnership, WithdrawTeamInvitation, TeamQueries, TeamResolver, TeamHistoryQueries, TeamHistoryResolver];

/** Innovations, their teams, drafts and documents, and what waits for whom. */
@Module({
  controllers: [UnfinishedUploadsController, UploadsController, DocumentFileController, DocumentPageController],
  providers: [...OPERATIONS, ...TEAM, ...PASSPORTS, ...PRACTICE, DraftsQueries, DraftVersionsQueries, GuidanceQueries, GuidanceResolver, InnovationQueries, OwnSimilarQueries, WorkQueries, DraftVersionsResolver, InnovationResolver, InnovationReadsResolver, OwnSimilarResolver],
})
export class InnovationsModule {}
