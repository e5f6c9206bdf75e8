import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { answerOf, RecordResult } from '@waymark/platform/graphql';
import { CreatePerson } from '../operations/create-person.ts';
import { DeclareInterests } from '../operations/declare-interests.ts';
import { DescribeReviewer } from '../operations/describe-reviewer.ts';
import { DisablePerson } from '../operations/disable-person.ts';
import { GrantRole } from '../operations/grant-role.ts';
import { RevokeRole } from '../operations/revoke-role.ts';
import { PeopleQueries } from '../people.queries.ts';
import { InterestNatureType, OwnDeclarationType, PersonType } from './directory.types.ts';
import { CreatePersonInput, DeclareInterestsInput, DisablePersonInput, RoleInput } from './people.inputs.ts';
import { DescribeReviewerInput } from './reviewer.inputs.ts';

@Resolver()
export class PeopleResolver {
  constructor(
    private readonly queries: PeopleQueries,
    private readonly createPersonOperation: CreatePerson,
    private readonly grantRoleOperation: GrantRole,
    private readonly revokeRoleOperation: RevokeRole,
    private readonly disablePersonOperation: DisablePerson,
    private readonly describeReviewerOperation: DescribeReviewer,
    private readonly declareInterestsOperation: DeclareInterests,
  ) {}

  @Query(() => [PersonType], { description: 'Everybody in order of name, with the roles that they hold, 1,000 at a time' })
  @Allow('person:manage')
  people(@Args('after', { type: () => String, nullable: true, description: 'Id of the last one of the page before' }) after?: string | null) {
    return this.queries.people(after || null);
  }

  @Query(() => OwnDeclarationType, { nullable: true, description: 'One’s own newest declaration of interests' })
  @Allow('interest:declare')
  ownDeclaration(@CurrentActor() actor: SignedInPerson) {
    return this.queries.ownDeclaration(actor);
  }

  @Query(() => [InterestNatureType], { description: 'Every kind of tie that a declaration can name' })
  @Allow('interest:declare')
  interestNatures() {
    return this.queries.interestNatures();
  }

  @Mutation(() => RecordResult, { description: 'Adds a person' })
  @Allow('person:manage')
  async createPerson(@CurrentActor() actor: SignedInPerson, @Args('input') input: CreatePersonInput) {
    return answerOf(actor, await this.createPersonOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Gives a role, in one programme or in all' })
  @Allow('person:manage')
  async grantRole(@CurrentActor() actor: SignedInPerson, @Args('input') input: RoleInput) {
    return answerOf(actor, await this.grantRoleOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Takes a role away' })
  @Allow('person:manage')
  async revokeRole(@CurrentActor() actor: SignedInPerson, @Args('input') input: RoleInput) {
    return answerOf(actor, await this.revokeRoleOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Shuts a person out' })
  @Allow('person:manage')
  async disablePerson(@CurrentActor() actor: SignedInPerson, @Args('input') input: DisablePersonInput) {
    return answerOf(actor, await this.disablePersonOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Says what somebody can review, how much at once and when they are away' })
  @Allow('person:manage')
  async describeReviewer(@CurrentActor() actor: SignedInPerson, @Args('input') input: DescribeReviewerInput) {
    return answerOf(actor, await this.describeReviewerOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Records a declaration of interests; the newest counts' })
  @Allow('interest:declare')
  async declareInterests(@CurrentActor() actor: SignedInPerson, @Args('input') input: DeclareInterestsInput) {
    return answerOf(actor, await this.declareInterestsOperation.run(actor, input));
  }
}
