import { Field, Float, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('StopFiring', { description: 'A stop rule that readings of a site met: it stays, whatever is corrected since' })
export class StopFiringType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  measureId!: string;

  @Field(() => String)
  siteId!: string;

  @Field(() => [String], { description: 'First days of the months that met it' })
  months!: string[];

  @Field(() => Int, { description: 'Of the plan, that had the rule' })
  planVersion!: number;

  @Field(() => String)
  stopComparison!: string;

  @Field(() => Float)
  stopThreshold!: number;

  @Field(() => Int)
  stopConsecutive!: number;

  @Field(() => String)
  firedAt!: string;

  @Field(() => String, { nullable: true, description: 'The hold that it laid, or that lay already' })
  hold!: string | null;

  @Field(() => Boolean)
  simulated!: boolean;
}
