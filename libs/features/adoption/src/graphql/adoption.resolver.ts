import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { answerOf, RecordResult } from '@waymark/platform/graphql';
import { MeetCondition } from '../operations/meet-condition.ts';
import { PlanRollOut } from '../operations/plan-roll-out.ts';
import { RecordBudgetImpact } from '../operations/record-budget-impact.ts';
import { RecordRollOut } from '../operations/record-roll-out.ts';
import { ReopenCondition } from '../operations/reopen-condition.ts';
import { TakeOffRollOut } from '../operations/take-off-roll-out.ts';
import { RecordBudgetImpactInput } from './budget.inputs.ts';
import { MeetConditionInput, RecordRollOutInput, ReopenConditionInput, TakeOffRollOutInput } from './adoption.inputs.ts';
import { PlanRollOutInput, PlanRollOutResult } from './plan-roll-out.types.ts';

@Resolver()
export class AdoptionResolver {
  constructor(
    private readonly meetConditionOperation: MeetCondition,
    private readonly recordBudgetImpactOperation: RecordBudgetImpact,
    private readonly recordRollOutOperation: RecordRollOut,
    private readonly planRollOutOperation: PlanRollOut,
    private readonly takeOffRollOutOperation: TakeOffRollOut,
    private readonly reopenConditionOperation: ReopenCondition,
  ) {}

  @Mutation(() => RecordResult, { description: 'Records that a condition is met' })
  @Allow('condition:track')
  async meetCondition(@CurrentActor() actor: SignedInPerson, @Args('input') input: MeetConditionInput) {
    return answerOf(actor, await this.meetConditionOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Takes back that a condition is met' })
  @Allow('condition:track')
  async reopenCondition(@CurrentActor() actor: SignedInPerson, @Args('input') input: ReopenConditionInput) {
    return answerOf(actor, await this.reopenConditionOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Records the budget impact by year on which an adoption is decided' })
  @Allow('budget:record')
  async recordBudgetImpact(@CurrentActor() actor: SignedInPerson, @Args('input') input: RecordBudgetImpactInput) {
    return answerOf(actor, await this.recordBudgetImpactOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Records roll-out to an organisation' })
  @Allow('roll-out:record')
  async recordRollOut(@CurrentActor() actor: SignedInPerson, @Args('input') input: RecordRollOutInput) {
    return answerOf(actor, await this.recordRollOutOperation.run(actor, input));
  }

  @Mutation(() => PlanRollOutResult, { description: 'Adds organisations to the roll-out, all that are new or none' })
  @Allow('roll-out:record')
  async planRollOut(@CurrentActor() actor: SignedInPerson, @Args('input') input: PlanRollOutInput) {
    return answerOf(actor, await this.planRollOutOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Takes an organisation off the roll-out that was put on it by mistake' })
  @Allow('roll-out:record')
  async takeOffRollOut(@CurrentActor() actor: SignedInPerson, @Args('input') input: TakeOffRollOutInput) {
    return answerOf(actor, await this.takeOffRollOutOperation.run(actor, input));
  }
}
