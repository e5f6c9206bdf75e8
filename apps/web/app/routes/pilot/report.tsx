import { targetsSentence } from '@waymark/domain/pilot';
import type { Route } from './+types/report';
import { EmptyState } from '../../components/list/empty-state.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { REPORT } from '../../texts/pilot-report.ts';
import { printedFrom } from '../staff/frame/printed.server.ts';
import { PrintedFrom } from '../staff/frame/printed-from.tsx';
import { PageTitle } from '../staff/frame/page-title.tsx';
import { loadPilot } from './pilot/pilot.server.ts';
import { PilotFrame } from './pilot/pilot-frame.tsx';
import { EarlierReports } from './report/earlier-reports.tsx';
import { MeasureSection } from './report/measure-section.tsx';
import { IncidentSection, MoneySection } from './report/other-sections.tsx';
import { readReports } from './report/report.server.ts';
import { ReportAbout } from './report/report-about.tsx';
import { ReportCopies } from './report/report-copies.tsx';
import { ReportStanding } from './report/report-standing.tsx';

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const { pilot, ownSites } = await loadPilot(request, params.evaluationId);
  const reports = await readReports(request, params.evaluationId);
  return { pilot, ownSites, printed: printedFrom(request), ...reports, targets: targetsSentence(reports.report?.content.measures ?? []) };
};

export default function Report({ loaderData: { pilot, ownSites, printed, report, frozen, targets } }: Route.ComponentProps) {
  return (
    <PilotFrame pilot={pilot} ownSites={ownSites} page="report">
      <PageTitle title={`${REPORT.title}: ${pilot.innovationName}`} />
      <PageHeading>{REPORT.title}</PageHeading>
      <PrintedFrom {...printed} />
      {report ? (
        <>
          <ReportStanding report={report} />
          <ReportCopies evaluationId={pilot.id} run={report.run} />
          <EarlierReports evaluationId={pilot.id} frozen={frozen} shown={report.run} />
          <ReportAbout content={report.content} targets={targets} />
          {report.content.measures.length === 0 ? <p>{REPORT.noMeasures}</p> : null}
          {report.content.measures.map((measure) => (
            <MeasureSection key={measure.id} measure={measure} />
          ))}
          <IncidentSection content={report.content} />
          <MoneySection content={report.content} />
        </>
      ) : (
        <EmptyState because="new" heading={REPORT.none}>
          <p>{REPORT.noneText}</p>
        </EmptyState>
      )}
    </PilotFrame>
  );
}
