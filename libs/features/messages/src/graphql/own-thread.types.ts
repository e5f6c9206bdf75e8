import { Field, GraphQLISODateTime, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('OwnThread', { description: 'A thread that is for a team of the asker, with the innovation that it is about' })
export class OwnThreadType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  subject!: string;

  @Field(() => GraphQLISODateTime)
  lastAt!: Date;

  @Field(() => Int, { description: 'How many messages it has' })
  count!: number;

  @Field(() => Int, { description: 'How many of them others wrote and the asker has not read' })
  unread!: number;

  @Field(() => String)
  innovationId!: string;

  @Field(() => String)
  innovationName!: string;

  @Field(() => String)
  reference!: string;

  @Field(() => Boolean, { description: 'Played, not judged: the mark never comes off' })
  simulated!: boolean;
}
