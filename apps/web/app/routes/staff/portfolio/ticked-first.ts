import { PORTFOLIO } from '../../../texts/portfolio.ts';

/** As many as people read together are ticked beforehand: those that closed last. */
export const CHOSEN = 20;

const all = (group: string): string => `all-${group}`;

/**
 * Which cases of a group are ticked when the page comes: the newest, unless the address asks for all of the group.
 *
 * @param cases those that closed last first
 */
export const tickedFirst = (cases: readonly { evaluationId: string }[], group: string, asked: string | null): string[] =>
  (asked === all(group) ? cases : cases.slice(0, CHOSEN)).map(({ evaluationId }) => evaluationId);

/** Links to the other ways of ticking: without a script each box is one press. Of few cases all are ticked already. */
export const waysToTick = (cases: number, ticked: number, group: string): { href: string; words: string }[] => {
  if (cases <= CHOSEN) return [];
  return [ticked < cases ? { href: `/portfolio?tick=${encodeURIComponent(all(group))}`, words: PORTFOLIO.tickAll(cases) } : { href: '/portfolio', words: PORTFOLIO.tickNewest(CHOSEN) }];
};
