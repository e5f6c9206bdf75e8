import { Args, Query, Resolver } from '@nestjs/graphql';
import { packOf } from '@waymark/content/packs';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { IdPipe, JsonScalar, notFound } from '@waymark/platform/graphql';
import { InnovationQueries } from '../innovations.queries.ts';
import { WorkQueries } from '../work.queries.ts';
import { InnovationType } from './innovation.types.ts';
import { WorkItemType } from './work.types.ts';

@Resolver()
export class InnovationReadsResolver {
  constructor(
    private readonly innovations: InnovationQueries,
    private readonly work: WorkQueries,
  ) {}

  @Query(() => [InnovationType], { description: 'Innovations of one’s teams' })
  @Allow('innovation:read')
  myInnovations(@CurrentActor() actor: SignedInPerson) {
    return this.innovations.mine(actor);
  }

  @Query(() => InnovationType)
  @Allow('innovation:read')
  innovation(@CurrentActor() actor: SignedInPerson, @Args('id', { type: () => String }, IdPipe) id: string) {
    return this.innovations.innovation(actor, id);
  }

  @Query(() => JsonScalar, { description: 'A form of this version of the product: sections, questions, conditions and limits' })
  @Allow('innovation:read')
  form(@Args('pin', { type: () => String, description: 'id@version' }) pin: string) {
    const form = packOf<object>(pin);
    if (!form || !('sections' in form)) throw notFound();
    return form;
  }

  @Query(() => [WorkItemType], { description: 'What waits for me, soonest first' })
  @Allow('evaluation:read')
  myWork(@CurrentActor() actor: SignedInPerson) {
    return this.work.myWork(actor);
  }
}
