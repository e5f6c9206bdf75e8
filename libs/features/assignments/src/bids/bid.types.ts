import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('BidAsked', { description: 'An evaluation that may come to somebody, who is asked whether they would like to review it. They see nothing else of it' })
export class BidAskedType {
  @Field(() => String)
  evaluationId!: string;

  @Field(() => String, { description: 'The name of the innovation' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'One line of what was submitted' })
  summary!: string | null;

  @Field(() => Boolean)
  simulated!: boolean;

  @Field(() => String, { nullable: true, description: 'What they said last: eager, willing or unwilling' })
  bid!: string | null;
}

@ObjectType('AssignmentBid', { description: 'Somebody who was asked whether they would like to review, and what they said' })
export class AssignmentBidType {
  @Field(() => String)
  evaluationId!: string;

  @Field(() => String)
  personId!: string;

  @Field(() => String)
  person!: string;

  @Field(() => String, { nullable: true, description: 'eager, willing or unwilling; null: no answer yet' })
  bid!: string | null;
}
