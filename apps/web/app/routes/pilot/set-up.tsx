import { lazy } from 'react';
import type { Route } from './+types/set-up';
import { ButtonLink } from '../../components/form/button.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { formOf } from '../../session/form.server.ts';
import { SET_UP } from '../../texts/pilot-set-up.ts';
import { PageTitle } from '../staff/frame/page-title.tsx';
import { ProblemSummary } from '../staff/frame/problem-summary.tsx';
import { loadPilot } from './pilot/pilot.server.ts';
import { PilotFrame } from './pilot/pilot-frame.tsx';
import { actOnSetUp } from './set-up/act-on-set-up.server.ts';
import { partsOf } from './set-up/form-parts.ts';
import { MeasureCards } from './set-up/measure-cards.tsx';
import { PapersPart } from './set-up/papers-part.tsx';
import { MAKER_KEY, RiskPart } from './set-up/risk-part.tsx';
import { loadSetUp } from './set-up/set-up.server.ts';
import { BASELINE_FIELDS } from './set-up/typed-baseline.ts';
import { SitesPart } from './set-up/sites-part.tsx';

/** Of whoever sets pilots up alone: nobody else loads it. */
const ChangesOfSites = lazy(async () => ({ default: (await import('./set-up/changes-of-sites.tsx')).ChangesOfSites }));

/** While measures are agreed alone. */
const MeasureForm = lazy(async () => ({ default: (await import('./set-up/measure-form.tsx')).MeasureForm }));

const FORMS = ['site', 'leave', 'return', 'lead', 'measure', 'hazard-log', 'hazard', 'not-applicable', 'document'];
const FIELDS = ['siteLeadId', 'organisationId', 'siteId', 'leftOn', 'leftReason', 'leadSite', 'newLead', 'leadReason', 'name', 'unit', 'numerator', 'denominator', 'baseline', ...BASELINE_FIELDS, 'target', 'direction', 'ready', 'breakdowns', 'comparison', 'threshold', 'consecutive', 'main', 'revision', 'reason', 'file', 'kind', 'paperSite', 'validUntil', 'hazard', 'cause', 'effect', 'controls', 'initialSeverity', 'initialLikelihood', 'residualSeverity', 'residualLikelihood', 'riskReason'];

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const read = await loadSetUp(request, params.evaluationId);
  return { read, asked: new URL(request.url).searchParams.get('hazard'), keys: Object.fromEntries([...FORMS, MAKER_KEY, ...read.ownSites].map((name) => [name, crypto.randomUUID() as string])) };
};

export const action = async ({ request, params }: Route.ActionArgs) =>
  actOnSetUp(request, params.evaluationId, await formOf(request), async () => (await loadPilot(request, params.evaluationId, { forMaker: 'pilot' })).pilot);

export default function SetUp({ loaderData: { read, asked, keys }, actionData }: Route.ComponentProps) {
  const { pilot, ownSites, may } = read;
  const unlocked = pilot.measures.some(({ lockedAt }) => lockedAt === null);
  return (
    <PilotFrame pilot={pilot} ownSites={ownSites} page="set-up">
      <PageTitle title={`${SET_UP.title}: ${pilot.innovationName}`} refused={Boolean(actionData?.problems.length)} />
      <ProblemSummary key={keys['site']} problems={actionData?.problems} fields={[...FIELDS, ...pilot.sites.map(({ id }) => `reason-${id}`)]} />
      <PageHeading>{SET_UP.title}</PageHeading>
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          <SitesPart read={read} {...partsOf('site', keys, actionData)} />
          {may.leaveSites && pilot.sites.length > 0 ? (
            <ChangesOfSites sites={pilot.sites} leads={read.siteLeads} leaving={partsOf('leave', keys, actionData)} returning={partsOf('return', keys, actionData)} leading={partsOf('lead', keys, actionData)} />
          ) : null}
          <h2 className="nhsuk-heading-m">{SET_UP.measures}</h2>
          <MeasureCards measures={pilot.measures} />
          {may.agreeMeasures && (unlocked || pilot.measures.length === 0) ? <MeasureForm {...partsOf('measure', keys, actionData)} breakdowns={read.breakdowns} /> : null}
          <p>
            <a href={`/pilots/${pilot.id}/plan`}>{SET_UP.plan}</a>
          </p>
          {may.lockMeasures && unlocked ? <ButtonLink href={`/pilots/${pilot.id}/set-up/lock`}>{SET_UP.lock}</ButtonLink> : null}
          <RiskPart read={read} log={partsOf('hazard-log', keys, actionData)} hazard={partsOf('hazard', keys, actionData)} asked={asked} notApplicable={partsOf('not-applicable', keys, actionData)} acceptKeys={keys} />
          <PapersPart read={read} {...partsOf('document', keys, actionData)} />
        </div>
      </div>
    </PilotFrame>
  );
}
