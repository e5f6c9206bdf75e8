import type { Route } from './+types/summary';
import { PageHeading } from '../../../components/page-heading.tsx';
import { SUMMARY } from '../../../texts/staff-summary.ts';
import { DoneBanner } from '../frame/done-banner.tsx';
import { PageTitle } from '../frame/page-title.tsx';
import { loadCase } from './summary/case.server.ts';
import { NextCard } from './summary/next-card.tsx';
import { ConditionsCard, DecisionsCard, OpenCard } from './summary/open-cards.tsx';
import { PeopleCard } from './summary/people-card.tsx';
import { ScoreCard } from './summary/score-card.tsx';
import { TimeCard } from './summary/time-card.tsx';
import { EventsCard, ToldCard } from './summary/told-cards.tsx';

export const loader = ({ request, params }: Route.LoaderArgs) => loadCase(request, params.id);

export default function Summary({ loaderData: read, params }: Route.ComponentProps) {
  const base = `/evaluations/${params.id}`;
  const { evaluation } = read;
  const staff = evaluation.whatBlocks !== null;
  return (
    <>
      <PageTitle title={`${evaluation.innovationName}: ${evaluation.stageTitle}`} />
      <DoneBanner />
      <PageHeading>{read.ended ? SUMMARY.ended(evaluation.stageTitle) : SUMMARY.title(evaluation.stageTitle)}</PageHeading>
      {staff ? null : <p>{SUMMARY.onlyPart}</p>}
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          {staff ? <NextCard read={read} base={base} /> : null}
          {staff ? <PeopleCard people={read.people} reviewersHref={`${base}/reviewers`} /> : null}
          {evaluation.decisions ? <DecisionsCard decisions={read.decisions} href={`${base}/letters`} /> : null}
          {evaluation.conditions ? <ConditionsCard conditions={evaluation.conditions} href={`${base}/roll-out`} /> : null}
        </div>
        <div className="nhsuk-grid-column-one-third">
          <TimeCard limit={evaluation.limit} clocks={evaluation.clocks} since={evaluation.since} />
          {staff && read.scored ? <ScoreCard score={read.score} scoresHref={`${base}/panel`} /> : null}
          {staff ? <OpenCard requests={read.requests} holds={read.holds} base={base} /> : null}
          <EventsCard events={read.events} eventCount={read.eventCount} base={base} />
          {evaluation.timeline ? <ToldCard timeline={evaluation.timeline} /> : null}
        </div>
      </div>
    </>
  );
}
