import { Field, GraphQLISODateTime, ObjectType } from '@nestjs/graphql';

@ObjectType('OwnSite', { description: 'A pilot site that one leads' })
export class OwnSiteType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  evaluationId!: string;

  @Field(() => String)
  reference!: string;

  @Field(() => String)
  innovationName!: string;

  @Field(() => String)
  organisation!: string;

  @Field(() => Boolean)
  simulated!: boolean;

  @Field(() => GraphQLISODateTime)
  joinedAt!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'End of the last day at which it took part' })
  leftAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'The newest month that has a reading, by its first day' })
  lastMonth!: string | null;
}

@ObjectType('SiteLead', { description: 'Somebody who can lead a site of a pilot' })
export class SiteLeadType {
  @Field(() => String)
  personId!: string;

  @Field(() => String)
  displayName!: string;

  @Field(() => String)
  organisationId!: string;

  @Field(() => String)
  organisation!: string;
}
