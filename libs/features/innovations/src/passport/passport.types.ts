import { Field, GraphQLISODateTime, ObjectType } from '@nestjs/graphql';
import { ImportedPassportType } from '@waymark/evaluations';
import { JsonScalar } from '@waymark/platform/graphql';

@ObjectType('IssuedPassport', { description: 'A passport that the team issued, to hand on' })
export class IssuedPassportType {
  @Field(() => String)
  id!: string;

  @Field(() => GraphQLISODateTime)
  issuedAt!: Date;

  @Field(() => String, { description: 'Last day on which it counts, YYYY-MM-DD' })
  validUntil!: string;

  @Field(() => [String], { description: 'Titles of its parts' })
  parts!: string[];

  @Field(() => Boolean)
  simulated!: boolean;
}

@ObjectType('OwnPassports', { description: 'What a passport of an innovation may hold now, and those that were issued' })
export class OwnPassportsType {
  @Field(() => [JsonScalar], { description: 'Every part that can be chosen, as docs/passport.md describes it: only what the team may see' })
  offered!: unknown[];

  @Field(() => [IssuedPassportType], { description: 'The newest first' })
  issued!: IssuedPassportType[];

  @Field(() => [ImportedPassportType], { description: 'Those of elsewhere that the team uses, the newest first' })
  imported!: ImportedPassportType[];
}

@ObjectType('PassportCheck', { description: 'Whether a file can be used for an innovation, and what would be taken' })
export class PassportCheckType {
  @Field(() => [String], { description: 'Why it is refused, in words with the part and the remedy; none: it can be used' })
  problems!: string[];

  @Field(() => String, { nullable: true, description: 'Whose key signed it, as this installation knows them' })
  issuer!: string | null;

  @Field(() => JsonScalar, { nullable: true, description: 'What was signed; null where it is refused' })
  payload!: unknown;

  @Field(() => Boolean, { description: 'Whether the innovation uses this very passport already' })
  used!: boolean;
}
