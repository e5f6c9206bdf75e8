import { useSearchParams } from 'react-router';
import { NotificationBanner } from '../../components/content/notification-banner.tsx';
import { BackLink } from '../../components/navigation/back-link.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { formOf } from '../../session/form.server.ts';
import { INTERESTS } from '../../texts/interests.ts';
import { ACCOUNT } from '../../texts/sign-in.ts';
import { PageTitle } from '../staff/frame/page-title.tsx';
import { ProblemSummary } from '../staff/frame/problem-summary.tsx';
import type { Route } from './+types/interests';
import { loadDeclaration } from './interests/declaration.server.ts';
import { declare } from './interests/declare.server.ts';
import { DeclarationForm } from './interests/declaration-form.tsx';
import { draftsFrom, fieldsOf, withRoom } from './interests/interest-drafts.ts';
import { PresentDeclaration } from './interests/present-declaration.tsx';

export const loader = async ({ request }: Route.LoaderArgs) => ({ ...(await loadDeclaration(request)), formKey: crypto.randomUUID() as string });

export const action = async ({ request }: Route.ActionArgs) => declare(request, await formOf(request));

/** A declaration begins with what is declared now: it replaces the whole, and nothing is to be typed twice. */
export default function Interests({ loaderData, actionData }: Route.ComponentProps) {
  const [asked] = useSearchParams();
  const { declaration, formKey } = loaderData;
  const problems = actionData && 'problems' in actionData ? actionData.problems : undefined;
  const drafts = withRoom(actionData?.drafts ?? draftsFrom(declaration?.interests ?? []));
  return (
    <>
      <PageTitle title={INTERESTS.title} refused={Boolean(problems?.length)} />
      <div className="nhsuk-u-margin-bottom-4">
        <BackLink href="/account">{ACCOUNT.title}</BackLink>
      </div>
      {asked.get('done') === 'declared' && !actionData ? <NotificationBanner variant="success" heading={INTERESTS.done} /> : null}
      <ProblemSummary key={formKey} problems={problems} fields={['none', 'validUntil', ...fieldsOf(drafts)]} />
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          <PageHeading>{INTERESTS.title}</PageHeading>
          <p>{INTERESTS.lead}</p>
          <PresentDeclaration {...loaderData} />
          <DeclarationForm {...loaderData} formKey={actionData?.formKey ?? formKey} drafts={drafts} values={actionData?.values} problems={problems} />
        </div>
      </div>
    </>
  );
}
