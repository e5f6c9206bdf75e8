import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { answerOf, IdPipe, RecordResult } from '@waymark/platform/graphql';
import { GivePracticeLeave } from './give-practice-leave.ts';
import { GivePracticeLeaveInput, PracticeLeaveInput } from './practice.inputs.ts';
import { PracticeQueries } from './practice.queries.ts';
import { PracticeLeaveType } from './practice.types.ts';
import { TakeBackPracticeLeave } from './take-back-practice-leave.ts';

@Resolver()
export class PracticeResolver {
  constructor(
    private readonly queries: PracticeQueries,
    private readonly giveOperation: GivePracticeLeave,
    private readonly takeBackOperation: TakeBackPracticeLeave,
  ) {}

  @Query(() => PracticeLeaveType, { description: 'Whether reviewers may practise on a submission of one’s own team, and what they would read' })
  @Allow('innovation:read')
  practiceLeave(@CurrentActor() actor: SignedInPerson, @Args('evaluationId', { type: () => String }, IdPipe) evaluationId: string) {
    return this.queries.leave(actor, evaluationId);
  }

  @Mutation(() => RecordResult, { description: 'Lets reviewers practise on a submission that is over' })
  @Allow('innovation:edit')
  async givePracticeLeave(@CurrentActor() actor: SignedInPerson, @Args('input') input: GivePracticeLeaveInput) {
    return answerOf(actor, await this.giveOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Lets them practise on it no longer: its answers are shown to nobody any more' })
  @Allow('innovation:edit')
  async takeBackPracticeLeave(@CurrentActor() actor: SignedInPerson, @Args('input') input: PracticeLeaveInput) {
    return answerOf(actor, await this.takeBackOperation.run(actor, input));
  }
}
