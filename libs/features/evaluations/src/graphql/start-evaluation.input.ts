import { Field, InputType } from '@nestjs/graphql';
import { KeyedInput } from '@waymark/platform/graphql';
import { IsOptional, IsString, IsUUID } from 'class-validator';

@InputType()
export class StartEvaluationInput extends KeyedInput {
  @Field(() => String)
  @IsUUID()
  innovationId!: string;

  @Field(() => String)
  @IsUUID()
  programmeId!: string;

  @Field(() => String, { nullable: true, description: 'Id of the pipeline, where the programme has several; else its newest' })
  @IsOptional()
  @IsString()
  pipeline?: string;
}
