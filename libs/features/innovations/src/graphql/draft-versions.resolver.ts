import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { answerOf, IdPipe } from '@waymark/platform/graphql';
import { DraftVersionsQueries } from '../draft-versions.queries.ts';
import { RestoreDraft } from '../operations/restore-draft.ts';
import { DraftVersionType, EarlierDraftType, RestoreDraftInput } from './draft-versions.types.ts';
import { SaveAnswersResult } from './innovation.types.ts';

@Resolver()
export class DraftVersionsResolver {
  constructor(
    private readonly versions: DraftVersionsQueries,
    private readonly restoreOperation: RestoreDraft,
  ) {}

  @Query(() => [DraftVersionType], { description: 'Versions of the draft, newest first, 50 at a time' })
  @Allow('innovation:read')
  draftVersions(
    @CurrentActor() actor: SignedInPerson,
    @Args('innovationId', { type: () => String }, IdPipe) innovationId: string,
    @Args('before', { type: () => Int, nullable: true, description: 'Only versions before this one' }) before?: number,
  ) {
    return this.versions.draftVersions(actor, innovationId, before);
  }

  @Query(() => EarlierDraftType)
  @Allow('innovation:read')
  earlierDraft(@CurrentActor() actor: SignedInPerson, @Args('innovationId', { type: () => String }, IdPipe) innovationId: string, @Args('version', { type: () => Int }) version: number) {
    return this.versions.earlierDraft(actor, innovationId, version);
  }

  @Mutation(() => SaveAnswersResult, { description: 'Makes an earlier version of the draft the newest one' })
  @Allow('innovation:edit')
  async restoreDraft(@CurrentActor() actor: SignedInPerson, @Args('input') input: RestoreDraftInput) {
    return answerOf(actor, await this.restoreOperation.run(actor, input));
  }
}
