import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { answerOf, RecordResult } from '@waymark/platform/graphql';
import { AmendPilotPlan } from '../operations/amend-pilot-plan.ts';
import { SavePilotPlan } from '../operations/save-pilot-plan.ts';
import { SignPlanAmendment } from '../operations/sign-plan-amendment.ts';
import { WithdrawPlanAmendment } from '../operations/withdraw-plan-amendment.ts';
import { SignPlanAmendmentInput, WithdrawPlanAmendmentInput } from './plan-amendment.inputs.ts';
import { AmendPilotPlanInput, SavePilotPlanInput } from './plan.inputs.ts';

@Resolver()
export class PlanAmendmentResolver {
  constructor(
    private readonly savePilotPlanOperation: SavePilotPlan,
    private readonly amendPilotPlanOperation: AmendPilotPlan,
    private readonly signPlanAmendmentOperation: SignPlanAmendment,
    private readonly withdrawPlanAmendmentOperation: WithdrawPlanAmendment,
  ) {}

  @Mutation(() => RecordResult, { description: 'Saves logic model and sample-size note before the plan is locked; earlier revisions stay' })
  @Allow('evaluation:propose')
  async savePilotPlan(@CurrentActor() actor: SignedInPerson, @Args('input') input: SavePilotPlanInput) {
    return answerOf(actor, await this.savePilotPlanOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Signs an amendment of the locked plan, with the reason; earlier versions stay. One that changes a stop rule waits for a second signature' })
  @Allow('pilot:set-up')
  async amendPilotPlan(@CurrentActor() actor: SignedInPerson, @Args('input') input: AmendPilotPlanInput) {
    return answerOf(actor, await this.amendPilotPlanOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Signs an amendment that changes a stop rule, as the second person: it is the plan from now on' })
  @Allow('plan-amendment:sign')
  async signPlanAmendment(@CurrentActor() actor: SignedInPerson, @Args('input') input: SignPlanAmendmentInput) {
    return answerOf(actor, await this.signPlanAmendmentOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Withdraws an amendment that waits for its second signature, with the reason; the record keeps it' })
  @Allow('plan-amendment:withdraw')
  async withdrawPlanAmendment(@CurrentActor() actor: SignedInPerson, @Args('input') input: WithdrawPlanAmendmentInput) {
    return answerOf(actor, await this.withdrawPlanAmendmentOperation.run(actor, input));
  }
}
