import { requirePack } from '@waymark/content/packs';
import { rowOf } from '@waymark/database/transaction';
import { changedFrom, type Form } from '@waymark/domain/forms';
import type { CommandContext } from '@waymark/platform/commands';
import { mergeAnswers } from './merge-answers.ts';
import { storedFiles } from './stored-files.ts';

/**
 * The draft's answers follow its documents: where one that they name was replaced they name the newest, where it was
 * removed they name it no more. @throws RefusedCommand where the newest is no file that the question takes
 */
export const followDocuments = async ({ tx, actor, now }: Pick<CommandContext, 'tx' | 'actor' | 'now'>, innovation: string): Promise<void> => {
  const draft = await rowOf<{ form: string; answers: Record<string, unknown> }>(tx, 'select form, answers from innovation_draft where innovation_id = $1 for no key update', [innovation]);
  if (!draft) return;
  const { answers } = await storedFiles(tx, innovation, requirePack<Form>(draft.form), draft.answers, 'drop');
  const changes = Object.fromEntries(Object.keys(changedFrom(draft.answers, answers)).map((question) => [question, answers[question] ?? null]));
  if (Object.keys(changes).length > 0) await mergeAnswers(tx, innovation, actor.id, changes, now);
};
