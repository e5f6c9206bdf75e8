import { Module } from '@nestjs/common';
import { DryRunQueries } from './dry-run.queries.ts';
import { ProgrammeResolver } from './graphql/programme.resolver.ts';
import { RubricResolver } from './graphql/rubric.resolver.ts';
import { DraftMigrationPlan } from './moving/draft-migration-plan.ts';
import { MigrationQueries } from './moving/migration.queries.ts';
import { MigrationResolver } from './moving/migration.resolver.ts';
import { SignMigrationPlan } from './moving/sign-migration-plan.ts';
import { WithdrawMigrationPlan } from './moving/withdraw-migration-plan.ts';
import { CreateProgramme } from './operations/create-programme.ts';
import { PublishPipeline } from './operations/publish-pipeline.ts';
import { RetirePipeline } from './operations/retire-pipeline.ts';
import { SetProgrammeContact } from './operations/set-programme-contact.ts';
import { ProgrammeQueries } from './programmes.queries.ts';

/** Programmes, the pipelines that they publish, and plans that move what runs to a newer version. */
@Module({ providers: [DryRunQueries, CreateProgramme, PublishPipeline, RetirePipeline, SetProgrammeContact, ProgrammeQueries, ProgrammeResolver, RubricResolver, DraftMigrationPlan, SignMigrationPlan, WithdrawMigrationPlan, MigrationQueries, MigrationResolver] })
export class ProgrammesModule {}
