import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { answerOf, IdPipe } from '@waymark/platform/graphql';
import { AssignmentQueries } from '../assignments.queries.ts';
import { InviteReviewers } from '../operations/invite-reviewers.ts';
import { InviteReviewersInput } from './assignment.inputs.ts';
import { PartOfNamePipe } from './part-of-name.pipe.ts';
import { InterestEffectType, InviteResult, ReviewerCandidateType } from './assignment.types.ts';

@Resolver()
export class InvitationResolver {
  constructor(
    private readonly queries: AssignmentQueries,
    private readonly inviteOperation: InviteReviewers,
  ) {}

  @Mutation(() => InviteResult, { description: 'Invites people to the current stage, all or none' })
  @Allow('reviewer:invite')
  async inviteReviewers(@CurrentActor() actor: SignedInPerson, @Args('input') input: InviteReviewersInput) {
    return answerOf(actor, await this.inviteOperation.run(actor, input));
  }

  @Query(() => [ReviewerCandidateType], { description: 'Who holds a role, and what bars each from a seat' })
  @Allow('reviewer:candidates')
  reviewerCandidates(
    @CurrentActor() actor: SignedInPerson,
    @Args('evaluationId', { type: () => String }, IdPipe) evaluationId: string,
    @Args('role', { type: () => String }) role: string,
    @Args('name', { type: () => String, nullable: true, description: 'Only whose name holds this' }, PartOfNamePipe) name?: string,
  ) {
    return this.queries.candidates(actor, evaluationId, role, name);
  }

  @Query(() => [InterestEffectType], { description: 'What a person’s declared interests lead to, by innovation' })
  @Allow('reviewer:candidates')
  interestEffects(@CurrentActor() actor: SignedInPerson, @Args('personId', { type: () => String }, IdPipe) personId: string) {
    return this.queries.interestEffects(actor, personId);
  }
}
