import { Field, Float, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('SeatAlternative', { description: 'The best assignment without somebody' })
export class SeatAlternativeType {
  @Field(() => Int, { description: 'Points that it loses, of what the proposal is solved for; below 0 it gains' })
  loss!: number;

  @Field(() => Int, { nullable: true, description: 'For fair: points that the weakest evaluation loses. `loss` is then of all seats together' })
  worstLoss!: number | null;

  @Field(() => Int, { nullable: true, description: 'For linked: groups more into which evaluations fall' })
  moreGroups!: number | null;

  @Field(() => String, { description: 'Who would come instead' })
  instead!: string;

  @Field(() => Int, { description: 'Seats that others would sit in, this one included' })
  changes!: number;
}

@ObjectType('FitDocument', { description: 'A text that speaks for somebody: their profile, or the submission of something that they reviewed' })
export class FitDocumentType {
  @Field(() => String, { nullable: true, description: 'Whose submission it is; null: it is their profile' })
  evaluationId!: string | null;

  @Field(() => String, { nullable: true })
  reference!: string | null;

  @Field(() => String, { nullable: true })
  innovationName!: string | null;

  @Field(() => Boolean, { description: 'Of what they reviewed; false for a profile' })
  simulated!: boolean;

  @Field(() => Int)
  points!: number;

  @Field(() => [String], { description: 'The words that say most, as they stand in the submission that is to be reviewed' })
  terms!: string[];
}

@ObjectType('FitPart', { description: 'Where points of fit come from. The parts and the points of a bid add up to the fit' })
export class FitPartType {
  @Field(() => String, { description: 'text, specialties or methods' })
  kind!: string;

  @Field(() => Int)
  points!: number;

  @Field(() => [String], { description: 'Specialties or methods of theirs that the submission names' })
  shared!: string[];

  @Field(() => [FitDocumentType])
  documents!: FitDocumentType[];
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

  @Field(() => [FitPartType], { description: 'Where the rest of `fit` comes from' })
  parts!: FitPartType[];

  @Field(() => Int, { nullable: true, description: 'Points that the proposal would gain if they took one review more; null: not looked at' })
  price!: number | null;

  @Field(() => Float, { nullable: true, description: 'For a draw: how likely they were put there, from 0 to 1' })
  probability!: number | null;

  @Field(() => Boolean, { nullable: true, description: 'false: without them there is no assignment; null: not looked at' })
  hasAlternative!: boolean | null;

  @Field(() => SeatAlternativeType, { nullable: true })
  alternative!: SeatAlternativeType | null;
}
