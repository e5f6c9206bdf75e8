import { instant } from '../../../texts/dates.ts';
import { TRACKER } from '../../../texts/tracker.ts';

interface Known {
  /** As it was announced: see `announcedTimeline`. */
  timeline: readonly { at: string; what: string; title: string }[];
  /** What the stage is called before anything is sent: nothing happened in it. */
  start: string | undefined;
  /** Documents of the team. */
  documents: readonly { id: string; fileName: string; attachedAt: string }[];
}

/** Something that happened and is the innovator's to know. */
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
export const latestOf = ({ timeline, start, documents }: Known): Happened[] =>
  [...timeline.filter(({ what, title }) => what !== 'stage' || title !== start).map(({ at, what, title }) => ({ at, what: WORDS[what]?.(title) ?? title })), ...documents.map(({ fileName, attachedAt }) => ({ at: attachedAt, what: TRACKER.happened.document(fileName) }))]
    .map((one, index) => ({ ...one, key: String(index) }))
    // of one instant, what came later in the timeline was told later
    .reverse()
    .sort((one, other) => Date.parse(other.at) - Date.parse(one.at))
    .slice(0, MOST)
    .map(({ at, ...one }) => ({ ...one, when: instant(at) }));

const WORDS: Readonly<Record<string, (title: string) => string>> = {
  stage: TRACKER.happened.stage,
  letter: TRACKER.happened.letter,
  request: () => TRACKER.happened.request,
  answer: () => TRACKER.happened.answer,
  appeal: () => TRACKER.happened.appeal,
};
