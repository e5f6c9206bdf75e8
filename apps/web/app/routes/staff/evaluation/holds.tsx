import type { Route } from './+types/holds';
import { PageHeading } from '../../../components/page-heading.tsx';
import { formOf } from '../../../session/form.server.ts';
import { HOLDS } from '../../../texts/staff-overlays.ts';
import { textOf } from '../frame/form-values.ts';
import { closeOverlay, layHold } from '../frame/overlay-act.server.ts';
import { DoneBanner } from '../frame/done-banner.tsx';
import { PageTitle } from '../frame/page-title.tsx';
import { ProblemSummary } from '../frame/problem-summary.tsx';
import { HoldCards } from './holds/hold-cards.tsx';
import { HoldForm } from './holds/hold-form.tsx';
import { loadHolds } from './holds/hold-list.server.ts';

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const read = await loadHolds(request, params.id);
  return { read, formKey: crypto.randomUUID(), keys: read.holds.map(() => crypto.randomUUID() as string) };
};

export const action = async ({ request, params }: Route.ActionArgs) => {
  const form = await formOf(request);
  return textOf(form, 'intent') === 'lift' ? closeOverlay(request, params.id, form, 'holds') : layHold(request, params.id, form);
};

export default function Holds({ loaderData: { read, formKey, keys }, actionData }: Route.ComponentProps) {
  const { problems, values } = actionData ?? {};
  return (
    <>
      <PageTitle title={`${HOLDS.title}: ${read.evaluation.innovationName}`} refused={Boolean(problems?.length)} />
      <DoneBanner unless={actionData} />
      <ProblemSummary problems={problems} fields={['kind', 'reason', ...read.holds.map(({ id }) => `reason-${id}`)]} />
      <PageHeading>{HOLDS.title}</PageHeading>
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          {read.kinds.length > 0 ? (
            <>
              <h2 className="nhsuk-heading-m">{HOLDS.lay}</h2>
              <HoldForm kinds={read.kinds} formKey={formKey} values={values} problems={problems} />
            </>
          ) : (
            <p>{HOLDS.who(read.who)}</p>
          )}
          <h2 className="nhsuk-heading-m">{HOLDS.soFar}</h2>
          <HoldCards read={read} keys={keys} values={values} problems={problems} />
        </div>
      </div>
    </>
  );
}
