import { Field, InputType, Int } from '@nestjs/graphql';
import { HasWords, KeyedInput } from '@waymark/platform/graphql';
import { IsInt, IsOptional, IsString, Matches, MaxLength, Min } from 'class-validator';

@InputType()
export class BreakGlassInput extends KeyedInput {
  @Field(() => String, { description: 'Reference of the innovation' })
  @IsString()
  @HasWords('Write the reference of the innovation')
  @MaxLength(50)
  reference!: string;

  @Field(() => Int, { nullable: true, description: 'Which of its evaluations; the newest where left out' })
  @IsOptional()
  @IsInt()
  @Min(1)
  number?: number;

  @Field(() => String, { description: 'Why it is needed: the programme lead reads it' })
  @IsString()
  @Matches(/^\s*\S[\s\S]{18,}\S\s*$/, { message: 'reason has at least 20 characters, without the spaces around it: the programme lead reads it' })
  @HasWords('Write why you need to look: the programme lead reads it')
  @MaxLength(2_000)
  reason!: string;
}
