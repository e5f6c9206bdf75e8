import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('JoinedOrganisation', { description: 'An organisation that became part of another, whole or in part' })
export class JoinedOrganisationType {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  lastDay!: string;

  @Field(() => String, { description: 'What it became part of' })
  into!: string;

  @Field(() => Boolean, { description: 'It was split, and only a part of it went there' })
  part!: boolean;
}

@ObjectType('EarlierLead', { description: 'Somebody who led a site of a pilot, and why somebody else does since' })
export class EarlierLeadType {
  @Field(() => String)
  lead!: string;

  @Field(() => String)
  since!: string;

  @Field(() => String)
  until!: string;

  @Field(() => String)
  reason!: string;
}

@ObjectType('PilotSite')
export class PilotSiteType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  organisation!: string;

  @Field(() => String)
  joinedAt!: string;

  @Field(() => String, { nullable: true })
  leftAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it left; where it has not, why that it left was taken back' })
  leftReason!: string | null;

  @Field(() => String, { nullable: true, description: 'Last day of its organisation, where one is known' })
  lastDay!: string | null;

  @Field(() => [String], { description: 'Names of those that took its organisation over' })
  successors!: string[];

  @Field(() => [JoinedOrganisationType], { description: 'Those that became part of its organisation, or of what it became' })
  joined!: JoinedOrganisationType[];

  @Field(() => String, { nullable: true, description: 'Who leads it' })
  lead!: string | null;

  @Field(() => [EarlierLeadType], { nullable: true, description: 'Who led it before, oldest first' })
  earlierLeads!: EarlierLeadType[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether they cannot lead it any more: they cannot sign in, lost the role, or have a conflict of interest' })
  leadGone!: boolean | null;
}
