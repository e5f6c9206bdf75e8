import { Field, InputType } from '@nestjs/graphql';
import { KeyedInput } from '@waymark/platform/graphql';
import { ArrayMaxSize, ArrayNotEmpty, ArrayUnique, IsArray, IsString, IsUUID, MaxLength } from 'class-validator';

@InputType()
export class IssuePassportInput extends KeyedInput {
  @Field(() => String)
  @IsUUID()
  innovationId!: string;

  @Field(() => [String], { description: 'Ids of the parts that go in, of those that OwnPassports offers' })
  @IsArray()
  @ArrayNotEmpty({ message: 'parts must name at least one' })
  @ArrayMaxSize(200)
  @ArrayUnique({ message: 'parts must name each once' })
  @IsString({ each: true })
  @MaxLength(200, { each: true })
  parts!: string[];
}

@InputType()
export class ImportPassportInput extends KeyedInput {
  @Field(() => String)
  @IsUUID()
  innovationId!: string;

  @Field(() => String, { description: 'Id that POST /uploads answered for the file' })
  @IsUUID()
  uploadId!: string;
}
