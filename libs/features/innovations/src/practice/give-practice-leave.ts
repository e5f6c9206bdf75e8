import { Injectable } from '@nestjs/common';
import { rowOf, rowsOf } from '@waymark/database/transaction';
import { blocker } from '@waymark/domain/pipeline';
import { endPractice, practiceWords } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { ownCase } from './own-case.ts';
import type { GivePracticeLeaveInput } from './practice.inputs.ts';
import { practiceMark } from './practice-mark.ts';

const RUNNING = 'Something of this innovation is running, you can still appeal, or you have not been told yet how it ended. Let reviewers practise on it once it is over';
const CHANGED = 'What would be shown has changed since you read it: a name in it was changed. Read it again, then let reviewers practise on it';

/**
 * The owner lets reviewers practise on a submission that is over: on the revision that there is now, of which another
 * would need leave of its own, and on the words that they read now, whoever is renamed later. Given already, it does nothing.
 */
@Injectable()
export class GivePracticeLeave {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: GivePracticeLeaveInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'givePracticeLeave', input, (context) => give(context, input));
  }
}

const give = async ({ tx, actor, now, audit }: CommandContext, { evaluationId: id, read }: GivePracticeLeaveInput): Promise<{ id: string }> => {
  const { innovationId, revision, running } = await ownCase(tx, actor.id, id, 'give');
  refuseOn(running || revision === null ? [blocker('practice-running', RUNNING, { field: 'evaluationId' }, RUNNING)] : []);
  const given = await rowOf(tx, 'select 1 from practice_leave where evaluation_id = $1 and revision = $2', [id, revision]);
  if (given) return { id };
  const [words] = await practiceWords(tx, [id]);
  refuseOn(read != null && read !== practiceMark(words!) ? [blocker('practice-changed', CHANGED, { field: 'read' }, CHANGED)] : []);
  // that of an earlier revision, whose words are others
  await endPractice({ tx, now, audit }, innovationId, 'submission', id);
  await rowsOf(tx, 'insert into practice_leave (evaluation_id, revision, form, answers, given_by, given_at) values ($1, $2, $3, $4, $5, $6)', [id, revision, words!.form, JSON.stringify(words!.answers), actor.id, now]);
  await audit({ stream: `innovation/${innovationId}`, act: 'practice.leave-given', obj: `evaluation/${id}`, data: { revision } });
  return { id };
};
