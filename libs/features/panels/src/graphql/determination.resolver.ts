import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { answerOf, RecordResult } from '@waymark/platform/graphql';
import { DiscardDetermination } from '../operations/determination/discard-determination.ts';
import { FinaliseDetermination } from '../operations/determination/finalise-determination.ts';
import { RecordMinorityView } from '../operations/determination/record-minority-view.ts';
import { SaveDetermination } from '../operations/determination/save-determination.ts';
import { DiscardDeterminationInput, FinaliseDeterminationInput, RecordMinorityViewInput, SaveDeterminationInput } from './determination.inputs.ts';

@Resolver()
export class DeterminationResolver {
  constructor(
    private readonly saveOperation: SaveDetermination,
    private readonly discardOperation: DiscardDetermination,
    private readonly finaliseOperation: FinaliseDetermination,
    private readonly viewOperation: RecordMinorityView,
  ) {}

  @Mutation(() => RecordResult, { description: 'Saves the draft of what a panel determines' })
  @Allow('panel:determine')
  async saveDetermination(@CurrentActor() actor: SignedInPerson, @Args('input') input: SaveDeterminationInput) {
    return answerOf(actor, await this.saveOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Discards the draft of what a panel determines: the panel decides as if it had not been begun' })
  @Allow('panel:determine')
  async discardDetermination(@CurrentActor() actor: SignedInPerson, @Args('input') input: DiscardDeterminationInput) {
    return answerOf(actor, await this.discardOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Freezes the determination with its votes, who stepped back, quorum and minority views' })
  @Allow('panel:determine')
  async finaliseDetermination(@CurrentActor() actor: SignedInPerson, @Args('input') input: FinaliseDeterminationInput) {
    return answerOf(actor, await this.finaliseOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Says what a member in the minority sees otherwise; until the determination is final it can be said anew' })
  @Allow('panel:vote')
  async recordMinorityView(@CurrentActor() actor: SignedInPerson, @Args('input') input: RecordMinorityViewInput) {
    return answerOf(actor, await this.viewOperation.run(actor, input));
  }
}
