import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { AuditQueries } from '../audit.queries.ts';
import { AuditEventsArguments, AuditEventType, AuditStreamsArguments, AuditStreamType, CheckpointType } from './audit.types.ts';

@Resolver()
export class AuditResolver {
  constructor(private readonly queries: AuditQueries) {}

  @Query(() => [AuditEventType], { description: 'The record of one stream' })
  @Allow('audit:read')
  auditEvents(@CurrentActor() actor: SignedInPerson, @Args() { stream, after, first }: AuditEventsArguments) {
    return this.queries.events(actor, stream, after, first);
  }

  @Query(() => [AuditStreamType], { description: 'Every stream of the record, with the number of its last event' })
  @Allow('audit:read')
  auditStreams(@CurrentActor() actor: SignedInPerson, @Args() { after, first }: AuditStreamsArguments) {
    return this.queries.streams(actor, after, first);
  }

  @Query(() => CheckpointType, { nullable: true, description: 'The newest signed checkpoint' })
  @Allow('audit:read')
  checkpoint(@CurrentActor() actor: SignedInPerson) {
    return this.queries.checkpoint(actor);
  }
}
