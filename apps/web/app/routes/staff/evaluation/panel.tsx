import type { Route } from './+types/panel';
import { ButtonLink } from '../../../components/form/button.tsx';
import { PageHeading } from '../../../components/page-heading.tsx';
import { PANEL } from '../../../texts/staff-panel.ts';
import { VotesLine } from '../../panel/item/votes-line.tsx';
import { PageTitle } from '../frame/page-title.tsx';
import { calibratedOf } from '../portfolio/calibrated-of.server.ts';
import { RoundBoard } from './panel/round-board.tsx';
import { RoundChoice } from './panel/round-choice.tsx';
import { loadScores } from './panel/scores.server.ts';
import { Votes } from './panel/votes.tsx';

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const { mine, ...read } = await loadScores(request, params.id);
  const { shown } = read;
  return { ...read, calibrated: shown?.calibrates ? await calibratedOf(request, mine, { evaluationId: params.id, stage: shown.stage, rubric: shown.rubric, since: shown.since }) : null };
};

export default function Panel({ loaderData: { innovationName, rounds, shown, votes, standing, simulated, mayPropose, determineMore, calibrated }, params }: Route.ComponentProps) {
  const title = shown ? PANEL.title(PANEL.round(shown.title, shown.run)) : 'Scores';
  return (
    <>
      <PageTitle title={`${title}: ${innovationName}`} />
      <PageHeading>{title}</PageHeading>
      {standing ? <VotesLine votes={standing} simulated={simulated} /> : null}
      {shown ? (
        <>
          <RoundChoice rounds={rounds} shown={shown} />
          <p>{PANEL.advisory}</p>
          <RoundBoard shown={shown} votes={votes} calibrated={calibrated} />
        </>
      ) : (
        <>
          <p>{PANEL.none}</p>
          {votes.length > 0 ? <Votes votes={votes} /> : null}
        </>
      )}
      {mayPropose ? (
        <>
          <p>{determineMore}</p>
          <ButtonLink href={`/evaluations/${params.id}/decide`}>{PANEL.determine}</ButtonLink>
        </>
      ) : null}
    </>
  );
}
