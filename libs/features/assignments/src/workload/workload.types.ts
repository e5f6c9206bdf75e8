import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('WeekOfReviews', { description: 'A week of somebody’s reviews, as far as the asker may know of them' })
export class WeekOfReviewsType {
  @Field(() => String, { description: 'Its Monday' })
  from!: string;

  @Field(() => Int, { description: 'Reviews open in it: each until it is due, what is overdue in this week, what has no day in every week' })
  open!: number;

  @Field(() => Int, { description: 'Of these, those that are due in it' })
  due!: number;

  @Field(() => Int, { description: 'Days from Monday to Friday on which they are away' })
  away!: number;

  @Field(() => String, { description: 'free, near (one more fits), full, over; or unknown: they set no limit' })
  level!: string;
}

@ObjectType('PastWeekOfReviews', { description: 'A week of somebody’s reviews that is over, as far as the asker may know of them' })
export class PastWeekOfReviewsType {
  @Field(() => String, { description: 'Its Monday' })
  from!: string;

  @Field(() => Int, { description: 'Reviews that waited for them on any day of it' })
  carried!: number;

  @Field(() => Int, { description: 'Of these, those that they sent in it' })
  finished!: number;
}

@ObjectType('ReviewerAbsence', { description: 'Days on which somebody is away' })
export class ReviewerAbsenceType {
  @Field(() => String)
  from!: string;

  @Field(() => String)
  to!: string;
}

@ObjectType('OpenReviewOfReviewer', { description: 'A review that waits for somebody, of an evaluation that the asker may know of' })
export class OpenReviewOfReviewerType {
  @Field(() => String)
  evaluationId!: string;

  @Field(() => String)
  reference!: string;

  @Field(() => String)
  innovationName!: string;

  @Field(() => Boolean)
  simulated!: boolean;

  @Field(() => String)
  stageTitle!: string;

  @Field(() => String)
  role!: string;

  @Field(() => String, { description: 'invited or accepted' })
  state!: string;

  @Field(() => Date)
  invitedAt!: Date;

  @Field(() => String, { nullable: true, description: 'The day on which the stage ends; null: it has no limit now' })
  dueOn!: string | null;
}

@ObjectType('ReviewerWorkload', { description: 'What somebody has to review and how much they take' })
export class ReviewerWorkloadType {
  @Field(() => String)
  personId!: string;

  @Field(() => String)
  displayName!: string;

  @Field(() => String)
  organisation!: string;

  @Field(() => [String])
  roles!: string[];

  @Field(() => [String])
  specialties!: string[];

  @Field(() => Int, { nullable: true })
  maxConcurrentReviews!: number | null;

  @Field(() => [ReviewerAbsenceType], { description: 'Those that are not over' })
  absences!: ReviewerAbsenceType[];

  @Field(() => [WeekOfReviewsType], { description: 'From this week on' })
  weeks!: WeekOfReviewsType[];

  @Field(() => [PastWeekOfReviewsType], { description: 'Before this week, the last first; of one person who is asked for alone, else empty' })
  past!: PastWeekOfReviewsType[];

  @Field(() => [OpenReviewOfReviewerType], { description: 'What is due first stands first' })
  reviews!: OpenReviewOfReviewerType[];
}

@ObjectType('ReviewerWorkloadPage', { description: 'Reviewers of the programmes in which the asker looks for reviewers, by name' })
export class ReviewerWorkloadPageType {
  @Field(() => [ReviewerWorkloadType])
  reviewers!: ReviewerWorkloadType[];

  @Field(() => Int, { description: 'Of all pages' })
  total!: number;

  @Field(() => Int, { description: 'Reviewers of one page' })
  pageSize!: number;

  @Field(() => [String], { description: 'Roles that one can ask for' })
  roles!: string[];

  @Field(() => [String], { description: 'Specialties that one can ask for' })
  specialties!: string[];
}
