import { instant } from '../../../texts/dates.ts';
import { added, announced, newestFirst } from './happened.ts';

type Known = Parameters<typeof announced>[0] & { /** Documents of the team. */ documents: Parameters<typeof added>[0] };

/** Something that happened, as it is shown. */
export interface Happened {
  key: string;
  what: string;
  when: string;
}

/** How many are told at once. */
const MOST = 5;

/**
 * What happened last, newest first. It rests on the announced timeline and on the team's own documents alone: nothing
 * in it tells how far reviews are, nor of what is decided and not released.
 */
export const latestOf = ({ documents, ...told }: Known): Happened[] =>
  newestFirst([...announced(told), ...added(documents)])
    .slice(0, MOST)
    .map(({ at, what }, index) => ({ key: String(index), what, when: instant(at) }));
