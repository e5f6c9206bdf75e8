import { Field, InputType, Int } from '@nestjs/graphql';
import { JsonScalar } from '@waymark/platform/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsInt, IsObject, IsUUID, Min, ValidateNested } from 'class-validator';

/** Many times what a team may attach. */
const MOST_DOCUMENTS = 1_000;

@InputType()
export class DocumentReadInput {
  @Field(() => String)
  @IsUUID()
  id!: string;

  @Field(() => Boolean, { description: 'Whether it is commercial in confidence' })
  @IsBoolean()
  inConfidence!: boolean;
}

@InputType({ description: 'What somebody read of a draft before they send it' })
export class DraftReadInput {
  @Field(() => Int, { description: 'The version of the answers' })
  @IsInt()
  @Min(0)
  version!: number;

  @Field(() => JsonScalar, { description: 'The version of the answers to each pack of guidance, by pack id, 0 where nothing is saved' })
  @IsObject({ message: 'guidance must be an object of versions by pack id' })
  guidance!: Record<string, unknown>;

  @Field(() => [DocumentReadInput], { description: 'Every document that goes along' })
  @IsArray()
  @ArrayMaxSize(MOST_DOCUMENTS)
  @ValidateNested({ each: true })
  @Type(() => DocumentReadInput)
  documents!: DocumentReadInput[];
}
