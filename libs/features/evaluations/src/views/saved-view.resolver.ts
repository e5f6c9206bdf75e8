import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { answerOf, RecordResult } from '@waymark/platform/graphql';
import { RemoveView } from './remove-view.ts';
import { SaveView } from './save-view.ts';
import { RemoveViewInput, SaveViewInput } from './saved-view.inputs.ts';
import { SavedViewQueries } from './saved-view.queries.ts';
import { SavedViewType } from './saved-view.types.ts';

@Resolver()
export class SavedViewResolver {
  constructor(
    private readonly queries: SavedViewQueries,
    private readonly saveOperation: SaveView,
    private readonly removeOperation: RemoveView,
  ) {}

  @Query(() => [SavedViewType], { description: 'Views of the list that I keep, by name' })
  @Allow('view:own')
  savedViews(@CurrentActor() actor: SignedInPerson) {
    return this.queries.own(actor);
  }

  @Mutation(() => RecordResult, { description: 'Keeps filters, order and look of the list under a name; under one of mine, in the place of what it was' })
  @Allow('view:own')
  async saveView(@CurrentActor() actor: SignedInPerson, @Args('input') input: SaveViewInput) {
    return answerOf(actor, await this.saveOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Removes a view of mine; one that is gone already is removed' })
  @Allow('view:own')
  async removeView(@CurrentActor() actor: SignedInPerson, @Args('input') input: RemoveViewInput) {
    return answerOf(actor, await this.removeOperation.run(actor, input));
  }
}
