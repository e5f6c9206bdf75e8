import { PANEL_ITEM } from '../../../texts/panel-item.ts';
import type { ItemRead } from './item.queries.ts';
import type { RoundLink } from './other-rounds.ts';

interface ItemLinksProps {
  item: Pick<ItemRead, 'evaluationId' | 'ownAssignmentId'>;
  staff: boolean;
  /** Rounds before this one, or after: their must-pass answers are the panel’s to read. */
  rounds: readonly RoundLink[];
  over: boolean;
  ended: boolean;
}

/** Where a member votes or leaves the room, and where staff go on. Once the panel has ended a member has their vote to read; they can step back until the evaluation ends. */
export function ItemLinks({ item, staff, rounds, over, ended }: ItemLinksProps) {
  const seat = item.ownAssignmentId ? `/reviews/${item.ownAssignmentId}` : null;
  const links = [
    ...(seat ? [{ href: `${seat}/vote`, text: over ? PANEL_ITEM.ownVote : PANEL_ITEM.vote }, ...(ended ? [] : [{ href: `${seat}/step-back`, text: PANEL_ITEM.stepBack }]), { href: `${seat}/conflict`, text: PANEL_ITEM.conflict }] : []),
    ...rounds.map(({ stage, run, words }) => ({ href: `/evaluations/${item.evaluationId}/panel?round=${stage}-${run}`, text: PANEL_ITEM.round(words) })),
    ...(staff
      ? [
          { href: `/evaluations/${item.evaluationId}`, text: PANEL_ITEM.case },
          { href: `/evaluations/${item.evaluationId}/panel`, text: PANEL_ITEM.allScores },
          { href: `/evaluations/${item.evaluationId}/decide`, text: PANEL_ITEM.determine },
        ]
      : []),
  ];
  if (links.length === 0) return null;
  return (
    <nav aria-label={PANEL_ITEM.yours} className="wm-writes">
      <ul className="nhsuk-list">
        {links.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
      {seat && !ended ? <p className="nhsuk-body-s">{PANEL_ITEM.leaving}</p> : null}
    </nav>
  );
}
