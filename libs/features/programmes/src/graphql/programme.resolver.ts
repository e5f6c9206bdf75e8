import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { answerOf, IdPipe, JsonScalar, RecordResult } from '@waymark/platform/graphql';
import { DryRunQueries } from '../dry-run.queries.ts';
import { CreateProgramme } from '../operations/create-programme.ts';
import { PublishPipeline } from '../operations/publish-pipeline.ts';
import { RetirePipeline } from '../operations/retire-pipeline.ts';
import { SetProgrammeContact } from '../operations/set-programme-contact.ts';
import { ProgrammeQueries } from '../programmes.queries.ts';
import { CreateProgrammeInput, PublishPipelineInput, RetirePipelineInput, SetProgrammeContactInput } from './programme.inputs.ts';
import { DryRunType, PipelinePackType, ProgrammeType, PublishedPipelineType } from './programme.types.ts';

@Resolver()
export class ProgrammeResolver {
  constructor(
    private readonly queries: ProgrammeQueries,
    private readonly dryRuns: DryRunQueries,
    private readonly createOperation: CreateProgramme,
    private readonly publishOperation: PublishPipeline,
    private readonly retireOperation: RetirePipeline,
    private readonly setContactOperation: SetProgrammeContact,
  ) {}

  @Query(() => [ProgrammeType])
  @Allow('programme:read')
  programmes(@CurrentActor() actor: SignedInPerson) {
    return this.queries.programmes(actor.id);
  }

  @Query(() => PublishedPipelineType)
  @Allow('programme:read')
  pipelineVersion(@CurrentActor() actor: SignedInPerson, @Args('id', { type: () => String }, IdPipe) id: string) {
    return this.queries.pipelineVersion(actor.id, id);
  }

  @Query(() => [PipelinePackType], { description: 'Pipelines that this version of the product carries' })
  @Allow('pipeline:publish')
  pipelinePacks() {
    return this.queries.packs();
  }

  @Query(() => [DryRunType], { description: 'What the live evaluations would do under a definition, before it is published' })
  @Allow('pipeline:publish')
  dryRunPipeline(
    @CurrentActor() actor: SignedInPerson,
    @Args('programmeId', { type: () => String }, IdPipe) programmeId: string,
    @Args('definition', { type: () => JsonScalar, nullable: true }) definition?: Record<string, unknown>,
    @Args('pack', { type: () => String, nullable: true }) pack?: string,
  ) {
    return this.dryRuns.run(actor, programmeId, { definition, pack });
  }

  @Mutation(() => RecordResult, { description: 'Adds a programme' })
  @Allow('programme:manage')
  async createProgramme(@CurrentActor() actor: SignedInPerson, @Args('input') input: CreateProgrammeInput) {
    return answerOf(actor, await this.createOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Says who of a programme answers innovators, and how soon' })
  @Allow('programme:describe')
  async setProgrammeContact(@CurrentActor() actor: SignedInPerson, @Args('input') input: SetProgrammeContactInput) {
    return answerOf(actor, await this.setContactOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Publishes a pipeline version once every check passes' })
  @Allow('pipeline:publish')
  async publishPipeline(@CurrentActor() actor: SignedInPerson, @Args('input') input: PublishPipelineInput) {
    return answerOf(actor, await this.publishOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Retires a version: nothing new starts under it' })
  @Allow('pipeline:publish')
  async retirePipeline(@CurrentActor() actor: SignedInPerson, @Args('input') input: RetirePipelineInput) {
    return answerOf(actor, await this.retireOperation.run(actor, input));
  }
}
