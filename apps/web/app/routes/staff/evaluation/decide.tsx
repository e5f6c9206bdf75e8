import type { Route } from './+types/decide';
import { Card } from '../../../components/content/card.tsx';
import { InsetText } from '../../../components/content/inset-text.tsx';
import { PageHeading } from '../../../components/page-heading.tsx';
import { formOf } from '../../../session/form.server.ts';
import { DECIDE } from '../../../texts/staff-decide.ts';
import { DoneBanner } from '../frame/done-banner.tsx';
import { PageTitle } from '../frame/page-title.tsx';
import { ProblemSummary } from '../frame/problem-summary.tsx';
import { AdviceCard } from './basis/advice-card.tsx';
import { loadBasis } from './basis/basis.server.ts';
import { BasisParts } from './basis/basis-parts.tsx';
import { LatestCard } from './basis/latest-card.tsx';
import { loadLatest } from './basis/latest.server.ts';
import { ScoresCard } from './basis/scores-card.tsx';
import { BlockedSteps } from './decide/blocked-steps.tsx';
import { draftsFrom, partOf, withRoom } from './decide/condition-drafts.ts';
import { DecisionCheck } from './decide/decision-check.tsx';
import { DecisionForm } from './decide/decision-form.tsx';
import { loadDesk } from './decide/desk.server.ts';
import { OtherSteps, StandingProposal } from './decide/not-mine.tsx';
import { takeStep } from './decide/take-step.server.ts';

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const [desk, basis, latest] = await Promise.all([loadDesk(request, params.id), loadBasis(request, params.id), loadLatest(request, params.id)]);
  return { desk, basis, latest, formKey: crypto.randomUUID() };
};

export const action = async ({ request, params }: Route.ActionArgs) => takeStep(request, params.id, await formOf(request));

export default function Decide({ loaderData: { desk, basis, latest, formKey }, actionData, params }: Route.ComponentProps) {
  const problems = actionData && 'problems' in actionData ? actionData.problems : undefined;
  const drafts = actionData && 'drafts' in actionData ? withRoom(actionData.drafts) : withRoom(draftsFrom(desk.conditionsToStart));
  const checked = actionData && 'checked' in actionData ? actionData.checked : undefined;
  const title = checked ? DECIDE.checkTitle : DECIDE.title(desk.evaluation.stageTitle);
  return (
    <>
      <PageTitle title={`${title}: ${desk.evaluation.innovationName}`} refused={Boolean(problems?.length)} />
      <DoneBanner unless={actionData} />
      <ProblemSummary problems={problems} fields={['transition', 'reason', ...drafts.flatMap((_, index) => (['text', 'owner', 'dueOn'] as const).map((part) => partOf(index, part)))]} />
      <PageHeading>{title}</PageHeading>
      {checked && actionData ? (
        <DecisionCheck desk={desk} step={checked} values={actionData.values} drafts={drafts} formKey={formKey} />
      ) : desk.proposed ? (
        <StandingProposal label={desk.proposed} id={params.id} />
      ) : desk.steps.length === 0 ? (
        <InsetText>
          <p>{DECIDE.none}</p>
        </InsetText>
      ) : (
        <>
          <BasisParts basis={basis} id={params.id} />
          <ScoresCard scores={basis.scores} id={params.id} />
          <AdviceCard advice={latest.advice} />
          <div className="nhsuk-grid-row">
            <div className="nhsuk-grid-column-two-thirds">
              <Card accent heading={DECIDE.yours} headingSize="m">
                <DecisionForm desk={desk} budgetRead={basis.budgetRead} formKey={formKey} values={actionData?.values} drafts={drafts} problems={problems} />
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
