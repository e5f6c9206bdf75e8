import { Field, InputType } from '@nestjs/graphql';
import { HasWords } from '@waymark/platform/graphql';
import { IsString, Matches, MaxLength } from 'class-validator';

const MONTH = /^20\d{2}-(0[1-9]|1[0-2])-01$/;

@InputType({ description: 'Months before the start that a measure is held against' })
export class BaselinePeriodInput {
  @Field(() => String, { description: 'First day of its first month, YYYY-MM-01' })
  @Matches(MONTH, { message: 'from must be the first day of a month as YYYY-MM-01' })
  from!: string;

  @Field(() => String, { description: 'First day of its last month, YYYY-MM-01, before the pilot begins' })
  @Matches(MONTH, { message: 'to must be the first day of a month as YYYY-MM-01' })
  to!: string;

  @Field(() => String, { description: 'Where its figures come from' })
  @IsString()
  @HasWords('Write where the figures of the baseline period come from')
  @MaxLength(500)
  source!: string;
}
