import type { Basis } from './basis.server.ts';
import { AdviceCard } from './advice-card.tsx';
import { BasisParts } from './basis-parts.tsx';
import type { Latest } from './latest.server.ts';
import { ScoresCard } from './scores-card.tsx';

/** Everything that whoever decides reads before they write: figures, the pilot, the budget, scores by reviewer, the panel's advice. */
export default function WhatItRestsOn({ basis, latest, id }: { basis: Basis; latest: Latest; id: string }) {
  return (
    <>
      <BasisParts basis={basis} id={id} />
      <ScoresCard scores={basis.scores} id={id} />
      <AdviceCard advice={latest.advice} />
    </>
  );
}
