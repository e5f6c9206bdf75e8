import { ROUND } from '../../../texts/assignments.ts';
import { aimCost, AIMS } from '../../../texts/round-aims.ts';
import { PAIR } from '../../../texts/round-pair.ts';
import type { PairSeat } from './pair.query.ts';

interface WhatElseProps {
  seat: Pick<PairSeat, 'held' | 'locked' | 'alternative' | 'hasAlternative' | 'price' | 'probability'>;
  aim: string;
  /** Whether it was solved by a looser limit of organisations than its own. */
  isLooser: boolean;
  /** Whether anybody has a price there: where nobody has, it may not have been looked for. */
  hasPrices: boolean;
  /** Why it is not told who would come instead, where it is not. */
  unlooked: string;
}

/** What else could be at one seat: who would come instead, at what cost, and what one place more of whoever sits there is worth; or why that is not told. */
export function WhatElse({ seat: { held, locked, alternative, hasAlternative, price, probability }, aim, isLooser, hasPrices, unlooked }: WhatElseProps) {
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
      {hasAlternative === false ? <p>{ROUND.irreplaceable}</p> : null}
      {price !== null ? <p>{PAIR.price(price)}</p> : null}
      {aim === 'drawn' ? <p>{PAIR.drawn}</p> : hasAlternative === null && !locked ? <p>{unlooked}</p> : null}
      {price === null && !locked ? <p>{PAIR.noPrices[aim] ?? (isLooser ? PAIR.looserPrice : hasPrices ? PAIR.latePrice : PAIR.noPrice)}</p> : null}
    </>
  );
}
