import { useSearchParams } from 'react-router';
import { EmptyState } from '../../components/list/empty-state.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { formOf } from '../../session/form.server.ts';
import { PORTFOLIO } from '../../texts/portfolio.ts';
import type { Route } from './+types/portfolio';
import { DoneBanner } from './frame/done-banner.tsx';
import { PageTitle } from './frame/page-title.tsx';
import { ProblemSummary } from './frame/problem-summary.tsx';
import { CaseForm } from './portfolio/case-form.tsx';
import { calibrate, loadChoice } from './portfolio/choice.server.ts';
import { RunTable } from './portfolio/run-table.tsx';

export const loader = async ({ request }: Route.LoaderArgs) => {
  const read = await loadChoice(request);
  return { ...read, keys: Object.fromEntries(read.groups.map(({ key }) => [key, crypto.randomUUID() as string])) };
};

export const action = async ({ request }: Route.ActionArgs) => calibrate(request, await formOf(request));

/** What can be calibrated, and the runs of it. */
export default function Portfolio({ loaderData: { groups, runs, keys }, actionData }: Route.ComponentProps) {
  const [asked] = useSearchParams();
  const { problems, values } = actionData ?? {};
  return (
    <>
      <PageTitle title={PORTFOLIO.title} refused={Boolean(problems?.length)} />
      <DoneBanner unless={actionData} />
      <ProblemSummary problems={problems} fields={groups.map(({ key }) => `cases-${key}`)} />
      <PageHeading>{PORTFOLIO.title}</PageHeading>
      <p>{PORTFOLIO.lead}</p>
      <p>{PORTFOLIO.advisory}</p>
      {groups.length === 0 ? (
        <EmptyState because="new" heading={PORTFOLIO.none} headingLevel={2}>
          <p>{PORTFOLIO.noneMore}</p>
        </EmptyState>
      ) : null}
      <h2 className="nhsuk-heading-m">{PORTFOLIO.runs}</h2>
      <RunTable runs={runs} />
      {groups.map((group) => (
        <CaseForm key={group.key} group={group} asked={asked.get('tick')} formKey={keys[group.key] ?? ''} values={values} problems={problems} />
      ))}
    </>
  );
}
