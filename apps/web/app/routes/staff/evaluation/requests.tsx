import type { Route } from './+types/requests';
import { PageHeading } from '../../../components/page-heading.tsx';
import { formOf } from '../../../session/form.server.ts';
import { REQUESTS } from '../../../texts/staff-overlays.ts';
import { textOf } from '../frame/form-values.ts';
import { askInnovator, closeOverlay } from '../frame/overlay-act.server.ts';
import { DoneBanner } from '../frame/done-banner.tsx';
import { PageTitle } from '../frame/page-title.tsx';
import { ProblemSummary } from '../frame/problem-summary.tsx';
import { AskForm } from './requests/ask-form.tsx';
import { RequestCards } from './requests/request-cards.tsx';
import { loadRequests } from './requests/request-list.server.ts';

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const read = await loadRequests(request, params.id);
  return { read, askKey: crypto.randomUUID(), keys: read.requests.map(() => crypto.randomUUID() as string) };
};

export const action = async ({ request, params }: Route.ActionArgs) => {
  const form = await formOf(request);
  return textOf(form, 'intent') === 'close' ? closeOverlay(request, params.id, form, 'requests') : askInnovator(request, params.id, form);
};

export default function Requests({ loaderData: { read, keys, askKey }, actionData }: Route.ComponentProps) {
  const { problems, values } = actionData ?? {};
  return (
    <>
      <PageTitle title={`${REQUESTS.title}: ${read.evaluation.innovationName}`} refused={Boolean(problems?.length)} />
      <DoneBanner unless={actionData} />
      <ProblemSummary problems={problems} fields={['text', 'any', ...read.requests.map(({ id }) => `reason-${id}`)]} />
      <PageHeading>{REQUESTS.title}</PageHeading>
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          {read.mayAsk ? (
            <>
              <h2 className="nhsuk-heading-m">{REQUESTS.ask}</h2>
              <AskForm read={read} formKey={askKey} values={values} problems={problems} />
            </>
          ) : (
            <p>{REQUESTS.who(read.who)}</p>
          )}
          <h2 className="nhsuk-heading-m">{REQUESTS.soFar}</h2>
          <RequestCards read={read} keys={keys} values={values} problems={problems} />
        </div>
      </div>
    </>
  );
}
