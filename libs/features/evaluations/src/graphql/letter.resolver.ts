import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { answerOf } from '@waymark/platform/graphql';
import { WriteLetter } from '../operations/write-letter.ts';
import { ApproveLetter } from '../operations/approve-letter.ts';
import { ReleaseLetter } from '../operations/release-letter.ts';
import { EvaluationResult } from './evaluation-changed.types.ts';
import { ApproveLetterInput, LetterInput, WriteLetterInput } from './evaluation.inputs.ts';

@Resolver()
export class LetterResolver {
  constructor(
    private readonly writeLetterOperation: WriteLetter,
    private readonly approveLetterOperation: ApproveLetter,
    private readonly releaseLetterOperation: ReleaseLetter,
  ) {}

  @Mutation(() => EvaluationResult, { description: 'Writes the letter of a decision anew; an approval lapses' })
  @Allow('letter:write')
  async writeLetter(@CurrentActor() actor: SignedInPerson, @Args('input') input: WriteLetterInput) {
    return answerOf(actor, await this.writeLetterOperation.run(actor, input));
  }

  @Mutation(() => EvaluationResult, { description: 'Approves a letter that somebody else wrote' })
  @Allow('letter:approve')
  async approveLetter(@CurrentActor() actor: SignedInPerson, @Args('input') input: ApproveLetterInput) {
    return answerOf(actor, await this.approveLetterOperation.run(actor, input));
  }

  @Mutation(() => EvaluationResult, { description: 'Releases the letter: the innovator knows from now on' })
  @Allow('letter:release')
  async releaseLetter(@CurrentActor() actor: SignedInPerson, @Args('input') input: LetterInput) {
    return answerOf(actor, await this.releaseLetterOperation.run(actor, input));
  }
}
