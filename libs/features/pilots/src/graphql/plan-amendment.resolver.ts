import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { answerOf, RecordResult } from '@waymark/platform/graphql';
import { AmendPilotPlan } from '../operations/amend-pilot-plan.ts';
import { SavePilotPlan } from '../operations/save-pilot-plan.ts';
import { AmendPilotPlanInput, SavePilotPlanInput } from './plan.inputs.ts';

@Resolver()
export class PlanAmendmentResolver {
  constructor(
    private readonly savePilotPlanOperation: SavePilotPlan,
    private readonly amendPilotPlanOperation: AmendPilotPlan,
  ) {}

  @Mutation(() => RecordResult, { description: 'Saves logic model and sample-size note before the plan is locked; earlier revisions stay' })
  @Allow('evaluation:propose')
  async savePilotPlan(@CurrentActor() actor: SignedInPerson, @Args('input') input: SavePilotPlanInput) {
    return answerOf(actor, await this.savePilotPlanOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Signs an amendment of the locked plan, with the reason; earlier versions stay' })
  @Allow('pilot:set-up')
  async amendPilotPlan(@CurrentActor() actor: SignedInPerson, @Args('input') input: AmendPilotPlanInput) {
    return answerOf(actor, await this.amendPilotPlanOperation.run(actor, input));
  }
}
