import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { answerOf, RecordResult } from '@waymark/platform/graphql';
import { ChangeInterestRules } from './change-interest-rules.ts';
import { ChangeInterestRulesInput } from './interest-rules.inputs.ts';
import { InterestRulesQueries } from './interest-rules.queries.ts';
import { InterestRulesType } from './interest-rules.types.ts';

@Resolver()
export class InterestRulesResolver {
  constructor(
    private readonly queries: InterestRulesQueries,
    private readonly changeOperation: ChangeInterestRules,
  ) {}

  @Query(() => InterestRulesType, { description: 'What each kind of interest leads to, as it counts now, with every change' })
  @Allow('interest-rules:manage')
  interestRules(@CurrentActor() actor: SignedInPerson) {
    return this.queries.rules(actor);
  }

  @Mutation(() => RecordResult, { description: 'Makes a new version of the table of natures, which counts at once; its id is the number of the version' })
  @Allow('interest-rules:manage')
  async changeInterestRules(@CurrentActor() actor: SignedInPerson, @Args('input') input: ChangeInterestRulesInput) {
    return answerOf(actor, await this.changeOperation.run(actor, input));
  }
}
