import { ArgsType, Field, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, IsUUID, Max, MaxLength, Min } from 'class-validator';

@ArgsType()
export class WorkloadArguments {
  @Field(() => String, { nullable: true, description: 'Only whoever holds this role' })
  @IsOptional()
  @MaxLength(100)
  role?: string;

  @Field(() => String, { nullable: true, description: 'Only whoever has this specialty in their profile' })
  @IsOptional()
  @MaxLength(200)
  specialty?: string;

  @Field(() => String, { nullable: true, description: 'Only whose name holds this' })
  @IsOptional()
  @MaxLength(100)
  name?: string;

  @Field(() => String, { nullable: true, description: 'Only this person' })
  @IsOptional()
  @IsUUID()
  personId?: string;

  @Field(() => Int, { nullable: true, description: 'From 1' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000)
  page?: number;
}
