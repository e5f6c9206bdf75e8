import { ArgsType, Field, Int } from '@nestjs/graphql';
import { IsBoolean, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

@ArgsType()
export class RegisterArguments {
  @Field(() => String, { nullable: true, description: 'Words of a name, an organisation or a condition, or a reference' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  search?: string;

  @Field(() => Int, { defaultValue: 20, description: 'At most 50' })
  @IsInt()
  @Min(1)
  @Max(50, { message: 'first must be at most 50: ask for the next page with after' })
  first!: number;

  @Field(() => Boolean, { defaultValue: false, description: 'Those that changed last come first, as in a feed; otherwise those told last' })
  @IsBoolean()
  changedFirst!: boolean;

  @Field(() => String, { nullable: true, description: 'Where the page before, in the same order, said that the next one begins' })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  after?: string;
}
