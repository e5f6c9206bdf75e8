import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { answerOf, IdPipe } from '@waymark/platform/graphql';
import { guidanceNamed } from '../guidance/guidance-named.ts';
import { DraftVersionsQueries } from '../draft-versions.queries.ts';
import { RestoreDraft } from '../operations/restore-draft.ts';
import { DraftVersionType, EarlierDraftType, RestoreDraftInput } from './draft-versions.types.ts';
import { SaveAnswersResult } from './innovation.types.ts';

const PACK = { type: () => String, nullable: true, description: 'Of the answers to this pack of guidance, esf or dtac, and not of the draft' } as const;

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
    @Args('pack', PACK) pack?: string,
  ) {
    return this.versions.draftVersions(actor, innovationId, before, guidanceNamed(pack));
  }

  @Query(() => EarlierDraftType)
  @Allow('innovation:read')
  earlierDraft(
    @CurrentActor() actor: SignedInPerson,
    @Args('innovationId', { type: () => String }, IdPipe) innovationId: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('pack', PACK) pack?: string,
  ) {
    return this.versions.earlierDraft(actor, innovationId, version, guidanceNamed(pack));
  }

  @Mutation(() => SaveAnswersResult, { description: 'Makes an earlier version of the draft the newest one' })
  @Allow('innovation:edit')
  async restoreDraft(@CurrentActor() actor: SignedInPerson, @Args('input') input: RestoreDraftInput) {
    return answerOf(actor, await this.restoreOperation.run(actor, input));
  }
}
