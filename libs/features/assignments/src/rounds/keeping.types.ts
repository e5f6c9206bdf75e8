import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('KeepingCost', { description: 'What it would cost to keep somebody on an evaluation of a proposal, before that is decided' })
export class KeepingCostType {
  @Field(() => String)
  personId!: string;

  @Field(() => Int, { nullable: true, description: 'Their points of fit there, as a proposal counts them; null: they are not considered there' })
  fit!: number | null;

  @Field(() => Boolean, { nullable: true, description: 'false: with them there is no assignment; null: it is not told' })
  possible!: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Points that it costs beside what is decided already, of what the proposal is solved for; below 0 it gains; null: not proved in time, or not told' })
  cost!: number | null;

  @Field(() => Int, { nullable: true, description: 'For fair: points that the weakest evaluation loses by it. `cost` is then of all seats together' })
  worstCost!: number | null;

  @Field(() => Int, { nullable: true, description: 'For linked: groups more into which evaluations fall by it' })
  groupsCost!: number | null;

  @Field(() => String, { nullable: true, description: 'Who could go from the evaluation for them; null: nobody, more than one, or a draw' })
  leaves!: string | null;

  @Field(() => Int, { nullable: true, description: 'Seats that others would sit in, theirs included; null: a draw, or no cost is told' })
  changes!: number | null;
}
