import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { answerOf, RecordResult } from '@waymark/platform/graphql';
import { DecideConflict } from '../operations/decide-conflict.ts';
import { DeclareConflict } from '../operations/declare-conflict.ts';
import { OpenConflict } from '../operations/open-conflict.ts';
import { DecideConflictInput, DeclareConflictInput, OpenConflictInput } from './assignment.inputs.ts';

@Resolver()
export class ConflictResolver {
  constructor(
    private readonly declareConflictOperation: DeclareConflict,
    private readonly decideConflictOperation: DecideConflict,
    private readonly openConflictOperation: OpenConflict,
  ) {}

  @Mutation(() => RecordResult, { description: 'Declares a conflict of interest of one’s own' })
  @Allow('conflict:declare')
  async declareConflict(@CurrentActor() actor: SignedInPerson, @Args('input') input: DeclareConflictInput) {
    return answerOf(actor, await this.declareConflictOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Opens a conflict that was detected, so that it can be confirmed or waived' })
  @Allow('reviewer:candidates')
  async openConflict(@CurrentActor() actor: SignedInPerson, @Args('input') input: OpenConflictInput) {
    return answerOf(actor, await this.openConflictOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Confirms a conflict, or waives it with a second person' })
  @Allow('conflict:decide')
  async decideConflict(@CurrentActor() actor: SignedInPerson, @Args('input') input: DecideConflictInput) {
    return answerOf(actor, await this.decideConflictOperation.run(actor, input));
  }
}
