import { Field, InputType } from '@nestjs/graphql';
import { HasWords } from '@waymark/platform/graphql';
import { IsString, IsUUID, MaxLength } from 'class-validator';
import { OnPilotInput } from './pilot.inputs.ts';

@InputType()
export class AddIncidentEntryInput extends OnPilotInput {
  @Field(() => String)
  @IsUUID()
  incidentId!: string;

  @Field(() => String)
  @IsString()
  @HasWords('Write what was found or done')
  @MaxLength(5_000)
  text!: string;
}
