import { Details } from '../../../components/content/details.tsx';
import { FigureTile, FigureTiles } from '../../../components/content/figure-tile.tsx';
import { points, ROUND } from '../../../texts/assignments.ts';
import { AIMS } from '../../../texts/round-aims.ts';
import { BIDDING } from '../../../texts/bids.ts';
import { LooserLimit } from './looser-limit.tsx';
import { PAGE } from './round-page.ts';
import type { RoundRead } from './round.query.ts';

/** How good a proposal is and how sure that is, in plain words. */
export function RoundFigures({ round }: { round: RoundRead }) {
  const { proposedSeats, heldSeats, untoldSeats, aim, total, worst, bound, optimum, optimal, aimReached, freeTotal, freeMoved, wishes, bids, seed, considered, leftBeyond, leftByRole } = round;
  return (
    <>
      <FigureTiles>
        <FigureTile label={ROUND.tiles[round.state] ?? ROUND.invited} figure={proposedSeats} />
        <FigureTile label={ROUND.heldNow} figure={heldSeats} />
        <FigureTile label={ROUND.fit} figure={points(total)} unit={ROUND.pointsOf} />
        <FigureTile label={ROUND.weakest} figure={points(worst)} unit={ROUND.pointsOf} />
      </FigureTiles>
      <LooserLimit round={round} />
      {aim === 'total' ? <p>{!optimal ? ROUND.unproved(total, bound) : wishes.length > 0 ? ROUND.bestWithWishes(optimum === null ? null : optimum - total) : ROUND.best}</p> : <AimWords round={round} />}
      <GroupWords round={round} />
      {untoldSeats > 0 && round.state === 'proposed' ? <p>{(!optimal ? ROUND.untoldUnproved : round.looserLimit !== null ? ROUND.untoldLooser : ROUND.untold)(untoldSeats, proposedSeats)}</p> : null}
      <p>{ROUND.considered(considered, leftBeyond, leftByRole)}</p>
      {bids.length > 0 ? <p>{BIDDING.summary(bids.filter(({ bid }) => bid !== null).length, bids.length)}</p> : null}
      {freeTotal !== null && freeMoved !== null ? <p>{(aim === 'total' ? ROUND.free : ROUND.freeOther)(freeTotal - total, freeMoved)}</p> : null}
      <Details summary={ROUND.pointsWhat}>
        <p>{ROUND.pointsHint}</p>
        {aimReached && (optimal || aim === 'drawn') ? <p>{ROUND.repeat(seed)}</p> : null}
      </Details>
    </>
  );
}

/** What it was solved for where that is not the best fit of all, what came of it, and what it gives up. */
function AimWords({ round: { aim, total, worst, worstBound, expected, plainTotal, balance, cap, optimal, draw, aimReached, looserLimit } }: { round: RoundRead }) {
  return (
    <p>
      {aimReached ? (AIMS.words[aim] ?? aim) : AIMS.notReached(aim, looserLimit !== null)} {aim === 'fair' && worstBound !== null ? AIMS.fair(worst, worstBound) : null}
      {balance !== null ? AIMS.even(balance) : null}
      {cap !== null && expected !== null ? AIMS.drawn(cap, expected) : null} {plainTotal !== null ? AIMS.given(plainTotal - total) : null} {!aimReached ? null : optimal ? AIMS.best : aim === 'drawn' ? AIMS.unprovedDraw : AIMS.unproved} {draw !== null ? AIMS.draw(draw) : null}
    </p>
  );
}

/** Whether scores of all evaluations can be compared, and where not, why. One evaluation alone is compared with none. */
function GroupWords({ round: { groups, evaluations } }: { round: RoundRead }) {
  if (evaluations.length < 2 || groups.length === 0) return null;
  if (groups.length === 1) return <p>{AIMS.allLinked}</p>;
  const referenceOf = (id: string): string => evaluations.find(({ evaluationId }) => evaluationId === id)?.reference ?? '';
  const list = (
    <ul className="nhsuk-list nhsuk-list--bullet">
      {groups.map(({ evaluationIds, why }) => (
        <li key={evaluationIds.join(' ')}>{AIMS.group(evaluationIds.map(referenceOf).sort(), why)}</li>
      ))}
    </ul>
  );
  return (
    <>
      <p>{AIMS.groups(groups.length)}</p>
      {evaluations.length > PAGE ? <Details summary={AIMS.whichGroups}>{list}</Details> : list}
    </>
  );
}
