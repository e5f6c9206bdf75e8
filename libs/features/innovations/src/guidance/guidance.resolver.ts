import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { guidancePackOf } from '@waymark/content/guidance';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { answerOf, IdPipe, JsonScalar, notFound } from '@waymark/platform/graphql';
import { SaveAnswersResult } from '../graphql/innovation.types.ts';
import { GuidanceQueries } from './guidance.queries.ts';
import { GuidanceAnswersType, SaveGuidanceInput } from './guidance.types.ts';
import { SaveGuidance } from './save-guidance.ts';

@Resolver()
export class GuidanceResolver {
  constructor(
    private readonly queries: GuidanceQueries,
    private readonly saveOperation: SaveGuidance,
  ) {}

  @Query(() => [GuidanceAnswersType], { description: 'What the team of an innovation answered to each pack of guidance' })
  @Allow('innovation:read')
  guidance(@CurrentActor() actor: SignedInPerson, @Args('innovationId', { type: () => String }, IdPipe) innovationId: string) {
    return this.queries.guidance(actor, innovationId);
  }

  @Query(() => JsonScalar, { description: 'A pack of guidance of this version of the product: its questions, rules and what is verified of it' })
  @Allow('innovation:read')
  guidancePack(@Args('pin', { type: () => String, description: 'id@version' }) pin: string) {
    const pack = guidancePackOf(pin);
    if (!pack) throw notFound();
    return pack;
  }

  @Mutation(() => SaveAnswersResult, { description: 'Saves answers to a pack of guidance, complete or not' })
  @Allow('innovation:edit')
  async saveGuidance(@CurrentActor() actor: SignedInPerson, @Args('input') input: SaveGuidanceInput) {
    return answerOf(actor, await this.saveOperation.run(actor, input));
  }
}
