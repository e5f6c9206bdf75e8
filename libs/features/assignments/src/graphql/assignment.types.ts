import { Field, Int, ObjectType, createUnionType } from '@nestjs/graphql';
import { BlockerType, Refused } from '@waymark/platform/graphql';

@ObjectType('InvitedReviewer')
export class InvitedReviewerType {
  @Field(() => String, { description: 'Id of the assignment' })
  id!: string;

  @Field(() => String)
  personId!: string;
}

@ObjectType('InvitedReviewers')
export class InvitedReviewersType {
  @Field(() => [InvitedReviewerType])
  assignments!: InvitedReviewerType[];
}

export const InviteResult = createUnionType({
  name: 'InviteResult',
  types: () => [InvitedReviewersType, Refused] as const,
  resolveType: (value: object) => ('blockers' in value ? Refused : InvitedReviewersType),
});

@ObjectType('CandidateAbsence', { description: 'Days on which a candidate reviews nothing, both included' })
export class CandidateAbsenceType {
  @Field(() => String)
  from!: string;

  @Field(() => String)
  to!: string;
}

@ObjectType('ReviewerCandidate', { description: 'Somebody who holds a role, and what bars them from a seat' })
export class ReviewerCandidateType {
  @Field(() => String)
  personId!: string;

  @Field(() => String)
  displayName!: string;

  @Field(() => String)
  organisation!: string;

  @Field(() => [String])
  specialties!: string[];

  @Field(() => [String])
  methods!: string[];

  @Field(() => Int, { description: 'How what they know and reviewed fits the submission: from 0, nothing shared, to 100, the best of all candidates' })
  fit!: number;

  @Field(() => [String], { description: 'The terms that say most for it' })
  terms!: string[];

  @Field(() => Int, { description: 'Reviews that wait for them, of those that the asker may know of' })
  openReviews!: number;

  @Field(() => Int, { nullable: true })
  maxConcurrentReviews!: number | null;

  @Field(() => Int, { description: 'How many hold the role: the list holds the first 200 by name' })
  candidatesInAll!: number;

  @Field(() => [CandidateAbsenceType], { description: 'Those that are not over' })
  absences!: CandidateAbsenceType[];

  @Field(() => String, { description: 'exclude, declare_only or none' })
  conflict!: string;

  @Field(() => String, { nullable: true })
  because!: string | null;

  @Field(() => [BlockerType], { description: 'Empty: may be invited' })
  blockers!: BlockerType[];
}

@ObjectType('InterestEffect', { description: 'What a person’s interests lead to on one innovation' })
export class InterestEffectType {
  @Field(() => String)
  innovationId!: string;

  @Field(() => String, { description: 'exclude, declare_only or none' })
  effect!: string;

  @Field(() => String)
  because!: string;

  @Field(() => Boolean, { description: 'A question that only a person can settle' })
  open!: boolean;
}
