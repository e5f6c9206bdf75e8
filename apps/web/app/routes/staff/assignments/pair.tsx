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
import { type LookedSeat, WhatElse } from './what-else.tsx';

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const { assignmentRound: round } = await load(request, ASKED, { id: params.round, evaluationIds: [params.evaluation] });
  const evaluation = round.evaluations.find(({ evaluationId }) => evaluationId === params.evaluation);
  const seat = round.seats.find(({ evaluationId, personId }) => evaluationId === params.evaluation && personId === params.person);
  if (!evaluation || !seat) throw new Response('', { status: 404 });
  const { from, version } = cameFrom(request);
  return { back: roundAddress(round.id, from ?? null, undefined, version), hasPrices: round.state === 'proposed' || round.seats.some(({ price }) => price !== null), aim: round.aim, optimal: round.optimal, limits: { strictLimit: round.strictLimit, looserLimit: round.looserLimit, whyLooser: round.whyLooser }, open: round.state === 'proposed', evaluation, seat: await lookedAt(request, round, seat) };
};

/** A seat with who would come instead, and what one review more of theirs would be worth, each looked for now where it was not before. */
const lookedAt = async (request: Request, { id, state }: Pick<Read, 'id' | 'state'>, seat: PairSeat): Promise<LookedSeat> => {
  const unlooked = { ...seat, expectedLoss: null, worstPrice: null, groupsPrice: null };
  if (state !== 'proposed' || seat.held || ((seat.locked || seat.hasAlternative !== null) && seat.price !== null)) return unlooked;
  const { seatAlternative: found } = await load(request, ALTERNATIVE, { roundId: id, evaluationId: seat.evaluationId, personId: seat.personId });
  const { expectedLoss, worstPrice, groupsPrice } = found;
  return { ...seat, hasAlternative: seat.hasAlternative ?? found.possible, alternative: seat.alternative ?? found.alternative, expectedLoss, price: seat.price ?? found.price, worstPrice, groupsPrice };
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
      <WhatElse seat={seat} aim={aim} isLooser={limits.looserLimit !== null} isProved={optimal} hasPrices={hasPrices} open={open} unlooked={!optimal ? PAIR.unproved : limits.looserLimit !== null ? PAIR.unlookedLooser : open ? PAIR.unlooked : PAIR.unlookedBefore} />
    </>
  );
}
