import { Field, Int, ObjectType, createUnionType } from '@nestjs/graphql';
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

@ObjectType('MyReview', { description: 'A review to write, with its rubric and what it rests on' })
export class MyReviewType {
  @Field(() => String)
  assignmentId!: string;

  @Field(() => String)
  evaluationId!: string;

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
}
