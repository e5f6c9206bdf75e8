import { ROUND } from '../../../texts/assignments.ts';
import { aimCost, AIMS } from '../../../texts/round-aims.ts';
import { PAIR, priceWords } from '../../../texts/round-pair.ts';
import type { FoundSeat, PairSeat } from './pair.query.ts';

/** A seat with what was looked for when its page was opened. */
export type LookedSeat = PairSeat & Pick<FoundSeat, 'expectedLoss' | 'worstPrice' | 'groupsPrice'>;

interface WhatElseProps {
  seat: Pick<LookedSeat, 'held' | 'locked' | 'alternative' | 'hasAlternative' | 'expectedLoss' | 'price' | 'worstPrice' | 'groupsPrice' | 'probability'>;
  aim: string;
  /** Whether it was solved by a looser limit of organisations than its own. */
  isLooser: boolean;
  /** Whether it is proved that the proposal is the best. */
  isProved: boolean;
  /** Whether prices are looked for, or were: where nobody has one, they may not have been. */
  hasPrices: boolean;
  /** Whether it is still a proposal: what is not told with it is looked for now. */
  open: boolean;
  /** Why it is not told who would come instead, where it is not. */
  unlooked: string;
}

/** What else could be at one seat: who would come instead, at what cost, and what one place more of whoever sits there is worth; or why that is not told. */
export function WhatElse({ seat, aim, isLooser, isProved, hasPrices, open, unlooked }: WhatElseProps) {
  const { held, locked, alternative, hasAlternative, price, worstPrice, groupsPrice, probability } = seat;
  if (held) return <p>{PAIR.held}</p>;
  return (
    <>
      {locked ? <p>{PAIR.kept}</p> : null}
      {probability !== null ? <p>{AIMS.probability(probability)}</p> : null}
      {alternative ? (
        <p>
          {ROUND.instead(alternative.instead, alternative.changes)} {aimCost(aim, { cost: alternative.loss, worst: alternative.worstLoss, groups: alternative.moreGroups })}
        </p>
      ) : null}
      {aim === 'drawn' ? locked ? null : <WithoutDrawn seat={seat} open={open} /> : hasAlternative === false ? <p>{ROUND.irreplaceable}</p> : hasAlternative === null && !locked ? <p>{unlooked}</p> : null}
      {price !== null ? <p>{priceWords(aim, { price, worst: worstPrice, groups: groupsPrice })}</p> : locked ? null : <p>{!isProved ? PAIR.unprovedPrice : !hasPrices ? PAIR.noPrice : isLooser ? PAIR.looserPrice : PAIR.latePrice}</p>}
    </>
  );
}

/** What keeping somebody off a draw would cost: nobody in particular would come instead. */
function WithoutDrawn({ seat: { hasAlternative, expectedLoss }, open }: Pick<WhatElseProps, 'seat' | 'open'>) {
  if (hasAlternative === false) return <p>{PAIR.noDraw}</p>;
  if (expectedLoss === null) return <p>{open ? PAIR.offUntold : PAIR.drawn}</p>;
  return (
    <p>
      {PAIR.drawnAnew} {aimCost('drawn', { cost: expectedLoss, worst: null, groups: null })}
    </p>
  );
}
