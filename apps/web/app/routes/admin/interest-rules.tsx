import { useSearchParams } from 'react-router';
import type { Route } from './+types/interest-rules';
import { NotificationBanner } from '../../components/content/notification-banner.tsx';
import { BackLink } from '../../components/navigation/back-link.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { formOf } from '../../session/form.server.ts';
import { PEOPLE } from '../../texts/admin.ts';
import { INTEREST_RULES } from '../../texts/interest-rules.ts';
import { PageTitle } from '../staff/frame/page-title.tsx';
import { ProblemSummary } from '../staff/frame/problem-summary.tsx';
import { changeRules, loadRules } from './interest-rules/interest-rules.server.ts';
import { fieldsOf } from './interest-rules/nature-drafts.ts';
import { RulesForm } from './interest-rules/rules-form.tsx';
import { RulesVersions } from './interest-rules/rules-versions.tsx';

export const loader = async ({ request }: Route.LoaderArgs) => ({ rules: await loadRules(request), formKey: crypto.randomUUID() as string });

export const action = async ({ request }: Route.ActionArgs) => changeRules(request, await formOf(request));

export default function InterestRules({ loaderData: { rules, formKey }, actionData }: Route.ComponentProps) {
  const [asked] = useSearchParams();
  const problems = actionData && 'problems' in actionData ? actionData.problems : undefined;
  const drafts = actionData?.drafts ?? rules.natures.map(({ inUse: _, ...nature }) => ({ ...nature, added: false }));
  return (
    <>
      <PageTitle title={INTEREST_RULES.title} refused={Boolean(problems?.length)} />
      <div className="nhsuk-u-margin-bottom-4">
        <BackLink href="/people">{PEOPLE.title}</BackLink>
      </div>
      {asked.get('done') === 'changed' && !actionData ? <NotificationBanner variant="success" heading={INTEREST_RULES.done} /> : null}
      <ProblemSummary key={formKey} problems={problems} fields={['lookBackYears', 'reason', ...fieldsOf(drafts)]} />
      <PageHeading caption={INTEREST_RULES.version(rules.version)}>{INTEREST_RULES.title}</PageHeading>
      <div className="nhsuk-u-reading-width">
        <p>{INTEREST_RULES.lead}</p>
        <Points title={INTEREST_RULES.effectsTitle} points={INTEREST_RULES.effectWords} />
        <Points title={INTEREST_RULES.changeTitle} points={INTEREST_RULES.changeWords} />
      </div>
      <RulesForm rules={rules} formKey={actionData?.formKey ?? formKey} drafts={drafts} values={actionData?.values} problems={problems} />
      <RulesVersions versions={rules.versions} />
    </>
  );
}

function Points({ title, points }: { title: string; points: readonly string[] }) {
  return (
    <>
      <h2 className="nhsuk-heading-m">{title}</h2>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </>
  );
}
