import type { Route } from './+types/plan';
import { PageHeading } from '../../components/page-heading.tsx';
import { formOf } from '../../session/form.server.ts';
import { day } from '../../texts/dates.ts';
import { PLAN } from '../../texts/pilot-plan.ts';
import { PageTitle } from '../staff/frame/page-title.tsx';
import { ProblemSummary } from '../staff/frame/problem-summary.tsx';
import { loadPilot } from './pilot/pilot.server.ts';
import { PilotFrame } from './pilot/pilot-frame.tsx';
import { actOnPlan } from './plan/act-on-plan.server.ts';
import { AmendLinks } from './plan/amend-links.tsx';
import { PartLists } from './plan/part-lists.tsx';
import { PartsForm } from './plan/parts-form.tsx';
import { PART_FIELDS } from './plan/typed-parts.ts';
import { loadPlanVersions } from './plan/plan-versions.server.ts';
import { SettledAmendments } from './plan/settled-amendments.tsx';
import { VersionCards } from './plan/version-cards.tsx';
import { WaitingAmendment } from './plan/waiting-amendment.tsx';
import { MeasureCards } from './set-up/measure-cards.tsx';

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const read = await loadPilot(request, params.evaluationId, { forMaker: 'pilot' });
  const { versions, amendment, settled } = await loadPlanVersions(request, params.evaluationId);
  const keys: [string, string] = [crypto.randomUUID(), crypto.randomUUID()];
  return { ...read, versions, amendment, settled, formKey: crypto.randomUUID() as string, keys };
};

export const action = async ({ request, params }: Route.ActionArgs) => actOnPlan(request, params.evaluationId, await formOf(request));

export default function Plan({ loaderData: { pilot, ownSites, may, versions, amendment, settled, formKey, keys }, actionData }: Route.ComponentProps) {
  const { problems, values } = actionData ?? {};
  const { plan } = pilot;
  const last = versions.at(-1);
  return (
    <PilotFrame pilot={pilot} ownSites={ownSites} page="plan">
      <PageTitle title={`${PLAN.title}: ${pilot.innovationName}`} refused={Boolean(problems?.length)} />
      <ProblemSummary key={formKey} problems={problems} fields={[...PART_FIELDS, 'confirm', ...(amendment ? [`reason-${amendment.revision}`] : [])]} />
      <PageHeading>{PLAN.title}</PageHeading>
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          <p>{PLAN.lead}</p>
          <p>
            <strong>{last ? PLAN.state(last.version, day(last.signedAt)) : PLAN.draft}</strong>
          </p>
          {amendment ? <WaitingAmendment amendment={amendment} may={{ amendable: may.amendable, sign: may.signAmendment, withdraw: may.withdrawAmendment }} keys={keys} values={values} problems={problems} /> : null}
          {plan ? <PartLists parts={plan} /> : <p>{last ? PLAN.noPartsLocked : PLAN.noParts}</p>}
          {!last && may.agreeMeasures ? <PartsForm pilotId={pilot.id} plan={plan} formKey={formKey} values={values} problems={problems} /> : null}
          <h2 className="nhsuk-heading-m">{PLAN.measures}</h2>
          <MeasureCards measures={last?.measures ?? pilot.measures} />
          {!last && may.agreeMeasures ? (
            <p>
              <a href={`/pilots/${pilot.id}/set-up`}>{PLAN.setUp}</a>
            </p>
          ) : null}
          {last && may.amendPlan && !amendment ? <AmendLinks pilot={pilot} /> : null}
          {last ? <h2 className="nhsuk-heading-m">{PLAN.versions}</h2> : null}
          <VersionCards versions={versions} />
          <SettledAmendments settled={settled} />
        </div>
      </div>
    </PilotFrame>
  );
}
