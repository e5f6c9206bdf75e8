import { Module } from '@nestjs/common';
import { DryRunQueries } from './dry-run.queries.ts';
import { ProgrammeResolver } from './graphql/programme.resolver.ts';
import { RubricResolver } from './graphql/rubric.resolver.ts';
import { CreateProgramme } from './operations/create-programme.ts';
import { PublishPipeline } from './operations/publish-pipeline.ts';
import { RetirePipeline } from './operations/retire-pipeline.ts';
import { SetProgrammeContact } from './operations/set-programme-contact.ts';
import { ProgrammeQueries } from './programmes.queries.ts';

/** Programmes and the pipelines that they publish. */
@Module({ providers: [DryRunQueries, CreateProgramme, PublishPipeline, RetirePipeline, SetProgrammeContact, ProgrammeQueries, ProgrammeResolver, RubricResolver] })
export class ProgrammesModule {}
