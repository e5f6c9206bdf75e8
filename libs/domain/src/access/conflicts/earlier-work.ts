import type { InterestEffect } from './interest-rules.ts';
import type { Tie } from './tie.ts';

/** What somebody has had to do with an innovation before, or beside, its evaluation. */
export interface EarlierWork {
  /** Is, or once was, of the innovation's team. */
  ofTheTeam: boolean;
  /** Works for the organisation that owns the innovation; its name. */
  owner: string | null;
  /** Holds a role for it; its name. */
  actsForOwner?: string | null;
  /** Numbers of earlier evaluations of the innovation that they reviewed, voted on or signed. */
  evaluations: readonly number[];
}

export const OF_THE_TEAM = 'of-the-team';
export const EMPLOYED_BY_THE_OWNER = 'employed-by-the-owner';
export const REVIEWED_BEFORE = 'reviewed-before';

/** Whoever made it may not judge it. Whoever judged it before may: that a reviewer returns is normal, and is shown. */
export const earlierWorkTies = (innovation: string, { ofTheTeam, owner, actsForOwner = null, evaluations }: EarlierWork): Tie[] => [
  ...(ofTheTeam ? [settled(innovation, OF_THE_TEAM, 'Is or was of the innovation’s team', 'exclude')] : []),
  ...(owner !== null ? [settled(innovation, EMPLOYED_BY_THE_OWNER, `Employed by ${owner}, which owns the innovation`, 'exclude')] : []),
  ...(actsForOwner !== null ? [settled(innovation, EMPLOYED_BY_THE_OWNER, `Holds a role for ${actsForOwner}, which owns the innovation`, 'exclude')] : []),
  ...evaluations.map((number) => settled(innovation, REVIEWED_BEFORE, `Took part in evaluation ${number} of this innovation`, 'declare_only')),
];

const settled = (innovation: string, nature: string, description: string, effect: InterestEffect): Tie => ({
  reason: { nature, company: null, description, effect },
  question: description,
  touches: (asked) => asked === innovation,
  mayTouch: () => false,
});
