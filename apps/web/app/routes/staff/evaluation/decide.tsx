import { lazy } from 'react';
import type { Route } from './+types/decide';
import { Card } from '../../../components/content/card.tsx';
import { InsetText } from '../../../components/content/inset-text.tsx';
import { PageHeading } from '../../../components/page-heading.tsx';
import { formOf } from '../../../session/form.server.ts';
import { KeptLater } from '../../../drafts/kept-later.tsx';
import { decisionOn } from '../../../drafts/place.ts';
import { DECIDE } from '../../../texts/staff-decide.ts';
import { NotificationBanner } from '../../../components/content/notification-banner.tsx';
import { DONE } from '../../../texts/staff-done.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { printedFrom } from '../frame/printed.server.ts';
import { PrintedFrom } from '../frame/printed-from.tsx';
import { ProblemSummary } from '../frame/problem-summary.tsx';
import { loadBasis } from './basis/basis.server.ts';
import { LatestCard } from './basis/latest-card.tsx';
import { loadLatest } from './basis/latest.server.ts';
import { BlockedSteps } from './decide/blocked-steps.tsx';
import { draftsFrom, partOf, withRoom } from './decide/condition-drafts.ts';
import { DecisionCheck } from './decide/decision-check.tsx';
import { DecisionForm } from './decide/decision-form.tsx';
import { loadDesk } from './decide/desk.server.ts';
import { OtherSteps, StandingProposal } from './decide/not-mine.tsx';
import { takeStep } from './decide/take-step.server.ts';

/** The form needs none of it. In no Suspense, which would hide it where there is no script. */
const WhatItRestsOn = lazy(() => import('./basis/what-it-rests-on.tsx'));

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const [desk, basis, latest] = await Promise.all([loadDesk(request, params.id), loadBasis(request, params.id), loadLatest(request, params.id)]);
  return { desk, basis, latest, printed: printedFrom(request), done: DONE[new URL(request.url).searchParams.get('done') ?? ''] ?? null, formKey: crypto.randomUUID() };
};

export const action = async ({ request, params }: Route.ActionArgs) => takeStep(request, params.id, await formOf(request));

export default function Decide({ loaderData: { desk, basis, latest, printed, done, formKey: first }, actionData, params }: Route.ComponentProps) {
  const formKey = actionData?.formKey ?? first;
  const problems = actionData && 'problems' in actionData ? actionData.problems : undefined;
  const drafts = actionData && 'drafts' in actionData ? withRoom(actionData.drafts) : withRoom(draftsFrom(desk.conditionsToStart));
  const checked = actionData && 'checked' in actionData ? actionData.checked : undefined;
  const title = checked ? DECIDE.checkTitle : DECIDE.title(desk.evaluation.stageTitle);
  const brought = actionData !== undefined && 'brought' in actionData;
  const { stage, run } = desk.evaluation;
  const kept = <KeptLater key={`${checked ? 'check' : brought ? 'brought' : 'form'} ${drafts.length}`} of={decisionOn(params.id)} part={`${stage}~${run}`} what="decision" fresh={!actionData} brought={brought} />;
  return (
    <>
      <PageTitle title={`${title}: ${desk.evaluation.innovationName}`} refused={Boolean(problems?.length)} />
      {done && !actionData ? <NotificationBanner variant="success" heading={done} /> : null}
      <ProblemSummary problems={problems} fields={['transition', 'reason', ...drafts.flatMap((_, index) => (['text', 'owner', 'dueOn'] as const).map((part) => partOf(index, part)))]} />
      <PageHeading>{title}</PageHeading>
      <PrintedFrom {...printed} />
      {checked && actionData ? (
        <DecisionCheck desk={desk} step={checked} values={actionData.values} drafts={drafts} formKey={formKey} kept={kept} />
      ) : desk.proposed ? (
        <div data-no-decision>
          <StandingProposal label={desk.proposed} id={params.id} />
        </div>
      ) : desk.steps.length === 0 ? (
        <div data-no-decision>
          <InsetText>
            <p>{DECIDE.none}</p>
          </InsetText>
        </div>
      ) : (
        <>
          <WhatItRestsOn basis={basis} latest={latest} id={params.id} />
          <div className="nhsuk-grid-row">
            <div className="nhsuk-grid-column-two-thirds">
              <Card accent heading={DECIDE.yours} headingSize="m">
                <DecisionForm key={brought ? 'brought' : 'form'} desk={desk} budgetRead={basis.budgetRead} formKey={formKey} values={actionData?.values} drafts={drafts} problems={problems} kept={kept} />
              </Card>
            </div>
            <div className="nhsuk-grid-column-one-third">
              <BlockedSteps steps={desk.steps} />
              <LatestCard latest={latest} id={params.id} />
            </div>
          </div>
        </>
      )}
      {checked ? null : <OtherSteps steps={desk.others} />}
    </>
  );
}
