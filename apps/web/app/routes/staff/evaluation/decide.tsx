import type { Route } from './+types/decide';
import { InsetText } from '../../../components/content/inset-text.tsx';
import { PageHeading } from '../../../components/page-heading.tsx';
import { formOf } from '../../../session/form.server.ts';
import { DECIDE } from '../../../texts/staff-decide.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { ProblemSummary } from '../frame/problem-summary.tsx';
import { draftsFrom, partOf, withRoom } from './decide/condition-drafts.ts';
import { DecisionCheck } from './decide/decision-check.tsx';
import { DecisionForm } from './decide/decision-form.tsx';
import { loadDesk } from './decide/desk.server.ts';
import { OtherSteps, StandingProposal } from './decide/not-mine.tsx';
import { takeStep } from './decide/take-step.server.ts';

export const loader = async ({ request, params }: Route.LoaderArgs) => ({ desk: await loadDesk(request, params.id), formKey: crypto.randomUUID() });

export const action = async ({ request, params }: Route.ActionArgs) => takeStep(request, params.id, await formOf(request));

export default function Decide({ loaderData: { desk, formKey }, actionData, params }: Route.ComponentProps) {
  const problems = actionData && 'problems' in actionData ? actionData.problems : undefined;
  const drafts = actionData && 'drafts' in actionData ? withRoom(actionData.drafts) : withRoom(draftsFrom(desk.evaluation.conditions ?? []));
  const checked = actionData && 'checked' in actionData ? actionData.checked : undefined;
  const title = checked ? DECIDE.checkTitle : DECIDE.title(desk.evaluation.stageTitle);
  return (
    <>
      <PageTitle title={`${title}: ${desk.evaluation.innovationName}`} refused={Boolean(problems?.length)} />
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
        <DecisionForm desk={desk} formKey={formKey} values={actionData?.values} drafts={drafts} problems={problems} />
      )}
      <OtherSteps steps={desk.others} />
    </>
  );
}
