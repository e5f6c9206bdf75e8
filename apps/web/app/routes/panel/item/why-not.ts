import { WHY_NOT } from '../../../texts/panel-why-not.ts';
import type { ItemRead } from './item.queries.ts';

interface Reader {
  /** How they are recorded at the meeting; null: they are not named to it. */
  ownState: string | null;
  /** They record attendance. */
  mayConvene: boolean;
  chairs: boolean;
  /** The panel has ended: nobody acts any more. */
  over: boolean;
  /** At this stage members score anew. */
  rescored: boolean;
}

export interface WhyNot {
  words: string;
  /** Recording attendance is the remedy, and theirs to do. */
  attendance: boolean;
}

/** Why somebody can do less on an item than they may expect, with the remedy. While members score, and once the panel has ended, nobody can: that the page says of itself. */
export const whyNot = (
  { roundOpen, notes, mayMinute, mayOpen, ownRescores, rescoresOpenedAt }: Pick<ItemRead, 'roundOpen' | 'notes' | 'mayMinute' | 'mayOpen' | 'ownRescores' | 'rescoresOpenedAt'>,
  { ownState, mayConvene, chairs, over, rescored }: Reader,
): WhyNot[] => {
  if (over || roundOpen || !notes) return [];
  const absent = !mayMinute && (ownState !== null || mayConvene);
  return [
    ...(absent ? [{ words: `${WHY_NOT.absent(ownState)} ${mayConvene ? WHY_NOT.recordIt : WHY_NOT.askChair}`, attendance: mayConvene }] : []),
    ...(chairs && rescored && !mayOpen && ownRescores && rescoresOpenedAt === null && notes.length === 0 ? [{ words: WHY_NOT.open, attendance: false }] : []),
  ];
};
