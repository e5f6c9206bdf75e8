import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { answerOf, RecordResult } from '@waymark/platform/graphql';
import { TeamInvitationTokens } from '@waymark/platform/invitations';
import { SignInSettings } from '@waymark/platform/sessions';
import { AnswerTeamInvitation } from './answer-team-invitation.ts';
import { ChangeMemberRight } from './change-member-right.ts';
import { InviteMember } from './invite-member.ts';
import { RemoveMember } from './remove-member.ts';
import { InviteMemberInput, MemberInput, MemberRightInput, TeamInvitationInput, WithdrawTeamInvitationInput } from './team.inputs.ts';
import { TeamQueries } from './team.queries.ts';
import { InviteMemberResult, TeamInvitationType } from './team.types.ts';
import { TransferOwnership } from './transfer-ownership.ts';
import { WithdrawTeamInvitation } from './withdraw-team-invitation.ts';

@Resolver()
export class TeamResolver {
  constructor(
    private readonly queries: TeamQueries,
    private readonly tokens: TeamInvitationTokens,
    private readonly settings: SignInSettings,
    private readonly inviteOperation: InviteMember,
    private readonly withdrawOperation: WithdrawTeamInvitation,
    private readonly answerOperation: AnswerTeamInvitation,
    private readonly rightOperation: ChangeMemberRight,
    private readonly removeOperation: RemoveMember,
    private readonly transferOperation: TransferOwnership,
  ) {}

  @Query(() => [TeamInvitationType], { description: 'Invitations to teams that are made out to me' })
  @Allow('team:join')
  teamInvitations(@CurrentActor() actor: SignedInPerson) {
    return this.queries.invitations(actor);
  }

  @Query(() => TeamInvitationType, { nullable: true, description: 'The invitation of an id that is made out to me, or of the token of a link, while it counts' })
  @Allow('team:join')
  teamInvitation(@CurrentActor() actor: SignedInPerson, @Args('invitation', { type: () => String }) invitation: string) {
    return this.queries.invitation(actor, invitation);
  }

  @Mutation(() => InviteMemberResult, { description: 'Invites somebody to the team; an earlier invitation to the same counts no more' })
  @Allow('team:invite')
  async inviteMember(@CurrentActor() actor: SignedInPerson, @Args('input') input: InviteMemberInput) {
    const outcome = await this.inviteOperation.run(actor, input);
    if (outcome.refused) return answerOf(actor, outcome);
    const invitation = { id: outcome.id, expiresAt: new Date(outcome.expiresAt) };
    return { ...invitation, link: this.settings.at(`/team-invitations/${await this.tokens.of(invitation)}`).href };
  }

  @Mutation(() => RecordResult, { description: 'Takes back an invitation to the team that nobody has answered' })
  @Allow('team:manage')
  async withdrawTeamInvitation(@CurrentActor() actor: SignedInPerson, @Args('input') input: WithdrawTeamInvitationInput) {
    return answerOf(actor, await this.withdrawOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Joins the team that one is invited to. Whoever sees an evaluation of the innovation by a role of theirs sees it as the team does from then on' })
  @Allow('team:join')
  async acceptTeamInvitation(@CurrentActor() actor: SignedInPerson, @Args('input') input: TeamInvitationInput) {
    return answerOf(actor, await this.answerOperation.accept(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Declines an invitation to a team' })
  @Allow('team:join')
  async declineTeamInvitation(@CurrentActor() actor: SignedInPerson, @Args('input') input: TeamInvitationInput) {
    return answerOf(actor, await this.answerOperation.decline(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Changes what a member of the team may do' })
  @Allow('team:manage')
  async changeMemberRight(@CurrentActor() actor: SignedInPerson, @Args('input') input: MemberRightInput) {
    return answerOf(actor, await this.rightOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Removes somebody from the team, or leaves it' })
  @Allow('team:manage')
  async removeMember(@CurrentActor() actor: SignedInPerson, @Args('input') input: MemberInput) {
    return answerOf(actor, await this.removeOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Makes a member who may edit the owner in one’s place' })
  @Allow('team:manage')
  async transferOwnership(@CurrentActor() actor: SignedInPerson, @Args('input') input: MemberInput) {
    return answerOf(actor, await this.transferOperation.run(actor, input));
  }
}
