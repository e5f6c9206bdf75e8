import { Field, InputType } from '@nestjs/graphql';
import { IsName, JsonScalar, KeyedInput } from '@waymark/platform/graphql';
import { IsBoolean, IsObject, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';

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
