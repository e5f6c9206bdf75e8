import { Field, InputType, Int } from '@nestjs/graphql';
import { CLIENT_DAYS } from '@waymark/domain/access';
import { IsName, KeyedInput } from '@waymark/platform/graphql';
import { ArrayMaxSize, ArrayNotEmpty, ArrayUnique, IsArray, IsInt, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';

@InputType()
export class MakeMachineClientInput extends KeyedInput {
  @Field(() => String, { description: 'What it is, as people read it beside what it does' })
  @IsString()
  @IsName('A machine client needs a name to show')
  @MaxLength(200)
  name!: string;

  @Field(() => String, { description: 'The one programme in which it holds its role' })
  @IsUUID()
  programmeId!: string;

  @Field(() => String, { description: 'analyst, auditor or site-lead' })
  @IsString()
  @MaxLength(100)
  role!: string;

  @Field(() => [String], { description: 'What its token is for, of what the role may do' })
  @IsArray()
  @ArrayNotEmpty({ message: 'scopes must name at least one' })
  @ArrayMaxSize(50)
  @ArrayUnique({ message: 'scopes must name each once' })
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  scopes!: string[];

  @Field(() => Int, { description: 'Days that its token counts' })
  @IsInt()
  @Min(1)
  @Max(CLIENT_DAYS, { message: `days must be ${CLIENT_DAYS} at most: make a new client before it ends` })
  days!: number;
}

@InputType()
export class MachineClientInput extends KeyedInput {
  @Field(() => String)
  @IsUUID()
  clientId!: string;
}
