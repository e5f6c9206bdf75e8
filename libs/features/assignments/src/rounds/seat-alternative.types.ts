import { Field, ObjectType } from '@nestjs/graphql';
import { SeatAlternativeType } from './round-seat.types.ts';

@ObjectType('FoundAlternative', { description: 'The best assignment without somebody, looked for when it is asked' })
export class FoundAlternativeType {
  @Field(() => Boolean, { nullable: true, description: 'false: without them there is no assignment; null: not proved in time, or not told' })
  possible!: boolean | null;

  @Field(() => SeatAlternativeType, { nullable: true })
  alternative!: SeatAlternativeType | null;
}
