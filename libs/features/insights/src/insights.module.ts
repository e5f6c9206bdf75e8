import { Module } from '@nestjs/common';
import { ExportQueries } from './exports/export.queries.ts';
import { RequestExport } from './exports/request-export.ts';
import { ExportResolver } from './graphql/export.resolver.ts';
import { InsightResolver } from './graphql/insight.resolver.ts';
import { CaseQueries } from './reads/case.queries.ts';
import { InsightQueries } from './reads/insight.queries.ts';

/** The portfolio in figures: what stages lead to, how long they take, which cases a figure counts, and files of both. */
@Module({ providers: [InsightQueries, CaseQueries, ExportQueries, RequestExport, InsightResolver, ExportResolver] })
export class InsightsModule {}
