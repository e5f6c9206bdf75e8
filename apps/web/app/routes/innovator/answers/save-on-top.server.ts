import type { Question } from '@waymark/domain/forms';
import { differing } from './asked.ts';
import { draftOf, type Draft } from './draft.server.ts';
import { readMark } from './read-mark.server.ts';
import { saveAnswers, type Saved } from './save-answers.server.ts';

/** How often somebody may save other questions in the moment between reading a draft and saving it. */
const TRIES = 5;

/**
 * Saves answers to these questions on top of the draft that was read. Whoever saves other questions in the same moment
 * is in nobody's way; where they are the same questions it is stale, with the draft as it is now. Words that stand
 * there already, as after a second press or a lost answer, are not saved again.
 */
export const saveOnTop = async (request: Request, draft: Draft, asked: readonly Question[], answers: Record<string, unknown>): Promise<Exclude<Saved, { stale: true }> | { stale: Draft }> => {
  const mark = readMark(asked, draft.written);
  let newest = draft;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const { id, draftVersion } = newest.innovation;
    if (isThere(asked, newest, answers)) return { version: draftVersion, problems: [] };
    const saved = await saveAnswers(request, draft.form, { innovationId: id, expectedVersion: draftVersion, answers });
    if (!('stale' in saved)) return saved;
    newest = await draftOf(request, id);
    if (readMark(asked, newest.written) !== mark && !isThere(asked, newest, answers)) break;
  }
  return { stale: newest };
};

const isThere = (asked: readonly Question[], { written }: Draft, answers: Record<string, unknown>): boolean =>
  differing(asked, written, answers).length === 0 && asked.every(({ id, type }) => type !== 'file' || !(id in answers));
