import { Module } from '@nestjs/common';
import { AdoptionResolver } from './graphql/adoption.resolver.ts';
import { RegisterResolver } from './graphql/register.resolver.ts';
import { MeetCondition } from './operations/meet-condition.ts';
import { PlanRollOut } from './operations/plan-roll-out.ts';
import { RecordBudgetImpact } from './operations/record-budget-impact.ts';
import { RecordRollOut } from './operations/record-roll-out.ts';
import { ReopenCondition } from './operations/reopen-condition.ts';
import { TakeOffRollOut } from './operations/take-off-roll-out.ts';
import { RegisterQueries } from './register/register.queries.ts';

const OPERATIONS = [MeetCondition, PlanRollOut, RecordBudgetImpact, RecordRollOut, ReopenCondition, TakeOffRollOut];

/** What follows a national decision: conditions tracked to closure, roll-out by organisation, and the public register. */
@Module({ providers: [...OPERATIONS, RegisterQueries, AdoptionResolver, RegisterResolver] })
export class AdoptionModule {}
