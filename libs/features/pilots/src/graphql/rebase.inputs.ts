import { Field, InputType } from '@nestjs/graphql';
import { REBASE_KINDS, type RebaseKind } from '@waymark/domain/spc';
import { HasWords, IsDay } from '@waymark/platform/graphql';
import { IsBoolean, IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { OnPilotInput } from './pilot.inputs.ts';

@InputType()
export class RecordRebaseInput extends OnPilotInput {
  @Field(() => String)
  @IsUUID()
  measureId!: string;

  @Field(() => String, { nullable: true, description: 'The site whose limits begin anew; left out: every site' })
  @IsOptional()
  @IsUUID()
  siteId?: string;

  @Field(() => Boolean, { nullable: true, description: 'The limits of all sites together alone, and of no site: without siteId' })
  @IsOptional()
  @IsBoolean()
  together?: boolean;

  @Field(() => String, { description: 'First day of the month that mean and limits begin anew with, YYYY-MM-01: the first that lies wholly after the change' })
  @Matches(/^\d{4}-(0[1-9]|1[0-2])-01$/, { message: 'month must be the first day of a month as YYYY-MM-01' })
  month!: string;

  @Field(() => String, { description: `What changed: ${REBASE_KINDS.join(', ')}` })
  @IsIn(REBASE_KINDS, { message: `kind must be one of ${REBASE_KINDS.join(', ')}` })
  kind!: RebaseKind;

  @Field(() => String, { description: 'The day on which it changed, YYYY-MM-DD' })
  @IsDay()
  changedOn!: string;

  @Field(() => String)
  @IsString()
  @HasWords('A rebase needs a reason: write what changed')
  @MaxLength(2_000)
  reason!: string;
}

@InputType()
export class WithdrawRebaseInput extends OnPilotInput {
  @Field(() => String)
  @IsUUID()
  rebaseId!: string;

  @Field(() => String)
  @IsString()
  @HasWords('Give a reason: write why the rebase is withdrawn')
  @MaxLength(2_000)
  reason!: string;
}
