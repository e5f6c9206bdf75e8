import { Injectable } from '@nestjs/common';
import { endPractice } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, type Outcome } from '@waymark/platform/commands';
import { ownCase } from './own-case.ts';
import type { PracticeLeaveInput } from './practice.inputs.ts';

/** The owner lets reviewers practise on a submission no longer, at any time: nobody reads its answers from then on. Where no leave was given, it does nothing. */
@Injectable()
export class TakeBackPracticeLeave {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: PracticeLeaveInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'takeBackPracticeLeave', input, async ({ tx, now, audit }) => {
      const { innovationId } = await ownCase(tx, actor.id, input.evaluationId, 'take back');
      await endPractice({ tx, now, audit }, innovationId, 'taken-back', input.evaluationId);
      return { id: input.evaluationId };
    });
  }
}
