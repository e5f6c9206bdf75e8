import { Field, InputType } from '@nestjs/graphql';
import { HasWords, IsDay } from '@waymark/platform/graphql';
import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { OnPilotInput } from './pilot.inputs.ts';

@InputType()
export class LeavePilotSiteInput extends OnPilotInput {
  @Field(() => String)
  @IsUUID()
  siteId!: string;

  @Field(() => String, { nullable: true, description: 'Last day at which it took part, YYYY-MM-DD; null takes back that it left' })
  @IsOptional()
  @IsDay()
  leftOn?: string | null;

  @Field(() => String)
  @IsString()
  @HasWords('Give a reason: write why the site left, or why it did not')
  @MaxLength(2_000)
  reason!: string;
}

@InputType()
export class ChangeSiteLeadInput extends OnPilotInput {
  @Field(() => String)
  @IsUUID()
  siteId!: string;

  @Field(() => String, { description: 'Who leads it from now on' })
  @IsUUID()
  siteLeadId!: string;

  @Field(() => String)
  @IsString()
  @HasWords('Give a reason: write why somebody else leads the site')
  @MaxLength(2_000)
  reason!: string;
}
