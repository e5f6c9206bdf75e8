import { Field, GraphQLISODateTime, InputType, ObjectType } from '@nestjs/graphql';
import { IsName, KeyedInput } from '@waymark/platform/graphql';
import { IsString, IsUUID, MaxLength } from 'class-validator';

@ObjectType('PassportIssuer', { description: 'An installation whose passports are accepted, or were' })
export class PassportIssuerType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { description: 'SHA-256 of the public key, in hex' })
  keyId!: string;

  @Field(() => String)
  addedBy!: string;

  @Field(() => GraphQLISODateTime)
  addedAt!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true })
  removedAt!: Date | null;
}

@ObjectType('PassportIssuers', { description: 'This installation’s own key, and whose are accepted' })
export class PassportIssuersType {
  @Field(() => String, { description: 'SHA-256 of the public key of this installation, in hex' })
  ownKeyId!: string;

  @Field(() => String, { description: 'The public key of this installation as PEM, for others to accept' })
  ownKey!: string;

  @Field(() => [PassportIssuerType], { description: 'Those that are accepted first' })
  issuers!: PassportIssuerType[];
}

@InputType()
export class AddPassportIssuerInput extends KeyedInput {
  @Field(() => String, { description: 'Whose key it is, as people read it beside what it signed' })
  @IsString()
  @IsName('An issuer needs a name to show')
  @MaxLength(200)
  name!: string;

  @Field(() => String, { description: 'Its Ed25519 public key as PEM' })
  @IsString()
  @MaxLength(1000)
  publicKey!: string;
}

@InputType()
export class RemovePassportIssuerInput extends KeyedInput {
  @Field(() => String)
  @IsUUID()
  issuerId!: string;
}
