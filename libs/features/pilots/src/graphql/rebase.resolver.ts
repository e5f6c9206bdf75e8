import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { answerOf, RecordResult } from '@waymark/platform/graphql';
import { RecordRebase } from '../operations/record-rebase.ts';
import { WithdrawRebase } from '../operations/withdraw-rebase.ts';
import { RecordRebaseInput, WithdrawRebaseInput } from './rebase.inputs.ts';

@Resolver()
export class RebaseResolver {
  constructor(
    private readonly recordRebaseOperation: RecordRebase,
    private readonly withdrawRebaseOperation: WithdrawRebase,
  ) {}

  @Mutation(() => RecordResult, { description: 'Records that the limits of a locked measure begin anew with a month, with the reason' })
  @Allow('pilot:set-up')
  async recordRebase(@CurrentActor() actor: SignedInPerson, @Args('input') input: RecordRebaseInput) {
    return answerOf(actor, await this.recordRebaseOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Withdraws a rebase, with the reason; the record keeps it' })
  @Allow('pilot:set-up')
  async withdrawRebase(@CurrentActor() actor: SignedInPerson, @Args('input') input: WithdrawRebaseInput) {
    return answerOf(actor, await this.withdrawRebaseOperation.run(actor, input));
  }
}
