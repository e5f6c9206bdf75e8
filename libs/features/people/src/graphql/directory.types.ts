import { Field, GraphQLISODateTime, Int, ObjectType } from '@nestjs/graphql';
import { HeldRoleType } from './people.types.ts';

@ObjectType('Person', { description: 'Somebody with the roles that they hold' })
export class PersonType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  displayName!: string;

  @Field(() => String)
  organisation!: string;

  @Field(() => GraphQLISODateTime, { nullable: true })
  disabledAt!: Date | null;

  @Field(() => Boolean)
  simulated!: boolean;

  @Field(() => String, { description: 'Of interests: current, missing or out-of-date; never what it names' })
  declaration!: string;

  @Field(() => Int, { description: 'How many accounts of providers sign them in' })
  accounts!: number;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'End of the invitation to sign in that is open' })
  invitedUntil!: Date | null;

  @Field(() => [HeldRoleType])
  roles!: HeldRoleType[];
}

@ObjectType('InterestNature', { description: 'A kind of tie that a declaration can name' })
export class InterestNatureType {
  @Field(() => String)
  nature!: string;

  @Field(() => String, { description: 'What it means, as the interest rules say it' })
  meaning!: string;
}

@ObjectType('OwnInterest')
export class OwnInterestType {
  @Field(() => String)
  nature!: string;

  @Field(() => String, { nullable: true })
  company!: string | null;

  @Field(() => String, { nullable: true, description: 'Of the innovation that it names; not its name, which may be out of sight' })
  innovationId!: string | null;

  @Field(() => String)
  description!: string;

  @Field(() => String, { nullable: true })
  endedOn!: string | null;
}

@ObjectType('OwnDeclaration', { description: 'A declaration of interests with all that it names' })
export class OwnDeclarationType {
  @Field(() => String)
  declaredOn!: string;

  @Field(() => String)
  validUntil!: string;

  @Field(() => [OwnInterestType])
  interests!: OwnInterestType[];
}
