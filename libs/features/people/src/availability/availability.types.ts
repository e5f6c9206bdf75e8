import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Absence', { description: 'Days on which somebody reviews nothing, both included' })
export class AbsenceType {
  @Field(() => String)
  from!: string;

  @Field(() => String)
  to!: string;
}

@ObjectType('MonthOfWork', { description: 'What came in one month' })
export class MonthOfWorkType {
  @Field(() => String, { description: 'As YYYY-MM' })
  month!: string;

  @Field(() => Int)
  invited!: number;

  @Field(() => Int)
  submitted!: number;
}

@ObjectType('OwnAvailability', { description: 'How much somebody reviews at once, when they are away, and what they had to do' })
export class OwnAvailabilityType {
  @Field(() => Int, { nullable: true, description: 'Open reviews at most; null where they never said' })
  maxConcurrentReviews!: number | null;

  @Field(() => Int, { description: 'Invitations that wait for an answer and reviews that are not submitted' })
  openReviews!: number;

  @Field(() => [AbsenceType], { description: 'Those that are not over, the first one first' })
  absences!: AbsenceType[];

  @Field(() => [MonthOfWorkType], { description: 'The last 6 months, this one included' })
  months!: MonthOfWorkType[];
}
