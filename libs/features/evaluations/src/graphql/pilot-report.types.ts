import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { JsonScalar } from '@waymark/platform/graphql';

@ObjectType('PilotReport', { description: 'The evaluation report of a pilot; a site lead reads that of their own sites' })
export class PilotReportType {
  @Field(() => String, { description: 'draft while the pilot runs; frozen as it was when the pilot ended; unfrozen where it ended before reports were frozen' })
  standing!: string;

  @Field(() => Int, { nullable: true, description: 'The run of the pilot whose end froze it, counted from 1' })
  run!: number | null;

  @Field(() => String, { nullable: true })
  frozenAt!: string | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 of the frozen content as canonical JSON (RFC 8785), as decisions and the record name it' })
  sha256!: string | null;

  @Field(() => Boolean)
  simulated!: boolean;

  @Field(() => JsonScalar, { description: 'The report, format waymark/pilot-report@1' })
  content!: unknown;
}

@ObjectType('FrozenPilotReport', { description: 'A report that the end of a run froze; frozenPilotReport gives it' })
export class FrozenPilotReportType {
  @Field(() => Int)
  run!: number;

  @Field(() => String)
  frozenAt!: string;

  @Field(() => String, { nullable: true })
  sha256!: string | null;
}

@ObjectType('PilotMoney', { description: 'Costs and savings of a month, in pence' })
export class PilotMoneyType {
  @Field(() => String, { description: 'planned or actual' })
  kind!: string;

  @Field(() => String, { description: 'Its first day' })
  month!: string;

  @Field(() => Float)
  cost!: number;

  @Field(() => Float)
  saving!: number;

  @Field(() => Int)
  version!: number;

  @Field(() => Boolean)
  simulated!: boolean;
}
