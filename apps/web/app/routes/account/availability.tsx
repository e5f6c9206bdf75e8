import { useSearchParams } from 'react-router';
import { NotificationBanner } from '../../components/content/notification-banner.tsx';
import { BackLink } from '../../components/navigation/back-link.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { formOf } from '../../session/form.server.ts';
import { AVAILABILITY } from '../../texts/availability.ts';
import { REVIEWS } from '../../texts/reviewer.ts';
import { PageTitle } from '../staff/frame/page-title.tsx';
import { ProblemSummary } from '../staff/frame/problem-summary.tsx';
import type { Route } from './+types/availability';
import { draftsFrom, fieldsOf } from './availability/absence-drafts.ts';
import { AvailabilityForm } from './availability/availability-form.tsx';
import { loadAvailability } from './availability/availability.server.ts';
import { PresentAvailability } from './availability/present-availability.tsx';
import { setAvailability } from './availability/set-availability.server.ts';

export const loader = async ({ request }: Route.LoaderArgs) => ({ ...(await loadAvailability(request)), formKey: crypto.randomUUID() as string });

export const action = async ({ request }: Route.ActionArgs) => setAvailability(request, await formOf(request));

export default function Availability({ loaderData, actionData }: Route.ComponentProps) {
  const [asked] = useSearchParams();
  const { formKey, maxConcurrentReviews, absences } = loaderData;
  const problems = actionData && 'problems' in actionData ? actionData.problems : undefined;
  const drafts = actionData?.drafts ?? draftsFrom(absences);
  return (
    <>
      <PageTitle title={AVAILABILITY.title} refused={Boolean(problems?.length)} />
      <div className="nhsuk-u-margin-bottom-4">
        <BackLink href="/reviews">{REVIEWS.title}</BackLink>
      </div>
      {asked.get('done') === 'saved' && !actionData ? <NotificationBanner variant="success" heading={AVAILABILITY.done} /> : null}
      <ProblemSummary key={formKey} problems={problems} fields={['maxConcurrentReviews', ...fieldsOf(drafts)]} />
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          <PageHeading>{AVAILABILITY.title}</PageHeading>
          <p>{AVAILABILITY.lead}</p>
          <PresentAvailability {...loaderData} />
          <AvailabilityForm formKey={actionData?.formKey ?? formKey} maxConcurrentReviews={maxConcurrentReviews} drafts={drafts} values={actionData?.values} problems={problems} />
        </div>
      </div>
    </>
  );
}
