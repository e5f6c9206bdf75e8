import { Field, InputType } from '@nestjs/graphql';
import { HasWords } from '@waymark/platform/graphql';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsString, Matches, MaxLength } from 'class-validator';

@InputType({ description: 'A way to part whom a measure counts' })
export class BreakdownInput {
  @Field(() => String, { description: 'For example “Deprivation”' })
  @IsString()
  @HasWords('A breakdown needs a name')
  @MaxLength(100)
  name!: string;

  @Field(() => [String], { description: 'Its groups, which have no person in common, in the order in which they are shown' })
  @IsArray()
  @ArrayMinSize(2, { message: 'A breakdown needs at least two groups' })
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @Matches(/\S/u, { each: true, message: 'A group needs a name' })
  @MaxLength(100, { each: true })
  groups!: string[];
}
