import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { IdPipe } from '@waymark/platform/graphql';
import { DecisionFileQueries } from '../reads/decision-file.queries.ts';

@Resolver()
export class DecisionFileResolver {
  constructor(private readonly queries: DecisionFileQueries) {}

  @Query(() => String, { description: 'What a decision rests on with the hashes that were frozen with it, as canonical JSON, for “waymark verify-decision”' })
  @Allow('evaluation:read')
  decisionFile(@CurrentActor() actor: SignedInPerson, @Args('evaluationId', { type: () => String }, IdPipe) evaluationId: string, @Args('decisionId', { type: () => String }) decisionId: string) {
    return this.queries.file(actor, evaluationId, decisionId);
  }
}
