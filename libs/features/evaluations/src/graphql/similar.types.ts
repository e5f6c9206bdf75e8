import { Field, Float, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('SimilarInnovation', { description: 'An evaluation of another innovation that says the like, and why it was found' })
export class SimilarInnovationType {
  @Field(() => String)
  evaluationId!: string;

  @Field(() => String)
  reference!: string;

  @Field(() => Int)
  number!: number;

  @Field(() => String)
  innovationName!: string;

  @Field(() => Boolean)
  simulated!: boolean;

  @Field(() => Boolean)
  sameOrganisation!: boolean;

  @Field(() => Boolean, { description: 'Its name is nearly the same' })
  sameName!: boolean;

  @Field(() => Float, { description: '0: no word in common, to 1: the same words as often' })
  likeness!: number;

  @Field(() => [String], { description: 'The words in common that say most, the first the most' })
  terms!: string[];
}
