import { Details } from '../../../components/content/details.tsx';
import { FigureTile, FigureTiles } from '../../../components/content/figure-tile.tsx';
import { points, ROUND } from '../../../texts/assignments.ts';
import { BIDDING } from '../../../texts/bids.ts';
import type { RoundRead } from './round.query.ts';

/** How good a proposal is and how sure that is, in plain words. */
export function RoundFigures({ round }: { round: RoundRead }) {
  const { seats, total, worst, bound, optimum, optimal, freeTotal, freeMoved, wishes, bids, seed, considered, leftBeyond, leftByRole } = round;
  const held = seats.filter((seat) => seat.held).length;
  return (
    <>
      <FigureTiles>
        <FigureTile label={ROUND.invited} figure={seats.length - held} />
        <FigureTile label={ROUND.heldNow} figure={held} />
        <FigureTile label={ROUND.fit} figure={points(total)} unit={ROUND.pointsOf} />
        <FigureTile label={ROUND.weakest} figure={points(worst)} unit={ROUND.pointsOf} />
      </FigureTiles>
      <p>{!optimal ? ROUND.unproved(total, bound) : wishes.length > 0 ? ROUND.bestWithWishes(optimum - total) : ROUND.best}</p>
      <p>{ROUND.considered(considered, leftBeyond, leftByRole)}</p>
      {bids.length > 0 ? <p>{BIDDING.summary(bids.filter(({ bid }) => bid !== null).length, bids.length)}</p> : null}
      {freeTotal !== null && freeMoved !== null ? <p>{ROUND.free(freeTotal - total, freeMoved)}</p> : null}
      <Details summary={ROUND.pointsWhat}>
        <p>{ROUND.pointsHint}</p>
        <p>{ROUND.repeat(seed)}</p>
      </Details>
    </>
  );
}
