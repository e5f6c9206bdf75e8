import { Module } from '@nestjs/common';
import { AdoptionResolver } from './graphql/adoption.resolver.ts';
import { MeetCondition } from './operations/meet-condition.ts';
import { RecordRollOut } from './operations/record-roll-out.ts';

const OPERATIONS = [MeetCondition, RecordRollOut];

/** What follows a national decision: conditions tracked to closure, and roll-out by organisation. */
@Module({ providers: [...OPERATIONS, AdoptionResolver] })
export class AdoptionModule {}
