import { createUnionType, Field, GraphQLISODateTime, ObjectType } from '@nestjs/graphql';
import { Refused } from '@waymark/platform/graphql';

@ObjectType('MachineClientMade')
export class MachineClientMadeType {
  @Field(() => String)
  id!: string;

  @Field(() => String, { description: 'Sent as “Authorization: Bearer …”. It is kept nowhere and in no other answer: whoever holds it acts as the client' })
  token!: string;

  @Field(() => GraphQLISODateTime)
  expiresAt!: Date;
}

export const MakeMachineClientResult = createUnionType({
  name: 'MakeMachineClientResult',
  types: () => [MachineClientMadeType, Refused] as const,
  resolveType: (value: object) => ('blockers' in value ? Refused : MachineClientMadeType),
});

@ObjectType('MachineClient', { description: 'A program that asks the API by a token, with one role in one programme and its scopes' })
export class MachineClientType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  programmeId!: string;

  @Field(() => String)
  programme!: string;

  @Field(() => String)
  role!: string;

  @Field(() => [String])
  scopes!: string[];

  @Field(() => String, { description: 'Name of the administrator who made it' })
  madeBy!: string;

  @Field(() => GraphQLISODateTime)
  madeAt!: Date;

  @Field(() => GraphQLISODateTime)
  expiresAt!: Date;

  @Field(() => String, { nullable: true, description: 'Day on which its token was used last, in UTC' })
  lastUsedOn!: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  revokedAt!: Date | null;

  @Field(() => Boolean, { description: 'Whether its token counts now' })
  active!: boolean;
}
