import { addDays } from '@waymark/domain/calendar';
import { endedWords } from '@waymark/domain/organisation';
import type { Pilot } from './pilot.server.ts';

export interface EndedSite {
  id: string;
  /** What became of its organisation. */
  words: string;
  /** The first day without it. */
  since: string;
}

/** Sites whose organisations have ended by a day, with what became of them. */
export const endedSites = (sites: readonly Pick<Pilot['sites'][number], 'id' | 'organisation' | 'lastDay' | 'successors'>[], today: string): EndedSite[] =>
  sites.flatMap(({ id, organisation, lastDay, successors }) => {
    const words = endedWords({ name: organisation, lastDay, successors }, today);
    return words === null || lastDay === null ? [] : [{ id, words, since: addDays(lastDay, 1) }];
  });
