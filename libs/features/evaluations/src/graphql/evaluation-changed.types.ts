import { Field, Int, ObjectType, createUnionType } from '@nestjs/graphql';
import { Refused } from '@waymark/platform/graphql';

@ObjectType('EvaluationChanged', { description: 'What an evaluation became, as the actor may know it' })
export class EvaluationChangedType {
  @Field(() => String)
  evaluationId!: string;

  @Field(() => String)
  stage!: string;

  @Field(() => Int)
  run!: number;

  @Field(() => Int, { nullable: true, description: 'Number of events so far; absent for people outside' })
  version!: number | null;

  @Field(() => Boolean)
  moved!: boolean;

  @Field(() => Boolean, { description: 'The step is proposed and needs a signature by somebody else' })
  awaitsSignatures!: boolean;

  @Field(() => String, { nullable: true, description: 'The decision that was made, whose letter is to be approved and released' })
  decision!: string | null;

  @Field(() => String, { nullable: true, description: 'The request, hold or appeal that was raised' })
  overlay!: string | null;
}

export const EvaluationResult = createUnionType({
  name: 'EvaluationResult',
  types: () => [EvaluationChangedType, Refused] as const,
  resolveType: (value: object) => ('blockers' in value ? Refused : EvaluationChangedType),
});
