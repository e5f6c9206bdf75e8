import { Field, InputType } from '@nestjs/graphql';
import { HasWords, IsDay } from '@waymark/platform/graphql';
import { IsString, IsUUID, MaxLength } from 'class-validator';
import { OnPilotInput } from './pilot.inputs.ts';

@InputType()
export class LeavePilotSiteInput extends OnPilotInput {
  @Field(() => String)
  @IsUUID()
  siteId!: string;

  @Field(() => String, { description: 'Last day at which it took part, YYYY-MM-DD' })
  @IsDay()
  leftOn!: string;

  @Field(() => String)
  @IsString()
  @HasWords('Give a reason: write why the site left')
  @MaxLength(2_000)
  reason!: string;
}
