import { createUnionType, Field, GraphQLISODateTime, ObjectType } from '@nestjs/graphql';
import { Refused } from '@waymark/platform/graphql';

@ObjectType('TeamMember', { description: 'Somebody of the team of an innovation' })
export class TeamMemberType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  displayName!: string;

  @Field(() => String, { description: 'owner, edit or view' })
  access!: string;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When somebody else made them the owner' })
  madeOwnerAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Who made them the owner' })
  madeOwnerBy!: string | null;
}

@ObjectType('SentInvitation', { description: 'An invitation to the team that nobody has answered, as the team sees it' })
export class SentInvitationType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  address!: string | null;

  @Field(() => String, { description: 'edit or view' })
  access!: string;

  @Field(() => String)
  invitedBy!: string;

  @Field(() => GraphQLISODateTime)
  expiresAt!: Date;
}

@ObjectType('TeamInvitation', { description: 'An invitation to a team, as whoever is invited sees it: nothing else of the innovation is told' })
export class TeamInvitationType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  innovationName!: string;

  @Field(() => String)
  invitedBy!: string;

  @Field(() => String, { description: 'edit or view' })
  access!: string;

  @Field(() => GraphQLISODateTime)
  expiresAt!: Date;

  @Field(() => Boolean, { description: 'Whether whoever is invited sees an evaluation of it by a role of theirs: that ends when they accept' })
  losesSight!: boolean;
}

@ObjectType('InvitedToTeam')
export class InvitedToTeamType {
  @Field(() => String, { description: 'Id of the invitation' })
  id!: string;

  @Field(() => String, { description: 'Address that the invited person opens. Of an invitation by e-mail address, whoever opens it first and accepts is of the team' })
  link!: string;

  @Field(() => GraphQLISODateTime)
  expiresAt!: Date;
}

export const InviteMemberResult = createUnionType({
  name: 'InviteMemberResult',
  types: () => [InvitedToTeamType, Refused] as const,
  resolveType: (value: object) => ('blockers' in value ? Refused : InvitedToTeamType),
});
