import { redirect } from 'react-router';
import type { Route } from './+types/plan';
import { PageHeading } from '../../components/page-heading.tsx';
import { formOf, send } from '../../session/form.server.ts';
import { day } from '../../texts/dates.ts';
import { PLAN } from '../../texts/pilot-plan.ts';
import { textOf } from '../staff/frame/form-values.ts';
import { PageTitle } from '../staff/frame/page-title.tsx';
import { ProblemSummary } from '../staff/frame/problem-summary.tsx';
import { refusedForm } from '../staff/frame/refused-form.ts';
import { SAVE_PLAN } from './pilot/change-mutations.ts';
import { loadPilot } from './pilot/pilot.server.ts';
import { PilotFrame } from './pilot/pilot-frame.tsx';
import { AmendLinks } from './plan/amend-links.tsx';
import { PartLists } from './plan/part-lists.tsx';
import { PartsForm } from './plan/parts-form.tsx';
import { PART_FIELDS, typedParts } from './plan/typed-parts.ts';
import { loadPlanVersions } from './plan/plan-versions.server.ts';
import { VersionCards } from './plan/version-cards.tsx';
import { MeasureCards } from './set-up/measure-cards.tsx';

export const loader = async ({ request, params }: Route.LoaderArgs) => ({ ...(await loadPilot(request, params.evaluationId, { forMaker: 'pilot' })), versions: await loadPlanVersions(request, params.evaluationId), formKey: crypto.randomUUID() as string });

export const action = async ({ request, params: { evaluationId } }: Route.ActionArgs) => {
  const form = await formOf(request);
  const typed = typedParts(form);
  if (!typed.ok) return refusedForm(form, typed.problems);
  const sent = await send(request, SAVE_PLAN, { evaluationId, revision: Number(textOf(form, 'revision')), parts: typed.parts, idempotencyKey: textOf(form, 'key') });
  return sent.ok ? redirect(`/pilots/${evaluationId}/plan?done=plan-saved`) : refusedForm(form, sent.problems.map(({ field, message }) => ({ message, ...(field ? { field: field.replace(/^parts\./, '') } : {}) })));
};

export default function Plan({ loaderData: { pilot, ownSites, may, versions, formKey }, actionData }: Route.ComponentProps) {
  const { problems, values } = actionData ?? {};
  const { plan } = pilot;
  const last = versions.at(-1);
  return (
    <PilotFrame pilot={pilot} ownSites={ownSites} page="plan">
      <PageTitle title={`${PLAN.title}: ${pilot.innovationName}`} refused={Boolean(problems?.length)} />
      <ProblemSummary key={formKey} problems={problems} fields={[...PART_FIELDS]} />
      <PageHeading>{PLAN.title}</PageHeading>
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          <p>{PLAN.lead}</p>
          <p>
            <strong>{last ? PLAN.state(last.version, day(last.signedAt)) : PLAN.draft}</strong>
          </p>
          {plan ? <PartLists parts={plan} /> : <p>{last ? PLAN.noPartsLocked : PLAN.noParts}</p>}
          {!last && may.agreeMeasures ? <PartsForm pilotId={pilot.id} plan={plan} formKey={formKey} values={values} problems={problems} /> : null}
          <h2 className="nhsuk-heading-m">{PLAN.measures}</h2>
          <MeasureCards measures={last?.measures ?? pilot.measures} />
          {!last && may.agreeMeasures ? (
            <p>
              <a href={`/pilots/${pilot.id}/set-up`}>{PLAN.setUp}</a>
            </p>
          ) : null}
          {last && may.amendPlan ? <AmendLinks pilot={pilot} /> : null}
          {last ? <h2 className="nhsuk-heading-m">{PLAN.versions}</h2> : null}
          <VersionCards versions={versions} />
        </div>
      </div>
    </PilotFrame>
  );
}
