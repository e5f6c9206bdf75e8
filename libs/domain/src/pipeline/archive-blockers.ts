import { blocker } from './refusals.ts';
import type { Blocker } from './guards/blocker.ts';

/** What archiving an innovation asks of each of its evaluations. */
export interface Passage {
  /** Begun, and nothing of it was ever sent. */
  unsent: boolean;
  ended: boolean;
  /** Its team knows the end: until then it reads the same words as while the evaluation runs. */
  announced: boolean;
  /** Requests that its team knows of and has not answered. */
  openRequests: number;
  /** An appeal is open, or was heard and its team was not told: then nothing else may tell what came of it. */
  appealed: boolean;
}

/** What stands against archiving an innovation, each with its remedy: nothing, where all its evaluations are over and known to be. */
export const archiveBlockers = (passages: readonly Passage[]): Blocker[] => {
  const sent = passages.filter(({ unsent }) => !unsent);
  return [
    ...(sent.some(({ openRequests }) => openRequests > 0) ? [told('request-open', 'A request for information is open. Answer it, or withdraw the innovation, before you archive it')] : []),
    ...(sent.some(({ ended, announced, appealed }) => !appealed && (!ended || !announced)) ? [told('evaluation-running', 'An evaluation of this innovation is running. Withdraw it, or wait for its end, before you archive the innovation')] : []),
    ...(sent.some(({ appealed }) => appealed) ? [told('appeal-open', 'An appeal is open. Wait until it is heard before you archive the innovation')] : []),
  ];
};

/** What every act of the team on an archived innovation is told. */
export const ARCHIVED = blocker('innovation-archived', 'This innovation is archived, and nothing of it changes: its owner can restore it', {}, 'This innovation is archived, and nothing of it changes. Its owner can restore it');

const told = (code: string, words: string): Blocker => blocker(code, words, {}, words);
