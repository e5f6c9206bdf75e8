import { Field, ObjectType, createUnionType } from '@nestjs/graphql';
import { JsonScalar } from './json.scalar.ts';

@ObjectType('Blocker', { description: 'One thing that stands against what was asked' })
export class BlockerType {
  @Field(() => String, { description: 'Which guard or rule refuses' })
  code!: string;

  @Field(() => String, { nullable: true, description: 'For staff: what is missing, with numbers. Absent for innovators' })
  messageForStaff!: string | null;

  @Field(() => String, { description: 'For the innovator: tells nothing that is not theirs to know' })
  messageForInnovator!: string;

  @Field(() => JsonScalar, { nullable: true, description: 'What the rule was asked on' })
  operands!: Record<string, unknown> | null;
}

@ObjectType({ description: 'The request was understood and refused; nothing was written. Every blocker is named, not only the first' })
export class Refused {
  @Field(() => [BlockerType])
  blockers!: BlockerType[];
}

@ObjectType({ description: 'What was recorded' })
export class Recorded {
  @Field(() => String, { description: 'Id of the thing that was recorded' })
  id!: string;
}

export const RecordResult = createUnionType({
  name: 'RecordResult',
  types: () => [Recorded, Refused] as const,
  resolveType: (value: object) => ('blockers' in value ? Refused : Recorded),
});
