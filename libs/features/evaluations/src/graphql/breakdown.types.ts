import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('Breakdown', { description: 'A way to part whom a measure counts, with its groups' })
export class BreakdownType {
  @Field(() => String)
  name!: string;

  @Field(() => [String])
  groups!: string[];
}
