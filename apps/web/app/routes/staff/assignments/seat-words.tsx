import { Tag } from '../../../components/content/tag.tsx';
import { points, ROUND } from '../../../texts/assignments.ts';
import { aimCost, AIMS } from '../../../texts/round-aims.ts';
import { BIDDING } from '../../../texts/bids.ts';
import type { RoundSeat } from './round.query.ts';

interface SeatWordsProps {
  seat: RoundSeat;
  aim: string;
  /** What stands where it was not looked at in time who would come instead; nothing where it is not looked at any more. */
  unlooked?: string;
}

/** Who sits there, why, and what it would cost without them. */
export function SeatWords({ seat: { person, organisation, held, locked, fit, bid, bidPoints, terms, probability, hasAlternative, alternative }, aim, unlooked }: SeatWordsProps) {
  return (
    <p>
      <strong>{person}</strong>, {organisation} {held ? <Tag colour="grey">{ROUND.held}</Tag> : null} {locked ? <Tag colour="blue">{ROUND.kept}</Tag> : null}
      <br />
      {ROUND.seat(fit, terms)} {terms.length > 0 ? null : fit - bidPoints > 0 ? ROUND.littleWords : ROUND.noWords}
      {BIDDING.seatWords[bid ?? ''] ? (
        <>
          <br />
          {BIDDING.seat(BIDDING.seatWords[bid ?? ''] ?? '', points(bidPoints))}
        </>
      ) : null}
      {probability !== null ? (
        <>
          <br />
          {AIMS.probability(probability)}
        </>
      ) : null}
      {alternative ? (
        <>
          <br />
          {ROUND.instead(alternative.instead, alternative.changes)} {aimCost(aim, { cost: alternative.loss, worst: alternative.worstLoss, groups: alternative.moreGroups })}
        </>
      ) : null}
      {unlooked && hasAlternative === null && !held && !locked ? (
        <>
          <br />
          {aim === 'drawn' ? AIMS.offDraw : unlooked}
        </>
      ) : null}
      {hasAlternative === false ? (
        <>
          <br />
          {ROUND.irreplaceable}
        </>
      ) : null}
    </p>
  );
}
