import { SimulatedMark } from '../../../components/evaluation/simulated-mark.tsx';
import { BackLink } from '../../../components/navigation/back-link.tsx';
import { PageHeading } from '../../../components/page-heading.tsx';
import { load } from '../../../session/api.server.ts';
import { PAIR } from '../../../texts/round-pair.ts';
import { roleTitle } from '../../../texts/shell.ts';
import { PageTitle } from '../frame/page-title.tsx';
import type { Route } from './+types/pair';
import { FitDocuments, FitParts } from './fit-parts.tsx';
import { LooserLimit } from './looser-limit.tsx';
import { ALTERNATIVE, PAIR as ASKED, type PairRead as Read, type PairSeat } from './pair.query.ts';
import { cameFrom, roundAddress } from './round-page.ts';
import { WhatElse } from './what-else.tsx';

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const { assignmentRound: round } = await load(request, ASKED, { id: params.round, evaluationIds: [params.evaluation] });
  const evaluation = round.evaluations.find(({ evaluationId }) => evaluationId === params.evaluation);
  const seat = round.seats.find(({ evaluationId, personId }) => evaluationId === params.evaluation && personId === params.person);
  if (!evaluation || !seat) throw new Response('', { status: 404 });
  const { from, version } = cameFrom(request);
  return { back: roundAddress(round.id, from ?? null, undefined, version), hasPrices: round.seats.some(({ price }) => price !== null), aim: round.aim, optimal: round.optimal, limits: { strictLimit: round.strictLimit, looserLimit: round.looserLimit, whyLooser: round.whyLooser }, open: round.state === 'proposed', evaluation, seat: await lookedAt(request, round, seat) };
};

/** A seat with who would come instead, looked for now where it was not in time before. */
const lookedAt = async (request: Request, { id, state, aim }: Pick<Read, 'id' | 'state' | 'aim'>, seat: PairSeat): Promise<PairSeat> => {
  if (state !== 'proposed' || aim === 'drawn' || seat.held || seat.locked || seat.hasAlternative !== null) return seat;
  const { seatAlternative: found } = await load(request, ALTERNATIVE, { roundId: id, evaluationId: seat.evaluationId, personId: seat.personId });
  return { ...seat, hasAlternative: found.possible, alternative: found.alternative };
};

/** Where the fit of one seat comes from, and what else could be. */
export default function Pair({ loaderData: { back, hasPrices, aim, optimal, limits, open, evaluation, seat } }: Route.ComponentProps) {
  const title = PAIR.title(seat.person, evaluation.innovationName);
  return (
    <>
      <PageTitle title={title} />
      <div className="nhsuk-u-margin-bottom-4">
        <BackLink href={back}>{PAIR.back}</BackLink>
      </div>
      <PageHeading>{title}</PageHeading>
      <p>
        {roleTitle(seat.role)}, {seat.organisation}. {PAIR.fit(seat.fit)}. {evaluation.simulated ? <SimulatedMark /> : null}
      </p>
      <h2 className="nhsuk-heading-m">{PAIR.from}</h2>
      <FitParts seat={seat} />
      <FitDocuments documents={seat.parts.flatMap(({ documents }) => documents)} />
      <h2 className="nhsuk-heading-m">{PAIR.else}</h2>
      <LooserLimit round={limits} />
      <WhatElse seat={seat} aim={aim} isLooser={limits.looserLimit !== null} hasPrices={hasPrices} unlooked={!optimal ? PAIR.unproved : limits.looserLimit !== null ? PAIR.unlookedLooser : open ? PAIR.unlooked : PAIR.unlookedBefore} />
    </>
  );
}
