import { Field, Int, ObjectType } from '@nestjs/graphql';
import { SeatAlternativeType } from './round-seat.types.ts';

@ObjectType('FoundAlternative', { description: 'The best assignment without somebody, and what one review more of theirs would be worth, looked for when it is asked' })
export class FoundAlternativeType {
  @Field(() => Boolean, { nullable: true, description: 'false: without them there is no assignment; null: not proved in time, or not told' })
  possible!: boolean | null;

  @Field(() => SeatAlternativeType, { nullable: true })
  alternative!: SeatAlternativeType | null;

  @Field(() => Int, { nullable: true, description: 'For drawn, where nobody in particular would come instead: points that the fit to be expected loses if they are kept off; null: another aim, or not proved in time' })
  expectedLoss!: number | null;

  @Field(() => Int, { nullable: true, description: 'Points that the proposal would gain of what it is solved for if they took one review more, by the places that the asker may know of; below 0 it loses; null: told at the seat, not proved in time, or not told' })
  price!: number | null;

  @Field(() => Int, { nullable: true, description: 'For fair: points that the weakest evaluation would gain by it. `price` is then of all seats together' })
  worstPrice!: number | null;

  @Field(() => Int, { nullable: true, description: 'For linked: groups fewer into which evaluations would fall by it' })
  groupsPrice!: number | null;
}
