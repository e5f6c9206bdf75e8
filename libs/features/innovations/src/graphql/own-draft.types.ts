import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('OwnDraft', { description: 'A draft of one’s own that is not sent, which the asker may change' })
export class OwnDraftType {
  @Field(() => String, { description: 'Id of the innovation' })
  id!: string;

  @Field(() => String)
  reference!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Boolean, { description: 'Played, not judged: the mark never comes off' })
  simulated!: boolean;

  @Field(() => String)
  access!: string;

  @Field(() => Int, { description: 'How many answers are missing or not complete' })
  missing!: number;
}
