import { Injectable } from '@nestjs/common';
import { rowOf, rowsOf } from '@waymark/database/transaction';
import { blocker } from '@waymark/domain/pipeline';
import { endPractice } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { ownCase } from './own-case.ts';
import type { PracticeLeaveInput } from './practice.inputs.ts';

const RUNNING = 'Something of this innovation is running, or you have not been told yet how it ended. Let reviewers practise on it once it is over';

/**
 * The owner lets reviewers practise on a submission that is over: on the revision that there is now, of which another
 * would need leave of its own. Given already, it does nothing.
 */
@Injectable()
export class GivePracticeLeave {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: PracticeLeaveInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'givePracticeLeave', input, (context) => give(context, input));
  }
}

const give = async ({ tx, actor, now, audit }: CommandContext, { evaluationId: id }: PracticeLeaveInput): Promise<{ id: string }> => {
  const { innovationId, revision, running } = await ownCase(tx, actor.id, id, 'give');
  refuseOn(running || revision === null ? [blocker('practice-running', RUNNING, { field: 'evaluationId' }, RUNNING)] : []);
  const given = await rowOf(tx, 'select 1 from practice_leave where evaluation_id = $1 and revision = $2', [id, revision]);
  if (given) return { id };
  await endPractice(tx, [id], now);
  await rowsOf(tx, 'insert into practice_leave (evaluation_id, revision, given_by, given_at) values ($1, $2, $3, $4)', [id, revision, actor.id, now]);
  await audit({ stream: `innovation/${innovationId}`, act: 'practice.leave-given', obj: `evaluation/${id}`, data: { revision } });
  return { id };
};
