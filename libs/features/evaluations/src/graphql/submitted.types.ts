import { Field, Int, ObjectType } from '@nestjs/graphql';
import { JsonScalar } from '@waymark/platform/graphql';

@ObjectType('FrozenGuidance', { description: 'Answers to one pack of guidance, frozen with a revision' })
export class FrozenGuidanceType {
  @Field(() => String, { description: 'id@version that the evaluation was started under' })
  pack!: string;

  @Field(() => JsonScalar, { description: 'By question id of the pack' })
  answers!: unknown;
}

/** What is said of the file of a document wherever one is shown. */
@ObjectType({ isAbstract: true })
abstract class FiledDocument {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  kind!: string;

  @Field(() => String)
  fileName!: string;

  @Field(() => String)
  mediaType!: string;

  @Field(() => Int)
  sizeBytes!: number;

  @Field(() => String)
  sha256!: string;

  @Field(() => String, { nullable: true })
  validUntil!: string | null;
}

@ObjectType('SubmissionDocument', { description: 'A document as it was sent with a revision: it stays in it for ever' })
export class SubmissionDocumentType extends FiledDocument {
  @Field(() => Int, { description: 'From 1, counted over the revisions of its evaluation' })
  version!: number;

  @Field(() => Boolean, { description: 'Commercial in confidence, as it was sent' })
  inConfidence!: boolean;

  @Field(() => [String], { description: 'Ids of the versions that it took the place of and that were sent before, newest first' })
  replaces!: string[];
}

@ObjectType('Submission', { description: 'A numbered, immutable revision of the answers and documents' })
export class SubmissionType {
  @Field(() => String)
  id!: string;

  @Field(() => Int)
  revision!: number;

  @Field(() => String)
  form!: string;

  @Field(() => JsonScalar, { description: 'By question id; under “ID:confidence” what the team chose to be in confidence, where that is not what the form says' })
  answers!: unknown;

  @Field(() => String)
  frozenAt!: string;

  @Field(() => [FrozenGuidanceType], { description: 'What was answered to packs of guidance, as it was sent' })
  guidance!: FrozenGuidanceType[];

  @Field(() => [SubmissionDocumentType], { description: 'What it was sent with, whatever became of it since' })
  documents!: SubmissionDocumentType[];
}

@ObjectType('EarlierDocument', { description: 'A version of a document that was replaced' })
export class EarlierDocumentType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  fileName!: string;

  @Field(() => String, { nullable: true })
  validUntil!: string | null;

  @Field(() => String)
  attachedAt!: string;
}

@ObjectType('Document', { description: 'A document with its kind and validity' })
export class DocumentType extends FiledDocument {
  @Field(() => String, { nullable: true, description: 'The site that it is of; null: of the whole pilot, or of no pilot' })
  siteId!: string | null;

  @Field(() => String, { nullable: true, description: 'The organisation of that site' })
  site!: string | null;

  @Field(() => String)
  attachedAt!: string;

  @Field(() => Boolean)
  simulated!: boolean;

  @Field(() => Boolean, { description: 'Commercial in confidence, as its team says: of what was sent, as the newest revision has it' })
  inConfidence!: boolean;

  @Field(() => [EarlierDocumentType], { description: 'The versions that it took the place of, newest first' })
  earlier!: EarlierDocumentType[];
}
