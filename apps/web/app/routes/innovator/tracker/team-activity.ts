import { ACTIVITY } from '../../../texts/activity.ts';
import type { Activity } from './all-activity.ts';

/** What the team itself did, as the API tells it to its members. */
export interface TeamHappening {
  at: string;
  what: string;
  name: string | null;
  by: string | null;
  access: string | null;
}

/** The newest that are shown; the API tells of one more where there are older ones. */
export const MOST_OF_TEAM = 1_000;

/** What is of a file that was removed is seen nowhere any more. */
const WITHOUT_PAGE: readonly string[] = ['document-added', 'document-removed', 'archived', 'restored', 'practice-let', 'practice-ended'];

/** What the team did, in words, each with the place where it is seen. What has no words here is not shown. */
export const teamActivity = (innovation: string, happened: readonly TeamHappening[]): Activity[] =>
  happened.flatMap(({ at, what, name, by, access }): Activity[] => {
    const words = ACTIVITY.team[what]?.(name ?? (what.startsWith('document-') ? ACTIVITY.document : ACTIVITY.somebody), by ?? ACTIVITY.operator, ACTIVITY.may[access ?? ''] ?? '');
    return words ? [{ at, what: words, href: WITHOUT_PAGE.includes(what) ? null : `/innovations/${innovation}/people`, evaluation: null }] : [];
  });
