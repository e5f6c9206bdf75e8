import { Field, InputType, Int } from '@nestjs/graphql';
import { IsName, JsonScalar, KeyedInput } from '@waymark/platform/graphql';
import { Type } from 'class-transformer';
import { IsBoolean, IsInt, IsObject, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';

@InputType()
export class CreateProgrammeInput extends KeyedInput {
  @Field(() => String, { description: 'Short name for addresses: small letters, digits and hyphens' })
  @Matches(/^[a-z][a-z0-9-]{1,48}$/, { message: 'code has 2 to 49 small letters, digits and hyphens' })
  code!: string;

  @Field(() => String)
  @IsString()
  @IsName('A programme needs a name')
  @MaxLength(200)
  name!: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Everything in it is simulated, for ever; answers may be not stated' })
  @IsBoolean()
  demonstration!: boolean;
}

@InputType()
export class ShownContactInput {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  contact?: string;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  replyDays?: number;
}

@InputType()
export class SetProgrammeContactInput extends KeyedInput {
  @Field(() => String)
  @IsUUID()
  programmeId!: string;

  @Field(() => String, { nullable: true, description: 'An office or a role, as innovators read it. Left out: nobody is named' })
  @IsOptional()
  @IsString()
  @IsName('Write who answers innovators, or leave it out')
  @MaxLength(100, { message: 'Write who answers innovators in 100 characters at most' })
  contact?: string;

  @Field(() => Int, { nullable: true, description: 'Within how many working days they answer, 1 to 60. Left out: nothing is promised' })
  @IsOptional()
  @IsInt()
  @Min(1, { message: 'Write a whole number of working days from 1 to 60' })
  @Max(60, { message: 'Write a whole number of working days from 1 to 60' })
  replyDays?: number;

  @Field(() => ShownContactInput, { nullable: true, description: 'What was read before: refused where somebody has changed it since. Left out: it takes the place of whatever stands' })
  @IsOptional()
  @ValidateNested()
  @Type(() => ShownContactInput)
  shown?: ShownContactInput;
}

@InputType()
export class PublishPipelineInput extends KeyedInput {
  @Field(() => String)
  @IsUUID()
  programmeId!: string;

  @Field(() => JsonScalar, { nullable: true, description: 'The whole definition' })
  @IsOptional()
  @IsObject({ message: 'definition must be an object: a pipeline definition' })
  definition?: Record<string, unknown>;

  @Field(() => String, { nullable: true, description: 'Instead: the pin of a pipeline that the product carries' })
  @IsOptional()
  @IsString()
  pack?: string;
}

@InputType()
export class RetirePipelineInput extends KeyedInput {
  @Field(() => String)
  @IsUUID()
  pipelineVersionId!: string;
}
