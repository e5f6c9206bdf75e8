import { Link } from 'react-router';
import { EmptyState } from '../../components/list/empty-state.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { formOf } from '../../session/form.server.ts';
import { ASSIGNMENTS } from '../../texts/assignments.ts';
import { WORKLOAD } from '../../texts/round-aims.ts';
import type { Route } from './+types/assignments';
import { aimFields } from './assignments/aim-value.ts';
import { RoundTable } from './assignments/round-table.tsx';
import { WaitingForm } from './assignments/waiting-form.tsx';
import { loadWorkbench, propose } from './assignments/workbench.server.ts';
import { DoneBanner } from './frame/done-banner.tsx';
import { PageTitle } from './frame/page-title.tsx';
import { ProblemSummary } from './frame/problem-summary.tsx';

export const loader = async ({ request }: Route.LoaderArgs) => {
  const read = await loadWorkbench(request);
  return { ...read, keys: Object.fromEntries(read.groups.map(({ key }) => [key, crypto.randomUUID() as string])) };
};

export const action = async ({ request }: Route.ActionArgs) => propose(request, await formOf(request));

/** The workbench: evaluations that wait for reviewers, and the proposals about them. */
export default function Assignments({ loaderData: { groups, rounds, keys }, actionData }: Route.ComponentProps) {
  const { problems, values } = actionData ?? {};
  return (
    <>
      <PageTitle title={ASSIGNMENTS.title} refused={Boolean(problems?.length)} />
      <DoneBanner unless={actionData} />
      <ProblemSummary problems={problems} fields={groups.flatMap(({ key }) => [`evaluations-${key}`, ...aimFields(key)])} />
      <PageHeading>{ASSIGNMENTS.title}</PageHeading>
      <p>{ASSIGNMENTS.lead}</p>
      <p>
        <Link to="/assignments/workload">{WORKLOAD.link}</Link>
      </p>
      <h2 className="nhsuk-heading-m">{ASSIGNMENTS.waiting}</h2>
      {groups.length === 0 ? (
        <EmptyState because="new" heading={ASSIGNMENTS.noneWaiting} headingLevel={3}>
          <p>{ASSIGNMENTS.noneWaitingMore}</p>
        </EmptyState>
      ) : null}
      {groups.map((group) => (
        <WaitingForm key={group.key} group={group} formKey={keys[group.key] ?? ''} values={values} problems={problems} />
      ))}
      <h2 className="nhsuk-heading-m">{ASSIGNMENTS.proposals}</h2>
      <p>{ASSIGNMENTS.hidden}</p>
      <RoundTable rounds={rounds} />
    </>
  );
}
