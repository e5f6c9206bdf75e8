import { Field, InputType } from '@nestjs/graphql';
import { IsName, KeyedInput } from '@waymark/platform/graphql';
import { IsString, IsUUID, Matches, MaxLength } from 'class-validator';

@InputType()
export class SaveViewInput extends KeyedInput {
  @Field(() => String, { description: 'One that you have already takes these filters' })
  @IsString()
  @IsName('A view needs a name')
  @MaxLength(60, { message: 'Write the name in 60 characters or fewer' })
  name!: string;

  @Field(() => String, { description: 'As the address of the list holds them, without the question mark' })
  @IsString()
  @MaxLength(2_000, { message: 'filters must have 2,000 characters or fewer' })
  @Matches(/^[\w.~%+=&*-]*$/, { message: 'filters must be what stands in an address after the question mark' })
  filters!: string;
}

@InputType()
export class RemoveViewInput extends KeyedInput {
  @Field(() => String)
  @IsUUID()
  viewId!: string;
}
