import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { answerOf, IdPipe, RecordResult } from '@waymark/platform/graphql';
import { DraftMigrationPlan } from './draft-migration-plan.ts';
import { DraftMigrationPlanInput, MigrationPlanInput, MigrationRouteInput, WithdrawMigrationPlanInput } from './migration.inputs.ts';
import { MigrationQueries } from './migration.queries.ts';
import { MigrationMoveType, MigrationPlanType } from './migration.types.ts';
import { SignMigrationPlan } from './sign-migration-plan.ts';
import { WithdrawMigrationPlan } from './withdraw-migration-plan.ts';

@Resolver()
export class MigrationResolver {
  constructor(
    private readonly queries: MigrationQueries,
    private readonly draftOperation: DraftMigrationPlan,
    private readonly signOperation: SignMigrationPlan,
    private readonly withdrawOperation: WithdrawMigrationPlan,
  ) {}

  @Query(() => [MigrationPlanType], { description: 'Plans that move running evaluations of a programme to a newer version, the newest first' })
  @Allow('pipeline:publish')
  migrationPlans(@CurrentActor() actor: SignedInPerson, @Args('programmeId', { type: () => String }, IdPipe) programmeId: string) {
    return this.queries.plans(actor, programmeId);
  }

  @Query(() => [MigrationMoveType], { description: 'What a plan would do now with the evaluations that it names, or did: those of which the asker is staff' })
  @Allow('pipeline:publish')
  migrationMoves(@CurrentActor() actor: SignedInPerson, @Args('planId', { type: () => String }, IdPipe) planId: string) {
    return this.queries.moves(actor, planId);
  }

  @Query(() => [MigrationMoveType], { description: 'What a way to a newer version would do with the running evaluations of the old one. Nothing is written' })
  @Allow('pipeline:publish')
  dryRunMigration(@CurrentActor() actor: SignedInPerson, @Args('route') route: MigrationRouteInput) {
    return this.queries.dryRun(actor, route);
  }

  @Mutation(() => RecordResult, { description: 'Drafts a plan, which somebody else has to sign' })
  @Allow('pipeline:publish')
  async draftMigrationPlan(@CurrentActor() actor: SignedInPerson, @Args('input') input: DraftMigrationPlanInput) {
    return answerOf(actor, await this.draftOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Signs a plan that somebody else drafted: what it names and still fits is moved' })
  @Allow('pipeline:publish')
  async signMigrationPlan(@CurrentActor() actor: SignedInPerson, @Args('input') input: MigrationPlanInput) {
    return answerOf(actor, await this.signOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Takes back a plan that nobody signed, with the reason: whoever drafted it does, or an administrator' })
  @Allow('pipeline:publish')
  async withdrawMigrationPlan(@CurrentActor() actor: SignedInPerson, @Args('input') input: WithdrawMigrationPlanInput) {
    return answerOf(actor, await this.withdrawOperation.run(actor, input));
  }
}
