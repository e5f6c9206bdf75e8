import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { answerOf } from '@waymark/platform/graphql';
import { EnterReadings } from '../operations/enter-readings.ts';
import { UploadReadings } from '../upload/upload-readings.ts';
import { EnterReadingsInput, UploadReadingsInput } from './reading.inputs.ts';
import { UploadReadingsResult } from './reading-upload.types.ts';
import { EnterReadingsResult } from './readings-entered.types.ts';

@Resolver()
export class ReadingResolver {
  constructor(
    private readonly enterReadingsOperation: EnterReadings,
    private readonly uploadReadingsOperation: UploadReadings,
  ) {}

  @Mutation(() => EnterReadingsResult, { description: 'Enters monthly readings of one’s own site' })
  @Allow('reading:enter')
  async enterReadings(@CurrentActor() actor: SignedInPerson, @Args('input') input: EnterReadingsInput) {
    return answerOf(actor, await this.enterReadingsOperation.run(actor, input));
  }

  @Mutation(() => UploadReadingsResult, { description: 'Enters the good rows of an uploaded table of readings of one’s own sites, and lists the others' })
  @Allow('reading:enter')
  async uploadReadings(@CurrentActor() actor: SignedInPerson, @Args('input') input: UploadReadingsInput) {
    return answerOf(actor, await this.uploadReadingsOperation.run(actor, input));
  }
}
