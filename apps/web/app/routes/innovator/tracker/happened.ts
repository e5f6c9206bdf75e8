import { TRACKER } from '../../../texts/tracker.ts';

interface Told {
  /** As it was announced: see `announcedTimeline`. */
  timeline: readonly { at: string; what: string; title: string }[];
  /** What the stage is called before anything is sent: nothing happened in it. */
  start: string | undefined;
}

/** Something that happened and is the innovator's to know. */
export interface Happening {
  at: string;
  /** What kind of thing, where it is of the timeline. */
  kind: string;
  what: string;
}

/** What was announced of an evaluation, in words, as it came. */
export const announced = ({ timeline, start }: Told): Happening[] =>
  timeline.filter(({ what, title }) => what !== 'stage' || title !== start).map(({ at, what, title }) => ({ at, kind: what, what: WORDS[what]?.(title) ?? title }));

/** That documents of the team were added, each version at its time. */
export const added = (documents: readonly { fileName: string; attachedAt: string }[]): Happening[] => documents.map(({ fileName, attachedAt }) => ({ at: attachedAt, kind: 'document', what: TRACKER.happened.document(fileName) }));

/** Newest first; of one instant, what came later in the list was told later. */
export const newestFirst = <One extends { at: string }>(all: readonly One[]): One[] => [...all].reverse().sort((one, other) => Date.parse(other.at) - Date.parse(one.at));

const WORDS: Readonly<Record<string, (title: string) => string>> = {
  stage: TRACKER.happened.stage,
  letter: TRACKER.happened.letter,
  request: () => TRACKER.happened.request,
  answer: () => TRACKER.happened.answer,
  appeal: () => TRACKER.happened.appeal,
};
