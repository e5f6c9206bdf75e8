import { redirect } from 'react-router';
import type { Route } from './+types/amend';
import { BackLink } from '../../components/navigation/back-link.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { formOf, send } from '../../session/form.server.ts';
import { AMEND, PLAN } from '../../texts/pilot-plan.ts';
import { textOf } from '../staff/frame/form-values.ts';
import { PageTitle } from '../staff/frame/page-title.tsx';
import { ProblemSummary } from '../staff/frame/problem-summary.tsx';
import { refusedForm } from '../staff/frame/refused-form.ts';
import { AMEND_PLAN } from './pilot/change-mutations.ts';
import { loadPilot } from './pilot/pilot.server.ts';
import { PilotFrame } from './pilot/pilot-frame.tsx';
import { AmendForm, AMEND_FIELDS } from './plan/amend-form.tsx';
import { loadPlanVersions } from './plan/plan-versions.server.ts';
import { typedAmendment } from './plan/typed-amendment.ts';
import { breakdownChoice } from './set-up/breakdown-choice.server.ts';
import { measureField } from './set-up/typed-baseline.ts';

const asked = (request: Request): string => new URL(request.url).searchParams.get('of') ?? '';

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const read = await loadPilot(request, params.evaluationId);
  const of = asked(request);
  const measure = read.pilot.measures.find(({ id }) => id === of) ?? null;
  if (!read.may.amendPlan || read.pilot.planVersions.length === 0 || !(measure || of === 'new' || of === 'parts')) throw redirect(`/pilots/${params.evaluationId}/plan`);
  return { ...read, of, measure, breakdowns: breakdownChoice(measure?.breakdowns ?? []), formKey: crypto.randomUUID() as string };
};

export const action = async ({ request, params: { evaluationId } }: Route.ActionArgs) => {
  const form = await formOf(request);
  const typed = typedAmendment(form, asked(request));
  if (!typed.ok) return refusedForm(form, typed.problems);
  const sent = await send(request, AMEND_PLAN, { evaluationId, ...typed.amendment, idempotencyKey: textOf(form, 'key') });
  if (!sent.ok) return refusedForm(form, sent.problems.map(({ field, message }) => ({ message, ...(field ? { field: measureField(field.replace(/^(measure|parts)\./, '')) } : {}) })));
  const { amendment } = await loadPlanVersions(request, evaluationId);
  return redirect(`/pilots/${evaluationId}/plan?done=${amendment ? 'amendment-waits' : 'amended'}`);
};

export default function Amend({ loaderData: { pilot, ownSites, of, measure, breakdowns, formKey }, actionData }: Route.ComponentProps) {
  const { problems, values } = actionData ?? {};
  const heading = measure ? PLAN.amendMeasure(measure.name) : of === 'new' ? PLAN.addMeasure : PLAN.amendParts;
  return (
    <PilotFrame pilot={pilot} ownSites={ownSites} page="plan">
      <PageTitle title={`${heading}: ${pilot.innovationName}`} refused={Boolean(problems?.length)} />
      <div className="nhsuk-u-margin-bottom-4">
        <BackLink href={`/pilots/${pilot.id}/plan`}>{AMEND.back}</BackLink>
      </div>
      <ProblemSummary key={formKey} problems={problems} fields={AMEND_FIELDS} />
      <PageHeading>{heading}</PageHeading>
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          <p>{AMEND.lead}</p>
          <AmendForm pilot={pilot} of={of} measure={measure} breakdowns={breakdowns} formKey={formKey} values={values} problems={problems} />
        </div>
      </div>
    </PilotFrame>
  );
}
