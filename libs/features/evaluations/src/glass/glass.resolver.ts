import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { answerOf } from '@waymark/platform/graphql';
import { BreakGlass } from './break-glass.ts';
import { BreakGlassInput } from './glass.inputs.ts';
import { GlassQueries } from './glass.queries.ts';
import { BreakGlassResult, BrokenGlassType } from './glass.types.ts';

@Resolver()
export class GlassResolver {
  constructor(
    private readonly queries: GlassQueries,
    private readonly breakGlassOperation: BreakGlass,
  ) {}

  @Query(() => [BrokenGlassType], { description: 'The newest looks of administrators into evaluations: of the programmes that one leads, and one’s own' })
  @Allow('glass:read')
  brokenGlass(@CurrentActor() actor: SignedInPerson) {
    return this.queries.broken(actor);
  }

  @Mutation(() => BreakGlassResult, { description: 'Lets an administrator look into one evaluation for an hour; the programme lead and the record are told' })
  @Allow('glass:break')
  async breakGlass(@CurrentActor() actor: SignedInPerson, @Args('input') input: BreakGlassInput) {
    const outcome = await this.breakGlassOperation.run(actor, input);
    return outcome.refused ? answerOf(actor, outcome) : { ...outcome, endsAt: new Date(outcome.endsAt) };
  }
}
