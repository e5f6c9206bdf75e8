import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { answerOf, RecordResult } from '@waymark/platform/graphql';
import { AddMinute } from '../operations/add-minute.ts';
import { GiveRescore } from '../operations/give-rescore.ts';
import { OpenRescores } from '../operations/open-rescores.ts';
import { AddMinuteInput, GiveRescoreInput, OpenRescoresInput } from './item.inputs.ts';

@Resolver()
export class ItemResolver {
  constructor(
    private readonly minuteOperation: AddMinute,
    private readonly rescoreOperation: GiveRescore,
    private readonly openOperation: OpenRescores,
  ) {}

  @Mutation(() => RecordResult, { description: 'Minutes what was said of an item' })
  @Allow('panel:discuss')
  async addMinute(@CurrentActor() actor: SignedInPerson, @Args('input') input: AddMinuteInput) {
    return answerOf(actor, await this.minuteOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Scores a criterion anew after the discussion, sealed until the chair opens all of them' })
  @Allow('panel:vote')
  async giveRescore(@CurrentActor() actor: SignedInPerson, @Args('input') input: GiveRescoreInput) {
    return answerOf(actor, await this.rescoreOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Opens everything that was scored anew, at once' })
  @Allow('panel:open')
  async openRescores(@CurrentActor() actor: SignedInPerson, @Args('input') input: OpenRescoresInput) {
    return answerOf(actor, await this.openOperation.run(actor, input));
  }
}
