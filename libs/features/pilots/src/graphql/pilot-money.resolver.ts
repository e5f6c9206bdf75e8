import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { answerOf, RecordResult } from '@waymark/platform/graphql';
import { RecordPilotMoney } from '../operations/record-pilot-money.ts';
import { RecordPilotMoneyInput } from './money.inputs.ts';

@Resolver()
export class PilotMoneyResolver {
  constructor(private readonly recordPilotMoneyOperation: RecordPilotMoney) {}

  @Mutation(() => RecordResult, { description: 'Records costs and savings of months of a pilot, planned or in fact' })
  @Allow('pilot:set-up')
  async recordPilotMoney(@CurrentActor() actor: SignedInPerson, @Args('input') input: RecordPilotMoneyInput) {
    return answerOf(actor, await this.recordPilotMoneyOperation.run(actor, input));
  }
}
