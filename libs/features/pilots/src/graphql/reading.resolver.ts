import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { answerOf, IdPipe, RecordResult } from '@waymark/platform/graphql';
import { EnterGroupReadings } from '../operations/enter-group-readings.ts';
import { EnterReadings } from '../operations/enter-readings.ts';
import { RefusedRowsQueries } from '../upload/refused-rows.queries.ts';
import { UploadReadings } from '../upload/upload-readings.ts';
import { EnterGroupReadingsInput } from './group-reading.inputs.ts';
import { EnterReadingsInput, UploadReadingsInput } from './reading.inputs.ts';
import { RefusedRowType, UploadReadingsResult } from './reading-upload.types.ts';
import { EnterReadingsResult } from './readings-entered.types.ts';

@Resolver()
export class ReadingResolver {
  constructor(
    private readonly enterReadingsOperation: EnterReadings,
    private readonly enterGroupReadingsOperation: EnterGroupReadings,
    private readonly uploadReadingsOperation: UploadReadings,
    private readonly refused: RefusedRowsQueries,
  ) {}

  @Query(() => [RefusedRowType], { description: 'All that a table of readings that one sent would be refused for now, with the rows that wait to be confirmed' })
  @Allow('reading:enter')
  refusedRows(
    @CurrentActor() actor: SignedInPerson,
    @Args('evaluationId', { type: () => String }, IdPipe) evaluationId: string,
    @Args('uploadId', { type: () => String }, IdPipe) uploadId: string,
    @Args('withReason', { type: () => Boolean, defaultValue: false, description: 'Whether it was sent with a reason for its corrections' }) withReason: boolean,
  ) {
    return this.refused.of(actor, { evaluationId, uploadId, withReason });
  }

  @Mutation(() => EnterReadingsResult, { description: 'Enters monthly readings of one’s own site' })
  @Allow('reading:enter')
  async enterReadings(@CurrentActor() actor: SignedInPerson, @Args('input') input: EnterReadingsInput) {
    return answerOf(actor, await this.enterReadingsOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Enters monthly counts by group of one’s own site, beside the readings of the whole' })
  @Allow('reading:enter')
  async enterGroupReadings(@CurrentActor() actor: SignedInPerson, @Args('input') input: EnterGroupReadingsInput) {
    return answerOf(actor, await this.enterGroupReadingsOperation.run(actor, input));
  }

  @Mutation(() => UploadReadingsResult, { description: 'Enters the good rows of an uploaded table of readings of one’s own sites, and lists the others' })
  @Allow('reading:enter')
  async uploadReadings(@CurrentActor() actor: SignedInPerson, @Args('input') input: UploadReadingsInput) {
    return answerOf(actor, await this.uploadReadingsOperation.run(actor, input));
  }
}
