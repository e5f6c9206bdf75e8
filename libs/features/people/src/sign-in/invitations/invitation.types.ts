import { createUnionType, Field, GraphQLISODateTime, ObjectType } from '@nestjs/graphql';
import { Refused } from '@waymark/platform/graphql';

@ObjectType('InvitedToSignIn')
export class InvitedToSignInType {
  @Field(() => String, { description: 'Id of the invitation' })
  id!: string;

  @Field(() => String, { description: 'Address that the person opens to link an account of theirs. Whoever opens it first and signs in becomes this person here' })
  link!: string;

  @Field(() => GraphQLISODateTime)
  expiresAt!: Date;
}

export const InviteToSignInResult = createUnionType({
  name: 'InviteToSignInResult',
  types: () => [InvitedToSignInType, Refused] as const,
  resolveType: (value: object) => ('blockers' in value ? Refused : InvitedToSignInType),
});

@ObjectType('SignInInvitation', { description: 'An invitation that still counts' })
export class SignInInvitationType {
  @Field(() => GraphQLISODateTime)
  expiresAt!: Date;
}
