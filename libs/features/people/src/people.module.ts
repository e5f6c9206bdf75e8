import { Module } from '@nestjs/common';
import { OrganisationResolver } from './graphql/organisation.resolver.ts';
import { PeopleResolver } from './graphql/people.resolver.ts';
import { SignInResolver } from './graphql/sign-in.resolver.ts';
import { ChangeInterestRules, InterestRulesQueries, InterestRulesResolver } from './interest-rules/index.ts';
import { AdvanceClock } from './operations/advance-clock.ts';
import { CreateCompany } from './operations/create-company.ts';
import { CreateOrganisation } from './operations/create-organisation.ts';
import { CreatePerson } from './operations/create-person.ts';
import { DeclareInterests } from './operations/declare-interests.ts';
import { DescribeReviewer } from './operations/describe-reviewer.ts';
import { DisablePerson } from './operations/disable-person.ts';
import { GrantRole } from './operations/grant-role.ts';
import { IssuePersonaToken } from './operations/issue-persona-token.ts';
import { RevokeRole } from './operations/revoke-role.ts';
import { AvailabilityQueries, AvailabilityResolver, SetAvailability } from './availability/index.ts';
import { ClientQueries, ClientResolver, MakeClient, RevokeClient } from './machine-clients/index.ts';
import { PeopleQueries } from './people.queries.ts';
import { InvitationQueries, InvitationResolver, InviteToSignIn, UnlinkAccounts, WithdrawInvitation } from './sign-in/invitations/index.ts';

const OPERATIONS = [
  AdvanceClock, ChangeInterestRules, CreateCompany, CreateOrganisation, CreatePerson, DeclareInterests, DescribeReviewer, DisablePerson, GrantRole, InviteToSignIn, IssuePersonaToken,
  MakeClient, RevokeClient, RevokeRole, SetAvailability, UnlinkAccounts, WithdrawInvitation,
];

const QUERIES = [PeopleQueries, InterestRulesQueries, InvitationQueries, ClientQueries, AvailabilityQueries];

/** Organisations, people, what they hold and what they declare; what an interest leads to; machine clients. */
@Module({ providers: [...OPERATIONS, ...QUERIES, PeopleResolver, OrganisationResolver, SignInResolver, InterestRulesResolver, InvitationResolver, ClientResolver, AvailabilityResolver] })
export class PeopleModule {}
