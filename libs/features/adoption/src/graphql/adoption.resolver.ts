import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { answerOf, RecordResult } from '@waymark/platform/graphql';
import { MeetCondition } from '../operations/meet-condition.ts';
import { RecordRollOut } from '../operations/record-roll-out.ts';
import { MeetConditionInput, RecordRollOutInput } from './adoption.inputs.ts';

@Resolver()
export class AdoptionResolver {
  constructor(
    private readonly meetConditionOperation: MeetCondition,
    private readonly recordRollOutOperation: RecordRollOut,
  ) {}

  @Mutation(() => RecordResult, { description: 'Records that a condition is met' })
  @Allow('condition:track')
  async meetCondition(@CurrentActor() actor: SignedInPerson, @Args('input') input: MeetConditionInput) {
    return answerOf(actor, await this.meetConditionOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Records roll-out to an organisation' })
  @Allow('roll-out:record')
  async recordRollOut(@CurrentActor() actor: SignedInPerson, @Args('input') input: RecordRollOutInput) {
    return answerOf(actor, await this.recordRollOutOperation.run(actor, input));
  }
}
