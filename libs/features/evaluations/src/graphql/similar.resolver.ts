import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { IdPipe } from '@waymark/platform/graphql';
import { SimilarQueries } from '../reads/similar.queries.ts';
import { SimilarInnovationType } from './similar.types.ts';

@Resolver()
export class SimilarResolver {
  constructor(private readonly queries: SimilarQueries) {}

  @Query(() => [SimilarInnovationType], { description: 'At most five evaluations of other innovations that say the like, among those in the asker’s sight' })
  @Allow('evaluation:read')
  similarInnovations(@CurrentActor() actor: SignedInPerson, @Args('evaluationId', { type: () => String }, IdPipe) evaluationId: string) {
    return this.queries.similarInnovations(actor, evaluationId);
  }
}
