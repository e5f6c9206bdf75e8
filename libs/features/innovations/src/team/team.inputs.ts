import { Field, InputType } from '@nestjs/graphql';
import { IsName, KeyedInput } from '@waymark/platform/graphql';
import { IsEmail, IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';

const EMAIL = { message: 'Write an e-mail address like name@example.org' };

const RIGHT = { message: 'access must be edit or view' };

@InputType({ isAbstract: true })
abstract class OfTeamInput extends KeyedInput {
  @Field(() => String)
  @IsUUID()
  innovationId!: string;
}

@InputType()
export class InviteMemberInput extends OfTeamInput {
  @Field(() => String, { description: 'edit or view' })
  @IsIn(['edit', 'view'], RIGHT)
  access!: 'edit' | 'view';

  @Field(() => String, { nullable: true, description: 'Somebody who is known here; or else an address and a name' })
  @IsOptional()
  @IsUUID()
  personId?: string;

  @Field(() => String, { nullable: true, description: 'E-mail address. The answer is the same whether it is known here or not' })
  @IsOptional()
  @IsEmail({}, EMAIL)
  @MaxLength(254, EMAIL)
  address?: string;

  @Field(() => String, { nullable: true, description: 'Name of whoever is invited by their address: how they are called here if they have no account yet' })
  @IsOptional()
  @IsString()
  @IsName('Say who it is')
  @MaxLength(200, { message: 'Write the name in 200 characters or fewer' })
  name?: string;
}

@InputType()
export class WithdrawTeamInvitationInput extends OfTeamInput {
  @Field(() => String)
  @IsUUID()
  invitationId!: string;
}

@InputType()
export class TeamInvitationInput extends KeyedInput {
  @Field(() => String, { description: 'Id of one that is made out to oneself, or the token of a link' })
  @IsString()
  @MaxLength(500)
  invitation!: string;
}

@InputType()
export class MemberInput extends OfTeamInput {
  @Field(() => String)
  @IsUUID()
  personId!: string;
}

@InputType()
export class MemberRightInput extends MemberInput {
  @Field(() => String, { description: 'edit or view' })
  @IsIn(['edit', 'view'], RIGHT)
  access!: 'edit' | 'view';
}
