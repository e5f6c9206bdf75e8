import { ITEM_LINKS } from '../../../texts/panel-item-links.ts';
import type { ItemRead } from './item.queries.ts';
import type { RoundLink } from './other-rounds.ts';

interface Reader {
  staff: boolean;
  /** Other rounds of the case: their must-pass answers are the panel’s to read. */
  rounds: readonly RoundLink[];
  /** The panel has ended. */
  over: boolean;
  /** The evaluation has ended. */
  ended: boolean;
}

/** Where a member votes or leaves the room, what else the panel reads, and where staff go on. Once the panel has ended a member has their vote to read; they can step back until the evaluation ends. */
export const itemLinks = ({ evaluationId, ownAssignmentId }: Pick<ItemRead, 'evaluationId' | 'ownAssignmentId'>, { staff, rounds, over, ended }: Reader): { href: string; text: string }[] => {
  const [seat, page] = [`/reviews/${ownAssignmentId}`, `/evaluations/${evaluationId}`];
  return [
    ...(ownAssignmentId ? [{ href: `${seat}/vote`, text: over ? ITEM_LINKS.ownVote : ITEM_LINKS.vote }, ...(ended ? [] : [{ href: `${seat}/step-back`, text: ITEM_LINKS.stepBack }]), { href: `${seat}/conflict`, text: ITEM_LINKS.conflict }] : []),
    ...rounds.map(({ stage, run, words }) => ({ href: `${page}/panel?round=${stage}-${run}`, text: ITEM_LINKS.round(words) })),
    ...(staff ? [{ href: page, text: ITEM_LINKS.case }, { href: `${page}/panel`, text: ITEM_LINKS.allScores }, { href: `${page}/decide`, text: ITEM_LINKS.determine }] : []),
  ];
};
