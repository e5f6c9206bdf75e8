import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('IncidentEntry', { description: 'What was found or done about an incident' })
export class IncidentEntryType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  text!: string;

  @Field(() => String)
  writtenAt!: string;

  @Field(() => String, { nullable: true, description: 'Who wrote it: for a site lead only themselves' })
  writtenBy!: string | null;
}
