import { redirect } from 'react-router';
import type { Route } from './+types/measures';
import { SimulatedMark } from '../../components/evaluation/simulated-mark.tsx';
import { WarningCallout } from '../../components/content/warning-callout.tsx';
import { EmptyState } from '../../components/list/empty-state.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { REBASE } from '../../texts/pilot-changes.ts';
import { MEASURES, PILOT } from '../../texts/pilot.ts';
import { PageTitle } from '../staff/frame/page-title.tsx';
import { MeasureChart } from './measure/measure-chart.tsx';
import { MergersSaid } from './measure/mergers-said.tsx';
import { MeasureChoice } from './measure/measure-choice.tsx';
import { measureView } from './measure/measure-view.ts';
import { monthName } from './measure/months.ts';
import { stopHoldWords } from './measure/stop-hold.ts';
import { sitesByRule } from './measure/stops-by-rule.ts';
import { SiteTable } from './measure/site-table.tsx';
import { Verdicts } from './measure/verdicts.tsx';
import { RebasesSaid } from './rebase/rebases-said.tsx';
import { loadPilot } from './pilot/pilot.server.ts';
import { todayOf } from './pilot/today.server.ts';
import { readReports } from './report/report.server.ts';
import { PilotFrame } from './pilot/pilot-frame.tsx';

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const { pilot, ownSites, may } = await loadPilot(request, params.evaluationId, { forMaker: 'incidents' });
  if (pilot.maker) throw redirect(`/pilots/${params.evaluationId}/${pilot.piloted ? 'set-up' : 'incidents'}`);
  const { report } = await readReports(request, params.evaluationId);
  const { searchParams } = new URL(request.url);
  return { pilot, ownSites, may, view: measureView(pilot, report?.content ?? null, { measure: searchParams.get('measure'), site: searchParams.get('site') }, await todayOf(request)) };
};

export default function Measures({ loaderData: { pilot, ownSites, may, view } }: Route.ComponentProps) {
  const stopped = sitesByRule(view?.bySite ?? []);
  const hold = view && stopHoldWords(view.measure.id, pilot);
  return (
    <PilotFrame pilot={pilot} ownSites={ownSites} page="measures">
      <PageTitle title={`${view ? view.measure.name : PILOT.pages.measures}: ${pilot.innovationName}`} />
      <PageHeading>{view?.measure.name ?? PILOT.pages.measures}</PageHeading>
      {view ? (
        <>
          <p>
            {view.finding && view.points.length > view.before
              ? MEASURES.where(view.measure.unit, view.site?.organisation ?? MEASURES.allSites(pilot.sites.length), monthName(view.points[view.before]!.period), monthName(view.points.at(-1)!.period))
              : view.measure.unit}{' '}
            {view.simulated ? <SimulatedMark what="readings" /> : null}
          </p>
          <MeasureChoice pilot={pilot} measure={view.measure.id} site={view.site?.id ?? ''} />
          {stopped.length > 0 ? (
            <WarningCallout heading={MEASURES.stop} headingLevel={2}>
              {stopped.map(({ rule, sites }) => (
                <p key={rule}>{MEASURES.stopWords(sites.join(', '), rule)}</p>
              ))}
              {hold ? <p>{hold}</p> : null}
            </WarningCallout>
          ) : null}
          {view.known ? (
            <>
              {view.notPooled ? <p>{view.notPooled}</p> : null}
              {view.finding ? <Verdicts view={view} finding={view.finding} /> : null}
              {view.wide ? <MeasureChart view={view} /> : null}
              {view.finding?.limits ? <p>{view.finding.limits}</p> : null}
              <MergersSaid view={view} evaluationId={pilot.id} mayRebase={may.rebase} />
              <RebasesSaid rebases={view.rebases} />
              {view.finding && view.finding.cautions.length > 0 ? (
                <ul>
                  {view.finding.cautions.map((caution) => (
                    <li key={caution}>{caution}</li>
                  ))}
                </ul>
              ) : null}
              {view.corrected > 0 ? <p>{MEASURES.corrected(view.corrected)}</p> : null}
              <p>
                <a href={`/pilots/${pilot.id}/rebases`}>{REBASE.link}</a>
              </p>
              <SiteTable evaluationId={pilot.id} measure={view.measure} rows={view.bySite} />
            </>
          ) : (
            <EmptyState because="new" heading={MEASURES.noReadings}>
              <p>{MEASURES.noReadingsText}</p>
            </EmptyState>
          )}
        </>
      ) : (
        <EmptyState because="new" heading={MEASURES.none}>
          <p>{MEASURES.noneText}</p>
        </EmptyState>
      )}
    </PilotFrame>
  );
}
