import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { IdPipe } from '@waymark/platform/graphql';
import { IssuePersonaToken } from '../operations/issue-persona-token.ts';
import { PeopleQueries } from '../people.queries.ts';
import { InstallationType, MeType, OrganisationType, PersonaTokenType, PersonaType } from './people.types.ts';

@Resolver()
export class SignInResolver {
  constructor(
    private readonly queries: PeopleQueries,
    private readonly issueToken: IssuePersonaToken,
  ) {}

  @Query(() => InstallationType)
  @Allow('installation:read')
  installation() {
    return this.queries.installation();
  }

  @Query(() => [PersonaType], { description: 'Whom one can sign in as, in a demonstration' })
  @Allow('persona:issue')
  personas() {
    return this.queries.personas();
  }

  @Mutation(() => PersonaTokenType, { description: 'Signs in as a persona of a demonstration' })
  @Allow('persona:issue')
  issuePersonaToken(@Args('personId', { type: () => String }, IdPipe) personId: string) {
    return this.issueToken.run(personId);
  }

  @Query(() => MeType)
  @Allow('person:read')
  me(@CurrentActor() actor: SignedInPerson) {
    return this.queries.me(actor);
  }

  @Query(() => [OrganisationType], { description: 'Organisations in order of name, 1,000 at a time' })
  @Allow('person:read')
  organisations(@Args('after', { type: () => String, nullable: true, description: 'Id of the last one of the page before' }) after?: string | null) {
    return this.queries.organisations(after || null);
  }
}
