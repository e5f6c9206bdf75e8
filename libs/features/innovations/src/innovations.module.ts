import { Module } from '@nestjs/common';
import { DraftVersionsQueries } from './draft-versions.queries.ts';
import { DraftVersionsResolver } from './graphql/draft-versions.resolver.ts';
import { InnovationReadsResolver } from './graphql/innovation-reads.resolver.ts';
import { InnovationResolver } from './graphql/innovation.resolver.ts';
import { InnovationQueries } from './innovations.queries.ts';
import { AddMember } from './operations/add-member.ts';
import { AnswerRequest } from './operations/answer-request.ts';
import { AttachDocument } from './operations/attach-document.ts';
import { CreateInnovation } from './operations/create-innovation.ts';
import { RestoreDraft } from './operations/restore-draft.ts';
import { SaveAnswers } from './operations/save-answers.ts';
import { DocumentFileController } from './uploads/document-file.controller.ts';
import { ReceiveUpload } from './uploads/receive-upload.ts';
import { UploadsController } from './uploads/uploads.controller.ts';
import { WorkQueries } from './work.queries.ts';

const OPERATIONS = [AddMember, AnswerRequest, AttachDocument, CreateInnovation, RestoreDraft, SaveAnswers, ReceiveUpload];

/** Innovations, their drafts and documents, and what waits for whom. */
@Module({
  controllers: [UploadsController, DocumentFileController],
  providers: [...OPERATIONS, DraftVersionsQueries, InnovationQueries, WorkQueries, DraftVersionsResolver, InnovationResolver, InnovationReadsResolver],
})
export class InnovationsModule {}
