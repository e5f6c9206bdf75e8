import { Field, ObjectType } from '@nestjs/graphql';
import { JsonScalar } from '@waymark/platform/graphql';

@ObjectType('ImportedPassport', { description: 'What was declared, assessed and told elsewhere, as the team of an innovation handed it in: evidence beside, and no assessment of this programme' })
export class ImportedPassportType {
  @Field(() => String)
  id!: string;

  @Field(() => String, { description: 'Whose key signed it, as this installation knew them when it was handed in' })
  issuer!: string;

  @Field(() => String, { description: 'SHA-256 of the public key, in hex' })
  keyId!: string;

  @Field(() => Boolean, { description: 'Whether this key is accepted no more, removed by an administrator or of a secret of before: then nobody vouches for it' })
  issuerRemoved!: boolean;

  @Field(() => String)
  importedAt!: string;

  @Field(() => String, { description: 'Last day on which it counts, YYYY-MM-DD' })
  validUntil!: string;

  @Field(() => JsonScalar, { description: 'What was signed, as docs/passport.md describes it' })
  payload!: unknown;

  @Field(() => Boolean, { description: 'Played, not judged: the mark never comes off' })
  simulated!: boolean;
}
