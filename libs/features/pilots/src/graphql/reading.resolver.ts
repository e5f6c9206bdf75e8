import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { answerOf, RecordResult } from '@waymark/platform/graphql';
import { EnterReadings } from '../operations/enter-readings.ts';
import { EnterReadingsInput } from './reading.inputs.ts';

@Resolver()
export class ReadingResolver {
  constructor(
    private readonly enterReadingsOperation: EnterReadings,
  ) {}

  @Mutation(() => RecordResult, { description: 'Enters monthly readings of one’s own site' })
  @Allow('reading:enter')
  async enterReadings(@CurrentActor() actor: SignedInPerson, @Args('input') input: EnterReadingsInput) {
    return answerOf(actor, await this.enterReadingsOperation.run(actor, input));
  }
}
