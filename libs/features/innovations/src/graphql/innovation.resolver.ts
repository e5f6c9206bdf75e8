import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { EvaluationResult } from '@waymark/evaluations';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { answerOf, RecordResult } from '@waymark/platform/graphql';
import { ArchiveInnovation } from '../archive/archive-innovation.ts';
import { RestoreInnovation } from '../archive/restore-innovation.ts';
import { AnswerRequest } from '../operations/answer-request.ts';
import { AttachDocument } from '../operations/attach-document.ts';
import { ChooseDocumentConfidence } from '../operations/choose-document-confidence.ts';
import { CopyInnovation } from '../operations/copy-innovation.ts';
import { CreateInnovation } from '../operations/create-innovation.ts';
import { RemoveDocument } from '../operations/remove-document.ts';
import { SaveAnswers } from '../operations/save-answers.ts';
import { AnswerRequestInput, ArchiveInnovationInput, AttachDocumentInput, ChooseDocumentConfidenceInput, CopyInnovationInput, CreateInnovationInput, RemoveDocumentInput, RestoreInnovationInput, SaveAnswersInput } from './innovation.inputs.ts';
import { SaveAnswersResult } from './innovation.types.ts';

@Resolver()
export class InnovationResolver {
  constructor(
    private readonly createOperation: CreateInnovation,
    private readonly copyOperation: CopyInnovation,
    private readonly saveOperation: SaveAnswers,
    private readonly attachOperation: AttachDocument,
    private readonly removeOperation: RemoveDocument,
    private readonly confidenceOperation: ChooseDocumentConfidence,
    private readonly answerOperation: AnswerRequest,
    private readonly archiveOperation: ArchiveInnovation,
    private readonly restoreOperation: RestoreInnovation,
  ) {}

  @Mutation(() => RecordResult, { description: 'Adds an innovation with an empty draft' })
  @Allow('innovation:create')
  async createInnovation(@CurrentActor() actor: SignedInPerson, @Args('input') input: CreateInnovationInput) {
    return answerOf(actor, await this.createOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Begins a new innovation with the answers of one, without its files, declaration and team' })
  @Allow('innovation:create')
  async copyInnovation(@CurrentActor() actor: SignedInPerson, @Args('input') input: CopyInnovationInput) {
    return answerOf(actor, await this.copyOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Puts an innovation away: its team reads on, and nothing of it changes' })
  @Allow('innovation:edit')
  async archiveInnovation(@CurrentActor() actor: SignedInPerson, @Args('input') input: ArchiveInnovationInput) {
    return answerOf(actor, await this.archiveOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Takes an innovation out of the archive' })
  @Allow('innovation:edit')
  async restoreInnovation(@CurrentActor() actor: SignedInPerson, @Args('input') input: RestoreInnovationInput) {
    return answerOf(actor, await this.restoreOperation.run(actor, input));
  }

  @Mutation(() => SaveAnswersResult, { description: 'Saves answers into the draft, complete or not' })
  @Allow('innovation:edit')
  async saveAnswers(@CurrentActor() actor: SignedInPerson, @Args('input') input: SaveAnswersInput) {
    return answerOf(actor, await this.saveOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Attaches an uploaded file with its kind and validity' })
  @Allow('document:attach')
  async attachDocument(@CurrentActor() actor: SignedInPerson, @Args('input') input: AttachDocumentInput) {
    return answerOf(actor, await this.attachOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Takes a document out of the draft and out of the answers that name it; a revision that was sent with it keeps it' })
  @Allow('innovation:edit')
  async removeDocument(@CurrentActor() actor: SignedInPerson, @Args('input') input: RemoveDocumentInput) {
    return answerOf(actor, await this.removeOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Says whether a document is commercial in confidence, from the next revision on' })
  @Allow('innovation:edit')
  async chooseDocumentConfidence(@CurrentActor() actor: SignedInPerson, @Args('input') input: ChooseDocumentConfidenceInput) {
    return answerOf(actor, await this.confidenceOperation.run(actor, input));
  }

  @Mutation(() => EvaluationResult, { description: 'Answers a request with changed answers: the next revision' })
  @Allow('innovation:edit')
  async answerRequest(@CurrentActor() actor: SignedInPerson, @Args('input') input: AnswerRequestInput) {
    return answerOf(actor, await this.answerOperation.run(actor, input));
  }
}
