import { Field, GraphQLISODateTime, ObjectType } from '@nestjs/graphql';

@ObjectType('Installation', { description: 'What this installation is' })
export class InstallationType {
  @Field(() => String, { description: 'demonstration or production' })
  mode!: string;

  @Field(() => Boolean, { description: 'Holds no innovation yet' })
  empty!: boolean;

  @Field(() => GraphQLISODateTime, { description: 'Now; in a demonstration perhaps a simulated time' })
  now!: Date;

  @Field(() => String, { nullable: true, description: 'The administrator of a demonstration, to begin with' })
  administrator!: string | null;
}

@ObjectType('Persona', { description: 'A fictional person of a demonstration' })
export class PersonaType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  displayName!: string;

  @Field(() => String)
  organisation!: string;

  @Field(() => [String])
  roles!: string[];
}

@ObjectType('PersonaToken')
export class PersonaTokenType {
  @Field(() => String, { description: 'Send as “Authorization: Bearer …”' })
  token!: string;
}

@ObjectType('HeldRole')
export class HeldRoleType {
  @Field(() => String)
  role!: string;

  @Field(() => String, { nullable: true, description: 'Absent: in every programme' })
  programmeId!: string | null;

  @Field(() => String, { nullable: true, description: 'The organisation that it is held for; absent: for none in particular' })
  organisationId!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of that organisation' })
  organisation!: string | null;
}

@ObjectType('Me')
export class MeType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  displayName!: string;

  @Field(() => String)
  organisationId!: string;

  @Field(() => String, { description: 'Name of the organisation' })
  organisation!: string;

  @Field(() => [HeldRoleType], { description: 'Those that count now' })
  roles!: HeldRoleType[];

  @Field(() => String, { nullable: true, description: 'The one role that one chose to act in; absent: in all that one holds' })
  actingRole!: string | null;

  @Field(() => [String], { description: 'The roles that one can choose to act in' })
  heldRoles!: string[];
}

@ObjectType('Organisation')
export class OrganisationType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  type!: string;

  @Field(() => String, { nullable: true })
  odsCode!: string | null;

  @Field(() => String, { nullable: true, description: 'A code of somebody’s own, where it is none of the Organisation Data Service' })
  localCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Its last day; absent: it still exists' })
  lastDay!: string | null;

  @Field(() => [String], { description: 'Names of those that took it over, in order' })
  successors!: string[];

  @Field(() => String, { nullable: true })
  region!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the integrated care board that it belongs to now' })
  board!: string | null;
}
