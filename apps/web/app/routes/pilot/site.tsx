import type { Route } from './+types/site';
import { PageHeading } from '../../components/page-heading.tsx';
import { formOf } from '../../session/form.server.ts';
import { day } from '../../texts/dates.ts';
import { LEAVE } from '../../texts/pilot-leave.ts';
import { READINGS } from '../../texts/pilot-data.ts';
import { textOf } from '../staff/frame/form-values.ts';
import { PageTitle } from '../staff/frame/page-title.tsx';
import { ProblemSummary } from '../staff/frame/problem-summary.tsx';
import { loadPilot } from './pilot/pilot.server.ts';
import { PilotFrame } from './pilot/pilot-frame.tsx';
import { enterGroups } from './site/enter-groups.server.ts';
import { enterReadings } from './site/enter-readings.server.ts';
import { groupCautions } from './site/group-cautions.ts';
import { GroupPart } from './site/group-part.tsx';
import { groupFields } from './site/group-places.ts';
import { EarlierLeads } from './set-up/earlier-leads.tsx';
import { ReadingForm } from './site/reading-form.tsx';
import { readingFields } from './site/reading-places.ts';
import { ReadingsTold } from './site/readings-told.tsx';
import { ReadingTable } from './site/reading-table.tsx';
import { UploadForm } from './site/upload-form.tsx';
import { uploadReadings } from './site/upload-readings.server.ts';
import { UploadResult } from './site/upload-result.tsx';
import { PROBLEMS } from '../../texts/problems.ts';

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const read = await loadPilot(request, params.evaluationId);
  const site = read.pilot.sites.find(({ id }) => id === params.siteId);
  if (!site) throw new Response(PROBLEMS.noSite, { status: 404 });
  const own = <Of extends { siteId: string }>(of: readonly Of[]): Of[] => of.filter(({ siteId }) => siteId === site.id);
  return { ...read, site, cautions: groupCautions(read.pilot.measures, own(read.pilot.readings), own(read.pilot.groupReadings)), asked: new URL(request.url).searchParams.get('month'), formKey: crypto.randomUUID() as string };
};

export const action = async ({ request, params }: Route.ActionArgs) => {
  const form = await formOf(request);
  if (textOf(form, 'intent') === 'upload') return uploadReadings(request, params.evaluationId, form);
  const { pilot } = await loadPilot(request, params.evaluationId);
  if (textOf(form, 'intent') === 'groups') return enterGroups(request, params.evaluationId, params.siteId, pilot.measures, form);
  return enterReadings(request, params.evaluationId, params.siteId, pilot.measures, form);
};

export default function Site({ loaderData: { pilot, ownSites, may, site, cautions, asked, formKey }, actionData }: Route.ComponentProps) {
  const { problems, values } = actionData && 'problems' in actionData ? actionData : {};
  const uploaded = actionData && 'uploaded' in actionData ? actionData.uploaded : null;
  const told = actionData && 'told' in actionData ? actionData.told : null;
  const confirm = actionData && 'confirm' in actionData && typeof actionData.confirm === 'string' ? actionData.confirm : null;
  const readings = pilot.readings.filter(({ siteId }) => siteId === site.id);
  const groups = pilot.groupReadings.filter(({ siteId }) => siteId === site.id);
  const own = ownSites.includes(site.id);
  return (
    <PilotFrame pilot={pilot} ownSites={ownSites} page={`site-${site.id}`}>
      <PageTitle title={`${READINGS.title(site.organisation)}: ${pilot.innovationName}`} refused={Boolean(problems?.length)} />
      <ProblemSummary key={formKey} problems={problems} fields={['month', 'reason', 'file', 'uploadReason', ...readingFields(pilot.measures), ...groupFields(pilot.measures)]} />
      <PageHeading>{READINGS.title(site.organisation)}</PageHeading>
      {site.leftAt ? <p>{own ? LEAVE.yours(day(site.leftAt), site.leftReason) : LEAVE.left(day(site.leftAt), site.leftReason)}</p> : null}
      <EarlierLeads leads={site.earlierLeads} />
      {uploaded ? <UploadResult uploaded={uploaded} /> : null}
      {told ? (
        <section aria-labelledby="told">
          <h2 className="nhsuk-heading-m" id="told">
            {READINGS.told}
          </h2>
          <ReadingsTold told={told} />
        </section>
      ) : null}
      {own && may.enterReadings ? (
        <div className="nhsuk-grid-row">
          <div className="nhsuk-grid-column-two-thirds">
            <ReadingForm key={asked ?? ''} measures={pilot.measures} readings={readings} asked={asked} confirm={confirm} formKey={formKey} values={values} problems={problems} />
            <GroupPart measures={pilot.measures} readings={groups} cautions={cautions} mayEnter formKey={formKey} values={values} problems={problems} />
            <UploadForm key={`${formKey} file`} measures={pilot.measures} confirm={uploaded?.unsureMark ?? null} formKey={formKey} values={values} problems={problems} />
          </div>
        </div>
      ) : (
        <>
          <p>{own ? READINGS.notNow : READINGS.notYours}</p>
          {groups.length > 0 ? <GroupPart measures={pilot.measures} readings={groups} cautions={cautions} mayEnter={false} formKey={formKey} values={undefined} problems={undefined} /> : null}
        </>
      )}
      <ReadingTable measures={pilot.measures} readings={readings} mayCorrect={own && may.enterReadings} />
    </PilotFrame>
  );
}
