import type { SaveWords } from '../../../drafts/save-status.ts';
import { INNOVATOR } from '../../../texts/innovator.ts';
import type { SentAlready } from './sent-already.ts';

/** What is said of a save: where the answers are sent, what becomes of it in place of that it stays until they are. */
export const savingWords = (sent: SentAlready | null): SaveWords => {
  const instead = (words: string): string => (sent ? words.replace(INNOVATOR.stays, sent.after) : words);
  return {
    ...INNOVATOR,
    autosaved: { ...INNOVATOR.autosaved, saved: instead(INNOVATOR.autosaved.saved) },
    autosavedAt: { ...INNOVATOR.autosavedAt, saved: (at) => instead(INNOVATOR.autosavedAt.saved(at)) },
  };
};
