import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { answerOf, IdPipe, RecordResult } from '@waymark/platform/graphql';
import type { ExportRow } from '../exports/export.types.ts';
import { ExportQueries } from '../exports/export.queries.ts';
import { RequestExport } from '../exports/request-export.ts';
import { InsightExportType } from './export.types.ts';
import { RequestExportInput } from './insight.inputs.ts';

@Resolver()
export class ExportResolver {
  constructor(
    private readonly queries: ExportQueries,
    private readonly requestOperation: RequestExport,
  ) {}

  @Query(() => [InsightExportType], { description: 'At most 20 files that the asker asked for, the newest first' })
  @Allow('insights:read')
  async insightExports(@CurrentActor() actor: SignedInPerson) {
    return (await this.queries.mine(actor)).map(shown);
  }

  @Query(() => InsightExportType, { description: 'One file that the asker asked for, with how far it has come' })
  @Allow('insights:read')
  async insightExport(@CurrentActor() actor: SignedInPerson, @Args('id', { type: () => String }, IdPipe) id: string) {
    return shown(await this.queries.one(actor, id));
  }

  @Query(() => String, { nullable: true, description: 'A part of a file that is ready, as base64, from 1 on; null after the last' })
  @Allow('insights:read')
  insightExportPart(@CurrentActor() actor: SignedInPerson, @Args('id', { type: () => String }, IdPipe) id: string, @Args('part', { type: () => Int }) part: number) {
    return this.queries.part(actor, id, part);
  }

  @Mutation(() => RecordResult, { description: 'Asks for a file of figures or cases, which a job makes' })
  @Allow('insights:export')
  async requestExport(@CurrentActor() actor: SignedInPerson, @Args('input') input: RequestExportInput) {
    return answerOf(actor, await this.requestOperation.run(actor, input));
  }
}

const shown = ({ filter, ...row }: ExportRow) => ({ ...row, from: filter.from, to: filter.to });
