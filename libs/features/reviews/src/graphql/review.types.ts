import { Field, GraphQLISODateTime, Int, ObjectType, createUnionType } from '@nestjs/graphql';
import { JsonScalar, Refused } from '@waymark/platform/graphql';

@ObjectType('ReviewSaved', { description: 'The review was saved or submitted' })
export class ReviewSavedType {
  @Field(() => String)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => Boolean)
  submitted!: boolean;
}

export const ReviewResult = createUnionType({
  name: 'ReviewResult',
  types: () => [ReviewSavedType, Refused] as const,
  resolveType: (value: object) => ('blockers' in value ? Refused : ReviewSavedType),
});

@ObjectType('OwnVote', { description: 'How one voted oneself on the panel of this stage run' })
export class OwnVoteType {
  @Field(() => String)
  vote!: string;

  @Field(() => String)
  motion!: string;

  @Field(() => String)
  reason!: string;

  @Field(() => String)
  castAt!: string;
}

@ObjectType('MyReview', { description: 'A review to write, with its rubric and what it rests on' })
export class MyReviewType {
  @Field(() => String)
  assignmentId!: string;

  @Field(() => String)
  evaluationId!: string;

  @Field(() => String)
  innovationId!: string;

  @Field(() => String)
  reference!: string;

  @Field(() => String)
  innovationName!: string;

  @Field(() => String)
  state!: string;

  @Field(() => String)
  role!: string;

  @Field(() => [String])
  tracks!: string[];

  @Field(() => [String])
  gates!: string[];

  @Field(() => String, { nullable: true })
  rubric!: string | null;

  @Field(() => Int)
  version!: number;

  @Field(() => Boolean)
  submitted!: boolean;

  @Field(() => JsonScalar)
  criteria!: unknown;

  @Field(() => JsonScalar)
  gateAnswers!: unknown;

  @Field(() => Int, { nullable: true, description: 'Revision of the submission that the review is bound to' })
  revision!: number | null;

  @Field(() => Int, { nullable: true, description: 'The newest revision that its reviewers are told of, where the review rests on an earlier one and the round is open' })
  newerRevision!: number | null;

  @Field(() => Boolean, { description: 'It was submitted, and given back to be submitted again because of a newer revision' })
  reopened!: boolean;

  @Field(() => String)
  organisationName!: string;

  @Field(() => Boolean)
  simulated!: boolean;

  @Field(() => String, { description: 'The stage that the seat is in, by id' })
  stage!: string;

  @Field(() => Int)
  run!: number;

  @Field(() => Boolean, { description: 'The evaluation is there still and the round is not closed: what is written can change' })
  open!: boolean;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'End of the time limit of the stage' })
  dueAt!: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Until when an invitation waits for an answer' })
  answerBy!: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  remindedAt!: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  submittedAt!: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  savedAt!: Date | null;

  @Field(() => OwnVoteType, { nullable: true })
  ownVote!: OwnVoteType | null;

  @Field(() => [String], { description: 'Ids of the steps that its panel can vote on now; none where it takes no votes' })
  motions!: string[];
}
