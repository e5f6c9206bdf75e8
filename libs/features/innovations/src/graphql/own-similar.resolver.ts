import { Args, Field, Float, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { IdPipe } from '@waymark/platform/graphql';
import { OwnSimilarQueries } from '../own-similar.queries.ts';

@ObjectType('OwnSimilarInnovation', { description: 'Another innovation of one’s own that says the like, and why it was found' })
export class OwnSimilarInnovationType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  reference!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Boolean, { description: 'Its name is nearly the same' })
  sameName!: boolean;

  @Field(() => Float, { description: '0: no word in common, to 1: the same words as often' })
  likeness!: number;

  @Field(() => [String], { description: 'The words in common that say most, the first the most' })
  terms!: string[];
}

@ObjectType('RegisterSimilarInnovation', { description: 'An entry of the public register whose name says the like, and why it was found' })
export class RegisterSimilarInnovationType {
  @Field(() => String)
  reference!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  organisation!: string;

  @Field(() => String, { description: 'A state of the register, by its id' })
  state!: string;

  @Field(() => String, { description: 'The state in words' })
  label!: string;

  @Field(() => Boolean)
  simulated!: boolean;

  @Field(() => Boolean, { description: 'Its name is nearly the same' })
  sameName!: boolean;

  @Field(() => Float, { description: '0: no word in common, to 1: the same words as often' })
  likeness!: number;

  @Field(() => [String], { description: 'The words in common that say most, the first the most' })
  terms!: string[];
}

@Resolver()
export class OwnSimilarResolver {
  constructor(private readonly queries: OwnSimilarQueries) {}

  @Query(() => [OwnSimilarInnovationType], { description: 'At most five innovations of one’s own teams that say the like of one of them' })
  @Allow('innovation:read')
  ownSimilarInnovations(@CurrentActor() actor: SignedInPerson, @Args('innovationId', { type: () => String }, IdPipe) innovationId: string) {
    return this.queries.ownSimilarInnovations(actor, innovationId);
  }

  @Query(() => [RegisterSimilarInnovationType], { description: 'At most five other innovations on the public register whose names say the like of one of one’s own' })
  @Allow('innovation:read')
  similarOnRegister(@CurrentActor() actor: SignedInPerson, @Args('innovationId', { type: () => String }, IdPipe) innovationId: string) {
    return this.queries.similarOnRegister(actor, innovationId);
  }
}
