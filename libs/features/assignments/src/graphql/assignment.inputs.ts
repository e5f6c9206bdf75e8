import { Field, InputType } from '@nestjs/graphql';
import { HasWords, KeyedInput } from '@waymark/platform/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';

@InputType()
export class InvitationInput {
  @Field(() => String)
  @IsUUID()
  personId!: string;

  @Field(() => String, { description: 'The role to sit in: a reviewer role of the stage, or one that decides gates there' })
  @IsString()
  @MaxLength(100)
  role!: string;
}

@InputType()
export class InviteReviewersInput extends KeyedInput {
  @Field(() => String)
  @IsUUID()
  evaluationId!: string;

  @Field(() => [InvitationInput], { description: 'All or none are invited' })
  @IsArray()
  @ArrayMinSize(1, { message: 'Name at least one person to invite' })
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => InvitationInput)
  invitations!: InvitationInput[];
}

@InputType()
export class AssignmentInput extends KeyedInput {
  @Field(() => String)
  @IsUUID()
  assignmentId!: string;
}

@InputType()
export class ReasonedAssignmentInput extends AssignmentInput {
  @Field(() => String)
  @IsString()
  @HasWords('Give a reason: write why')
  @MaxLength(2_000)
  reason!: string;
}

@InputType()
export class DeclareConflictInput extends KeyedInput {
  @Field(() => String)
  @IsUUID()
  evaluationId!: string;

  @Field(() => String)
  @IsString()
  @HasWords('Say what the conflict is')
  @MaxLength(2_000)
  because!: string;
}

@InputType()
export class OpenConflictInput extends KeyedInput {
  @Field(() => String)
  @IsUUID()
  evaluationId!: string;

  @Field(() => String)
  @IsUUID()
  personId!: string;
}

@InputType()
export class DecideConflictInput extends KeyedInput {
  @Field(() => String)
  @IsUUID()
  conflictId!: string;

  @Field(() => String, { description: 'confirm or waive' })
  @IsIn(['confirm', 'waive'], { message: 'decision must be confirm or waive' })
  decision!: 'confirm' | 'waive';

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  reason?: string;
}
