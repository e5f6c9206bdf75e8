import { createUnionType, Field, GraphQLISODateTime, Int, ObjectType } from '@nestjs/graphql';
import { Refused } from '@waymark/platform/graphql';

@ObjectType('GlassBroken')
export class GlassBrokenType {
  @Field(() => String)
  id!: string;

  @Field(() => String, { description: 'The evaluation that may be looked into' })
  evaluationId!: string;

  @Field(() => GraphQLISODateTime)
  endsAt!: Date;
}

export const BreakGlassResult = createUnionType({
  name: 'BreakGlassResult',
  types: () => [GlassBrokenType, Refused] as const,
  resolveType: (value: object) => ('blockers' in value ? Refused : GlassBrokenType),
});

@ObjectType('BrokenGlass', { description: 'An administrator’s look into an evaluation, with its reason' })
export class BrokenGlassType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  evaluationId!: string;

  @Field(() => String)
  reference!: string;

  @Field(() => Int, { description: 'Which evaluation of the innovation' })
  number!: number;

  @Field(() => String)
  innovationName!: string;

  @Field(() => String)
  person!: string;

  @Field(() => String)
  reason!: string;

  @Field(() => GraphQLISODateTime)
  brokenAt!: Date;

  @Field(() => GraphQLISODateTime)
  endsAt!: Date;

  @Field(() => Boolean, { description: 'It still lasts' })
  open!: boolean;

  @Field(() => Boolean)
  simulated!: boolean;
}
