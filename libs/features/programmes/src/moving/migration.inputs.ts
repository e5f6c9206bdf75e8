import { Field, InputType } from '@nestjs/graphql';
import type { MigrationClocks } from '@waymark/domain/pipeline';
import { HasWords, KeyedInput } from '@waymark/platform/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';

const CLOCKS: MigrationClocks[] = ['kept', 'restarted'];
const WHICH = 'Choose whether clocks are kept or restarted';

@InputType()
export class MappedStageInput {
  @Field(() => String)
  @IsString()
  @MaxLength(100)
  from!: string;

  @Field(() => String)
  @IsString()
  @MaxLength(100)
  to!: string;
}

@InputType({ description: 'From which version to which, and by which way' })
export class MigrationRouteInput {
  @Field(() => String)
  @IsUUID()
  fromVersionId!: string;

  @Field(() => String)
  @IsUUID()
  toVersionId!: string;

  @Field(() => [MappedStageInput], { description: 'Stages that move. What stands in another stays' })
  @ValidateNested({ each: true })
  @Type(() => MappedStageInput)
  @ArrayMaxSize(100)
  stageMap!: MappedStageInput[];

  @Field(() => String, { description: 'kept or restarted: the limit of the running stage' })
  @IsIn(CLOCKS, { message: WHICH })
  clocks!: MigrationClocks;
}

@InputType()
export class DraftMigrationPlanInput extends KeyedInput {
  @Field(() => MigrationRouteInput)
  @ValidateNested()
  @Type(() => MigrationRouteInput)
  route!: MigrationRouteInput;

  @Field(() => String)
  @IsString()
  @HasWords('Write why the evaluations are moved')
  @MaxLength(4000)
  reason!: string;
}

@InputType()
export class WithdrawMigrationPlanInput extends KeyedInput {
  @Field(() => String)
  @IsUUID()
  planId!: string;

  @Field(() => String)
  @IsString()
  @HasWords('Write why the plan is withdrawn')
  @MaxLength(4000)
  reason!: string;
}

@InputType()
export class MigrationPlanInput extends KeyedInput {
  @Field(() => String)
  @IsUUID()
  planId!: string;
}
