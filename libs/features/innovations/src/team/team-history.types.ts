import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('TeamHappening', { description: 'Something that the team of an innovation did, beside its answers: who is of the team and what they may do, and documents that were taken out' })
export class TeamHappeningType {
  @Field(() => String)
  at!: string;

  @Field(() => String, { description: 'invited, joined, right-changed, removed, left, owner-changed, archived, restored, document-added (of one that was removed since) or document-removed' })
  what!: string;

  @Field(() => String, { nullable: true, description: 'Whom or which file it is about; null: nobody here, or somebody invited by address whose name is kept no more' })
  name!: string | null;

  @Field(() => String, { nullable: true, description: 'Who of the team did it; null: whoever runs the installation' })
  by!: string | null;

  @Field(() => String, { nullable: true, description: 'What they may do then: owner, edit or view' })
  access!: string | null;
}
