import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { answerOf, RecordResult } from '@waymark/platform/graphql';
import { AdvanceClock } from '../operations/advance-clock.ts';
import { CreateCompany } from '../operations/create-company.ts';
import { CreateOrganisation } from '../operations/create-organisation.ts';
import { AdvanceClockInput, CreateCompanyInput, CreateOrganisationInput } from './people.inputs.ts';

@Resolver()
export class OrganisationResolver {
  constructor(
    private readonly createOrganisationOperation: CreateOrganisation,
    private readonly createCompanyOperation: CreateCompany,
    private readonly advanceClockOperation: AdvanceClock,
  ) {}

  @Mutation(() => RecordResult, { description: 'Adds an organisation' })
  @Allow('organisation:manage')
  async createOrganisation(@CurrentActor() actor: SignedInPerson, @Args('input') input: CreateOrganisationInput) {
    return answerOf(actor, await this.createOrganisationOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Adds a company with its names, for conflicts of interest' })
  @Allow('company:manage')
  async createCompany(@CurrentActor() actor: SignedInPerson, @Args('input') input: CreateCompanyInput) {
    return answerOf(actor, await this.createCompanyOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Moves the simulated clock of a demonstration forward' })
  @Allow('clock:advance')
  async advanceClock(@CurrentActor() actor: SignedInPerson, @Args('input') input: AdvanceClockInput) {
    return answerOf(actor, await this.advanceClockOperation.run(actor, input));
  }
}
