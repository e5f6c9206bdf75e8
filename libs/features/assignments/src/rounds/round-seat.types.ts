import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('SeatAlternative', { description: 'The best assignment without somebody' })
export class SeatAlternativeType {
  @Field(() => Int, { description: 'Points of fit that it loses, over all evaluations' })
  loss!: number;

  @Field(() => String, { description: 'Who would come instead' })
  instead!: string;

  @Field(() => Int, { description: 'Seats that others would sit in, this one included' })
  changes!: number;
}

@ObjectType('AssignmentRoundSeat', { description: 'Somebody who is proposed for a seat, or holds it already' })
export class AssignmentRoundSeatType {
  @Field(() => String)
  evaluationId!: string;

  @Field(() => String)
  personId!: string;

  @Field(() => String)
  person!: string;

  @Field(() => String)
  organisation!: string;

  @Field(() => String)
  role!: string;

  @Field(() => Boolean, { description: 'Held before the round: it does not move' })
  held!: boolean;

  @Field(() => Boolean, { description: 'Kept by hand' })
  locked!: boolean;

  @Field(() => Int, { description: 'Points of fit: from 0 to 1,000, the best pair of the round, and what a bid adds or takes' })
  fit!: number;

  @Field(() => [String], { description: 'The terms that say most for it' })
  terms!: string[];

  @Field(() => String, { nullable: true, description: 'What they said when they were asked: eager, willing or unwilling; null: nothing' })
  bid!: string | null;

  @Field(() => Int, { description: 'Points of `fit` that come from the bid' })
  bidPoints!: number;

  @Field(() => Boolean, { nullable: true, description: 'false: without them there is no assignment; null: not looked at' })
  hasAlternative!: boolean | null;

  @Field(() => SeatAlternativeType, { nullable: true })
  alternative!: SeatAlternativeType | null;
}
