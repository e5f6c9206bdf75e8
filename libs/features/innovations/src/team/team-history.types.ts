import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('TeamHappening', { description: 'Something that the team of an innovation did, beside its answers: who is of the team and what they may do, and documents that were added and taken out' })
export class TeamHappeningType {
  @Field(() => String)
  at!: string;

  @Field(() => String, { description: 'invited, declined, withdrawn, joined, right-changed, removed, left, owner-changed, archived, restored, document-added (each version, be it there or removed since) or document-removed' })
  what!: string;

  @Field(() => String, { nullable: true, description: 'Whom or which file it is about; null: nobody here, whoever declined or is invited no more, somebody invited by address whose name is kept no more, or a file that is kept no more' })
  name!: string | null;

  @Field(() => String, { nullable: true, description: 'Who of the team did it; null: whoever runs the installation, or whoever declined' })
  by!: string | null;

  @Field(() => String, { nullable: true, description: 'What they may do then: owner, edit or view' })
  access!: string | null;
}
