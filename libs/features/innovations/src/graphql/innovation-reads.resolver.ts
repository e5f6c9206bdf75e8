import { Args, Query, Resolver } from '@nestjs/graphql';
import { packOf } from '@waymark/content/packs';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { IdPipe, JsonScalar, notFound } from '@waymark/platform/graphql';
import { DraftsQueries } from '../drafts.queries.ts';
import { InnovationQueries } from '../innovations.queries.ts';
import { WorkQueries } from '../work.queries.ts';
import { InnovationType } from './innovation.types.ts';
import { OwnDraftType } from './own-draft.types.ts';
import { WorkItemType } from './work.types.ts';

@Resolver()
export class InnovationReadsResolver {
  constructor(
    private readonly innovations: InnovationQueries,
    private readonly work: WorkQueries,
    private readonly drafts: DraftsQueries,
  ) {}

  @Query(() => [InnovationType], { description: 'Innovations of one’s teams' })
  @Allow('innovation:read')
  myInnovations(@CurrentActor() actor: SignedInPerson) {
    return this.innovations.mine(actor);
  }

  @Query(() => [OwnDraftType], { description: 'Innovations of one’s teams that are not sent and not archived, where one may change them, the one saved last first; 100 at most' })
  @Allow('innovation:read')
  myDrafts(@CurrentActor() actor: SignedInPerson) {
    return this.drafts.mine(actor);
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
