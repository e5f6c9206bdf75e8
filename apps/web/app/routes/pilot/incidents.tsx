import { redirect } from 'react-router';
import type { Route } from './+types/incidents';
import { PageHeading } from '../../components/page-heading.tsx';
import { formOf, send } from '../../session/form.server.ts';
import { INCIDENTS } from '../../texts/pilot-data.ts';
import { textOf } from '../staff/frame/form-values.ts';
import { PageTitle } from '../staff/frame/page-title.tsx';
import { ProblemSummary } from '../staff/frame/problem-summary.tsx';
import { refusedForm } from '../staff/frame/refused-form.ts';
import { IncidentCards } from './pilot/incident-cards.tsx';
import { IncidentChoice } from './pilot/incident-choice.tsx';
import { entryField } from './pilot/incident-entries.tsx';
import { IncidentForm } from './pilot/incident-form.tsx';
import { incidentsOf } from './pilot/incidents-of.ts';
import { ADD_INCIDENT_ENTRY } from './pilot/change-mutations.ts';
import { CLOSE_INCIDENT, REPORT_INCIDENT } from './pilot/mutations.ts';
import { loadPilot } from './pilot/pilot.server.ts';
import { PilotFrame } from './pilot/pilot-frame.tsx';

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const read = await loadPilot(request, params.evaluationId, { forMaker: 'incidents' });
  const listed = incidentsOf(new URL(request.url).searchParams.get('site'), read.pilot.incidents, read.pilot.sites);
  return { ...read, listed, formKey: crypto.randomUUID() as string, keys: listed.shown.map(() => crypto.randomUUID() as string) };
};

export const action = async ({ request, params: { evaluationId } }: Route.ActionArgs) => {
  const form = await formOf(request);
  const idempotencyKey = textOf(form, 'key');
  const site = new URL(request.url).searchParams.get('site');
  const back = (done: string) => redirect(`/pilots/${evaluationId}/incidents?done=${done}${site ? `&site=${encodeURIComponent(site)}` : ''}`);
  if (textOf(form, 'intent') === 'close') {
    const incidentId = textOf(form, 'incident');
    const sent = await send(request, CLOSE_INCIDENT, { evaluationId, incidentId, outcome: textOf(form, 'reason'), idempotencyKey });
    return sent.ok ? back('closed') : refusedForm(form, sent.problems.map(({ message }) => ({ field: `reason-${incidentId}`, message })));
  }
  if (textOf(form, 'intent') === 'follow') {
    const incidentId = textOf(form, 'incident');
    const sent = await send(request, ADD_INCIDENT_ENTRY, { evaluationId, incidentId, text: textOf(form, 'entry'), idempotencyKey });
    return sent.ok ? back('followed') : refusedForm(form, sent.problems.map(({ message }) => ({ field: entryField(incidentId), message })));
  }
  const [severity, description, siteId] = [textOf(form, 'severity'), textOf(form, 'description'), textOf(form, 'siteId')];
  const empty = [...(severity ? [] : [{ field: 'severity', message: INCIDENTS.needSeverity }]), ...(description ? [] : [{ field: 'description', message: INCIDENTS.needDescription }])];
  if (empty.length > 0) return refusedForm(form, empty);
  const sent = await send(request, REPORT_INCIDENT, { evaluationId, severity, description, ...(siteId ? { siteId } : {}), idempotencyKey });
  return sent.ok ? back(textOf(form, 'maker') ? 'reported-by-maker' : 'reported') : refusedForm(form, sent.problems);
};

export default function Incidents({ loaderData: { pilot, ownSites, may, listed, formKey, keys }, actionData }: Route.ComponentProps) {
  const { problems, values } = actionData ?? {};
  return (
    <PilotFrame pilot={pilot} ownSites={ownSites} page="incidents">
      <PageTitle title={`${INCIDENTS.title}: ${pilot.innovationName}`} refused={Boolean(problems?.length)} />
      <ProblemSummary key={formKey} problems={problems} fields={['severity', 'description', 'siteId', ...listed.shown.flatMap(({ id }) => [`reason-${id}`, entryField(id)])]} />
      <PageHeading>{INCIDENTS.title}</PageHeading>
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          {pilot.maker ? (
            <p>{pilot.readsOnly ? INCIDENTS.makerReadsOnly : may.reportIncidents ? INCIDENTS.makerLead : INCIDENTS.makerNotNow}</p>
          ) : (
            <>
              <IncidentChoice site={listed.site} all={pilot.incidents.length} choices={listed.choices} />
              <IncidentCards incidents={listed.shown} none={listed.site ? INCIDENTS.noneHere : INCIDENTS.none} mayClose={may.closeIncidents} ownSites={ownSites} keys={keys} values={values} problems={problems} />
            </>
          )}
          {may.recordHazardLog && pilot.piloted ? (
            <p>
              {INCIDENTS.hazardLead} <a href={`/pilots/${pilot.id}/set-up#hazards`}>{INCIDENTS.hazardLink}</a>
            </p>
          ) : null}
          {may.reportIncidents ? <IncidentForm maker={pilot.maker} sites={pilot.sites} atOwn={pilot.sites.length > 0 && pilot.sites.every(({ id }) => ownSites.includes(id))} formKey={formKey} values={values} problems={problems} /> : null}
        </div>
      </div>
    </PilotFrame>
  );
}
