import { Injectable } from '@nestjs/common';
import { rowsOf } from '@waymark/database/transaction';
import { asOneLine, isSeen } from '@waymark/domain/names';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, type CommandContext, type Outcome } from '@waymark/platform/commands';
import type { SaveAnswersInput } from '../graphql/innovation.inputs.ts';
import { mergeAnswers } from './merge-answers.ts';
import { ownInnovation } from './own-innovation.ts';

/** Saves answers into the draft of an innovation, whether it is complete or not. */
@Injectable()
export class SaveAnswers {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: SaveAnswersInput): Promise<Outcome<{ id: string; version: number }>> {
    return this.commands.run(actor, 'saveAnswers', input, (context) => saveAnswers(context, input));
  }
}

/** Within another command nobody reads in between: a version is compared where its writer had read one. */
type Within = Omit<SaveAnswersInput, 'idempotencyKey' | 'expectedVersion'> & Partial<Pick<SaveAnswersInput, 'expectedVersion'>>;

/** The same within another command. */
export const saveAnswers = async ({ tx, actor, now, audit }: CommandContext, input: Within): Promise<{ id: string; version: number }> => {
  const innovation = await ownInnovation(tx, actor.id, input.innovationId);
  const saved = await mergeAnswers(tx, innovation.id, actor.id, input.answers, now, input);
  const name = saved.answers['name'];
  if (typeof name === 'string' && isSeen(name)) await rowsOf(tx, 'update innovation set name = $2 where id = $1 and name <> $2', [innovation.id, asOneLine(name)]);
  await audit({
    stream: `innovation/${innovation.id}`,
    act: 'innovation.answers-saved',
    obj: `innovation/${innovation.id}`,
    data: { version: saved.version, questions: Object.keys(input.answers) },
  });
  return { id: innovation.id, version: saved.version };
};
