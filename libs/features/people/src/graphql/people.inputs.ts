import { Field, InputType, Int } from '@nestjs/graphql';
import { HasWords, IsName, IsDay, IsInstant, KeyedInput } from '@waymark/platform/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsEmail, IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';

@InputType()
export class CreateOrganisationInput extends KeyedInput {
  @Field(() => String)
  @IsString()
  @IsName('An organisation needs a name')
  @MaxLength(200)
  name!: string;

  @Field(() => String, { description: 'trust, icb, company, university …' })
  @IsString()
  @HasWords('An organisation needs a type')
  @MaxLength(50)
  type!: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Matches(/^[A-Z0-9]{2,10}$/, { message: 'odsCode has 2 to 10 capital letters and digits' })
  odsCode?: string;

  @Field(() => String, { nullable: true, description: 'By its name; left out: that of its board, where one is named' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  region?: string;

  @Field(() => String, { nullable: true, description: 'ODS code of the integrated care board that it belongs to: one that still exists' })
  @IsOptional()
  @Matches(/^[A-Z0-9]{2,10}$/, { message: 'boardCode has 2 to 10 capital letters and digits' })
  boardCode?: string | null;

  @Field(() => Int, { nullable: true, description: 'The tenth of areas by deprivation that it serves, 1 the most deprived to 10' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(10)
  deprivationDecile?: number | null;
}

@InputType()
export class CreatePersonInput extends KeyedInput {
  @Field(() => String)
  @IsString()
  @IsName('A person needs a name to show')
  @MaxLength(200)
  displayName!: string;

  @Field(() => String)
  @IsUUID()
  organisationId!: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsEmail({}, { message: 'Write an e-mail address like name@example.org' })
  email?: string;
}

@InputType()
export class RoleInput extends KeyedInput {
  @Field(() => String)
  @IsUUID()
  personId!: string;

  @Field(() => String)
  @IsString()
  @MaxLength(100)
  role!: string;

  @Field(() => String, { nullable: true, description: 'Leave out for a role that counts in every programme' })
  @IsOptional()
  @IsUUID()
  programmeId?: string;

  @Field(() => String, { nullable: true, description: 'The organisation that it is held for; leave out for none in particular' })
  @IsOptional()
  @IsUUID()
  organisationId?: string;
}

@InputType()
export class DisablePersonInput extends KeyedInput {
  @Field(() => String)
  @IsUUID()
  personId!: string;
}

@InputType()
export class InterestInput {
  @Field(() => String)
  @IsString()
  @MaxLength(100)
  nature!: string;

  @Field(() => String, { nullable: true, description: 'Whom the tie is with, as the person writes it' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  company?: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsUUID()
  innovationId?: string;

  @Field(() => String)
  @IsString()
  @MaxLength(2_000)
  description!: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsDay()
  endedOn?: string;
}

@InputType()
export class DeclareInterestsInput extends KeyedInput {
  @Field(() => String, { nullable: true, description: 'Leave out for oneself; an administrator may record for others' })
  @IsOptional()
  @IsUUID()
  personId?: string;

  @Field(() => String)
  @IsDay()
  declaredOn!: string;

  @Field(() => String, { nullable: true, description: 'Last day; one year later where left out' })
  @IsOptional()
  @IsDay()
  validUntil?: string;

  @Field(() => [InterestInput], { description: 'All of them: a declaration replaces the one before' })
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => InterestInput)
  interests!: InterestInput[];
}

@InputType()
export class CreateCompanyInput extends KeyedInput {
  @Field(() => String)
  @IsString()
  @IsName('A company needs a name')
  @MaxLength(200)
  name!: string;

  @Field(() => [String], { defaultValue: [] })
  @IsArray()
  @IsString({ each: true })
  aliases!: string[];

  @Field(() => [String], { defaultValue: [], description: 'Ids of companies that it owns' })
  @IsArray()
  @IsUUID('all', { each: true })
  owns!: string[];
}

@InputType()
export class AdvanceClockInput extends KeyedInput {
  @Field(() => String, { description: 'Instant to go on to, ISO 8601' })
  @IsInstant()
  to!: string;

  @Field(() => String, { nullable: true, description: 'Day from which look-back periods of interests count, so that they do not drift while a cohort is played' })
  @IsOptional()
  @IsDay()
  lookBackFrom?: string;
}
