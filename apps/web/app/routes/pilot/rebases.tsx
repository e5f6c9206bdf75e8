import { redirect } from 'react-router';
import type { Route } from './+types/rebases';
import { InsetText } from '../../components/content/inset-text.tsx';
import { BackLink } from '../../components/navigation/back-link.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { formOf } from '../../session/form.server.ts';
import { day } from '../../texts/dates.ts';
import { REBASE } from '../../texts/pilot-changes.ts';
import { PageTitle } from '../staff/frame/page-title.tsx';
import { ProblemSummary } from '../staff/frame/problem-summary.tsx';
import { monthName } from './measure/months.ts';
import { endedSites } from './pilot/ended-sites.ts';
import { loadPilot } from './pilot/pilot.server.ts';
import { PilotFrame } from './pilot/pilot-frame.tsx';
import { todayOf } from './pilot/today.server.ts';
import { actOnRebases } from './rebase/act-on-rebases.server.ts';
import { RebaseCards } from './rebase/rebase-cards.tsx';
import { firstWholeMonth } from './rebase/first-whole-month.ts';
import { proposedRebase } from './rebase/proposed-rebase.ts';
import { RebaseForm } from './rebase/rebase-form.tsx';

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const { pilot, ownSites, may } = await loadPilot(request, params.evaluationId);
  if (pilot.measures.every(({ lockedAt }) => lockedAt === null)) throw redirect(`/pilots/${params.evaluationId}`);
  const formKey = crypto.randomUUID() as string;
  const ended = may.rebase ? endedSites(pilot.sites, await todayOf(request)) : [];
  return { proposed: proposedRebase(new URL(request.url).searchParams), ended, pilot, ownSites, may, formKey, keys: pilot.rebases.map(() => crypto.randomUUID() as string) };
};

export const action = async ({ request, params }: Route.ActionArgs) => actOnRebases(request, params.evaluationId, await formOf(request));

export default function Rebases({ loaderData: { proposed, ended, pilot, ownSites, may, formKey, keys }, actionData }: Route.ComponentProps) {
  const { problems, values } = actionData ?? {};
  return (
    <PilotFrame pilot={pilot} ownSites={ownSites} page="measures">
      <PageTitle title={`${REBASE.title}: ${pilot.innovationName}`} refused={Boolean(problems?.length)} />
      <div className="nhsuk-u-margin-bottom-4">
        <BackLink href={`/pilots/${pilot.id}`}>{REBASE.back}</BackLink>
      </div>
      <ProblemSummary key={formKey} problems={problems} fields={['measureId', 'siteId', 'month', 'kind', 'changedOn', 'text', ...pilot.rebases.map(({ id }) => `reason-${id}`)]} />
      <PageHeading>{REBASE.title}</PageHeading>
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          <p>{REBASE.lead}</p>
          <RebaseCards pilot={pilot} mayWithdraw={may.rebase} keys={keys} values={values} problems={problems} />
          {ended.map(({ id, words, since }) => (
            <InsetText key={id}>
              {words} {REBASE.merged(day(since), monthName(firstWholeMonth(since)))}
            </InsetText>
          ))}
          {may.rebase ? <RebaseForm pilot={pilot} formKey={formKey} values={values ?? proposed} problems={problems} /> : null}
        </div>
      </div>
    </PilotFrame>
  );
}
