import { Field, InputType, Int } from '@nestjs/graphql';
import { IsDay, IsName, JsonScalar, KeyedInput } from '@waymark/platform/graphql';
import { ArrayMaxSize, IsArray, IsBoolean, IsInt, IsObject, IsOptional, IsString, IsUUID, MaxLength, Min } from 'class-validator';

/** Most characters of a name: as many as the form takes. */
const NAME_MOST = 100;
const NAME_TOO_LONG = { message: `Write the name in ${NAME_MOST} characters or fewer` };

@InputType()
export class CreateInnovationInput extends KeyedInput {
  @Field(() => String)
  @IsString()
  @IsName('An innovation needs a name')
  @MaxLength(NAME_MOST, NAME_TOO_LONG)
  name!: string;

  @Field(() => [String], { defaultValue: [], description: 'Ids of the companies that make it, for conflicts of interest' })
  @IsArray()
  @ArrayMaxSize(50)
  @IsUUID('all', { each: true })
  companyIds!: string[];

  @Field(() => String, { nullable: true, description: 'The organisation that it belongs to: one for which you hold the role “innovator”, which is your own unless it is held for others alone' })
  @IsOptional()
  @IsUUID()
  organisationId?: string;
}

@InputType()
export class ArchiveInnovationInput extends KeyedInput {
  @Field(() => String)
  @IsUUID()
  innovationId!: string;
}

@InputType()
export class RestoreInnovationInput extends ArchiveInnovationInput {}

@InputType()
export class CopyInnovationInput extends KeyedInput {
  @Field(() => String)
  @IsUUID()
  innovationId!: string;

  @Field(() => String, { description: 'Name of the new innovation' })
  @IsString()
  @IsName('An innovation needs a name')
  @MaxLength(NAME_MOST, NAME_TOO_LONG)
  name!: string;

  @Field(() => Int, { description: 'The version of the draft that was read: refused where somebody saved since' })
  @IsInt()
  @Min(0)
  expectedVersion!: number;
}

@InputType()
export class SaveAnswersInput extends KeyedInput {
  @Field(() => String)
  @IsUUID()
  innovationId!: string;

  @Field(() => JsonScalar, { description: 'Answers by question id; null takes one away, {"notStated": true} says that it is not stated. Under “ID:confidence”, whether that answer is commercial in confidence: "yes", "no", or null for what the form says' })
  @IsObject({ message: 'answers must be an object of answers by question id' })
  answers!: Record<string, unknown>;

  @Field(() => Int, { description: 'The version of the draft that was read, 0 where nothing was saved: refused where somebody saved since, so that nobody’s words go unseen' })
  @IsInt()
  @Min(0)
  expectedVersion!: number;

  @Field(() => Boolean, { nullable: true, description: 'Keeps answers that do not fit the form as they are written, beside the valid ones, instead of refusing them' })
  @IsOptional()
  @IsBoolean()
  keepUnfit?: boolean;
}

@InputType()
export class AttachDocumentInput extends KeyedInput {
  @Field(() => String)
  @IsUUID()
  innovationId!: string;

  @Field(() => String, { nullable: true, description: 'For a document of one evaluation: a pilot protocol, a cost case' })
  @IsOptional()
  @IsUUID()
  evaluationId?: string;

  @Field(() => String, { description: 'Id that POST /uploads answered' })
  @IsUUID()
  uploadId!: string;

  @Field(() => String, { description: 'Kind of document, by the pipeline or the form' })
  @IsString()
  @MaxLength(100)
  kind!: string;

  @Field(() => String, { nullable: true, description: 'Last day of validity, YYYY-MM-DD; absent: it has none' })
  @IsOptional()
  @IsDay()
  validUntil?: string;

  @Field(() => String, { nullable: true, description: 'For an acceptance or an agreement of one site: that site. Absent: of the whole pilot, or of the one site that the asker leads' })
  @IsOptional()
  @IsUUID()
  siteId?: string;

  @Field(() => String, { nullable: true, description: 'Id of the document that this one replaces' })
  @IsOptional()
  @IsUUID()
  replaces?: string;
}

@InputType()
export class RemoveDocumentInput extends KeyedInput {
  @Field(() => String)
  @IsUUID()
  innovationId!: string;

  @Field(() => String, { description: 'The newest version: its earlier ones go with it' })
  @IsUUID()
  documentId!: string;
}

@InputType()
export class ChooseDocumentConfidenceInput extends KeyedInput {
  @Field(() => String)
  @IsUUID()
  innovationId!: string;

  @Field(() => String, { description: 'The newest version; one that takes its place takes over the choice' })
  @IsUUID()
  documentId!: string;

  @Field(() => Boolean)
  @IsBoolean()
  inConfidence!: boolean;
}

@InputType()
export class AnswerRequestInput extends KeyedInput {
  @Field(() => String)
  @IsUUID()
  evaluationId!: string;

  @Field(() => String)
  @IsString()
  @MaxLength(100)
  requestId!: string;

  @Field(() => JsonScalar, { description: 'Changed answers by question id, and choices of what is in confidence under “ID:confidence”: they become the next revision, and no other answer of the draft does' })
  @IsObject({ message: 'answers must be an object of answers by question id' })
  answers!: Record<string, unknown>;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(10_000)
  note?: string;

  @Field(() => Int, { nullable: true, description: 'The version of the draft that was read: refused where somebody saved since. To be said with every answer, and wherever the request names questions' })
  @IsOptional()
  @IsInt()
  @Min(0)
  expectedVersion?: number;

  @Field(() => JsonScalar, { nullable: true, description: 'Sends the answers to guidance too, where the request opens every question: the version of each that was read, by pack id, 0 where nothing is saved; refused where somebody saved since. Absent: they stay as they were sent' })
  @IsOptional()
  @IsObject({ message: 'guidance must be an object of versions by pack id' })
  guidance?: Record<string, unknown>;
}
