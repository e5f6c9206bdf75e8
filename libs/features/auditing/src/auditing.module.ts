import { Module } from '@nestjs/common';
import { AuditQueries } from './audit.queries.ts';
import { AuditResolver } from './graphql/audit.resolver.ts';

/** Reading the record. Sealing it is the worker's. */
@Module({ providers: [AuditQueries, AuditResolver] })
export class AuditingModule {}
