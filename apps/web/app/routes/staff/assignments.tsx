import { Link } from 'react-router';
import { Details } from '../../components/content/details.tsx';
import { EmptyState } from '../../components/list/empty-state.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { formOf } from '../../session/form.server.ts';
import { FormFrame } from '../../shell/form-frame.tsx';
import { ASSIGNMENTS } from '../../texts/assignments.ts';
import { AIMS, WORKLOAD } from '../../texts/round-aims.ts';
import type { Route } from './+types/assignments';
import { AimChoice } from './assignments/aim-choice.tsx';
import { aimFields } from './assignments/aim-value.ts';
import { NEW } from './assignments/anew.ts';
import { RoundTable } from './assignments/round-table.tsx';
import { WaitingGroup } from './assignments/waiting-group.tsx';
import { fieldOf } from './assignments/waiting-fields.ts';
import { loadWorkbench, propose } from './assignments/workbench.server.ts';
import { DoneBanner } from './frame/done-banner.tsx';
import { valueOf } from './frame/form-values.ts';
import { PageTitle } from './frame/page-title.tsx';
import { ProblemSummary } from './frame/problem-summary.tsx';

export const loader = async ({ request }: Route.LoaderArgs) => {
  const read = await loadWorkbench(request);
  return { ...read, formKey: crypto.randomUUID() as string, keys: Object.fromEntries(read.groups.map(({ key }) => [key, crypto.randomUUID() as string])) };
};

export const action = async ({ request }: Route.ActionArgs) => propose(request, await formOf(request));

/** The workbench: evaluations that wait for reviewers, and the proposals about them. */
export default function Assignments({ loaderData: { groups, rounds, page, hasOlder, formKey, keys }, actionData }: Route.ComponentProps) {
  const { problems, values } = actionData ?? {};
  return (
    <>
      <PageTitle title={ASSIGNMENTS.title} refused={Boolean(problems?.length)} />
      <DoneBanner unless={actionData} />
      <ProblemSummary problems={problems} fields={[...aimFields(NEW), ...groups.map(({ key }) => fieldOf(key))]} />
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
      {groups.length > 0 ? (
        <FormFrame formKey={formKey}>
          {/* Enter in a field asks for nothing: the first button would else propose for the stage that stands first */}
          <button type="submit" disabled hidden />
          <Details summary={AIMS.other} open={values !== undefined && valueOf(values, 'aim') !== 'total'}>
            <AimChoice id={NEW} values={values} problems={problems} />
          </Details>
          {groups.map((group) => (
            <WaitingGroup key={group.key} group={group} formKey={keys[group.key] ?? ''} values={values} problems={problems} />
          ))}
        </FormFrame>
      ) : null}
      <h2 className="nhsuk-heading-m">{ASSIGNMENTS.proposals}</h2>
      <p>{ASSIGNMENTS.hidden}</p>
      <RoundTable rounds={rounds} page={page} hasOlder={hasOlder} />
    </>
  );
}
