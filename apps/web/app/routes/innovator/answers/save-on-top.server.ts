import type { Question } from '@waymark/domain/forms';
import { differing } from './asked.ts';
import type { Keeper, Kept } from './keeper.ts';
import { readMark } from './read-mark.server.ts';
import type { Saved } from './save-fitting.server.ts';

/** How often somebody may save other questions in the moment between reading answers and saving them. */
const TRIES = 5;

/**
 * Saves answers to these questions on top of what was read. Whoever saves other questions in the same moment is in
 * nobody's way; where they are the same questions it is stale, with the answers as they are now. Words that stand there
 * already, as after a second press or a lost answer, are not saved again.
 */
export const saveOnTop = async <Of extends Kept>(keeper: Keeper<Of>, read: Of, asked: readonly Question[], answers: Record<string, unknown>): Promise<Exclude<Saved, { stale: true }> | { stale: Of }> => {
  const mark = readMark(asked, read.written);
  let newest = read;
  for (let tries = 0; tries < TRIES; tries += 1) {
    if (isThere(asked, newest, answers)) return { version: newest.version, problems: [] };
    const saved = await keeper.save(newest, answers);
    if (!('stale' in saved)) return saved;
    newest = await keeper.read();
    if (readMark(asked, newest.written) !== mark && !isThere(asked, newest, answers)) break;
  }
  return { stale: newest };
};

const isThere = (asked: readonly Question[], { written }: Kept, answers: Record<string, unknown>): boolean =>
  differing(asked, written, answers).length === 0 && asked.every(({ id, type }) => type !== 'file' || !(id in answers));
