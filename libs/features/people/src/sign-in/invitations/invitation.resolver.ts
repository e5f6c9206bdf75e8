import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { answerOf, RecordResult } from '@waymark/platform/graphql';
import { InvitationTokens } from '@waymark/platform/invitations';
import { SignInSettings } from '@waymark/platform/sessions';
import { InvitationQueries } from './invitation.queries.ts';
import { PersonInput } from './invitation.inputs.ts';
import { InviteToSignInResult, SignInInvitationType } from './invitation.types.ts';
import { invitationLink } from './invitation-link.ts';
import { InviteToSignIn } from './invite-to-sign-in.ts';
import { UnlinkAccounts } from './unlink-accounts.ts';
import { WithdrawInvitation } from './withdraw-invitation.ts';

@Resolver()
export class InvitationResolver {
  constructor(
    private readonly queries: InvitationQueries,
    private readonly tokens: InvitationTokens,
    private readonly settings: SignInSettings,
    private readonly inviteOperation: InviteToSignIn,
    private readonly withdrawOperation: WithdrawInvitation,
    private readonly unlinkOperation: UnlinkAccounts,
  ) {}

  @Query(() => SignInInvitationType, { nullable: true, description: 'The invitation to sign in that a token is of, while it counts' })
  @Allow('session:own')
  signInInvitation(@Args('token', { type: () => String }) token: string) {
    return this.queries.open(token);
  }

  @Mutation(() => InviteToSignInResult, { description: 'Invites a person to sign in with an account of theirs; an earlier invitation counts no more' })
  @Allow('person:manage')
  async inviteToSignIn(@CurrentActor() actor: SignedInPerson, @Args('input') input: PersonInput) {
    const outcome = await this.inviteOperation.run(actor, input);
    if (outcome.refused) return answerOf(actor, outcome);
    const invitation = { id: outcome.id, expiresAt: new Date(outcome.expiresAt) };
    return { ...invitation, link: await invitationLink(this.tokens, this.settings, invitation) };
  }

  @Mutation(() => RecordResult, { description: 'Takes back the invitation to sign in that is open for a person' })
  @Allow('person:manage')
  async withdrawSignInInvitation(@CurrentActor() actor: SignedInPerson, @Args('input') input: PersonInput) {
    return answerOf(actor, await this.withdrawOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Parts a person from the accounts that sign them in, and ends their sessions' })
  @Allow('person:manage')
  async unlinkAccounts(@CurrentActor() actor: SignedInPerson, @Args('input') input: PersonInput) {
    return answerOf(actor, await this.unlinkOperation.run(actor, input));
  }
}
