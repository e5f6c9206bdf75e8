import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { answerOf, RecordResult } from '@waymark/platform/graphql';
import { AcceptInvitation } from '../operations/accept-invitation.ts';
import { DeclineInvitation } from '../operations/decline-invitation.ts';
import { Recuse } from '../operations/recuse.ts';
import { ReleaseAssignment } from '../operations/release-assignment.ts';
import { AssignmentInput, ReasonedAssignmentInput } from './assignment.inputs.ts';

@Resolver()
export class AssignmentResolver {
  constructor(
    private readonly acceptInvitationOperation: AcceptInvitation,
    private readonly declineInvitationOperation: DeclineInvitation,
    private readonly recuseOperation: Recuse,
    private readonly releaseAssignmentOperation: ReleaseAssignment,
  ) {}

  @Mutation(() => RecordResult, { description: 'Accepts an invitation' })
  @Allow('assignment:answer')
  async acceptInvitation(@CurrentActor() actor: SignedInPerson, @Args('input') input: AssignmentInput) {
    return answerOf(actor, await this.acceptInvitationOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Declines an invitation, with a reason' })
  @Allow('assignment:answer')
  async declineInvitation(@CurrentActor() actor: SignedInPerson, @Args('input') input: ReasonedAssignmentInput) {
    return answerOf(actor, await this.declineInvitationOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Steps back at any time; what was submitted leaves the counts' })
  @Allow('assignment:answer')
  async recuse(@CurrentActor() actor: SignedInPerson, @Args('input') input: ReasonedAssignmentInput) {
    return answerOf(actor, await this.recuseOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Releases somebody; a submitted review survives and counts' })
  @Allow('reviewer:invite')
  async releaseAssignment(@CurrentActor() actor: SignedInPerson, @Args('input') input: ReasonedAssignmentInput) {
    return answerOf(actor, await this.releaseAssignmentOperation.run(actor, input));
  }
}
