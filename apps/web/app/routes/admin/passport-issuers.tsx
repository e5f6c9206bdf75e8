import { randomUUID } from 'node:crypto';
import { NotificationBanner } from '../../components/content/notification-banner.tsx';
import { Textarea } from '../../components/form/textarea.tsx';
import { BackLink } from '../../components/navigation/back-link.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { formOf } from '../../session/form.server.ts';
import { PEOPLE } from '../../texts/admin.ts';
import { ISSUERS } from '../../texts/passport.ts';
import { PageTitle } from '../staff/frame/page-title.tsx';
import { ProblemSummary } from '../staff/frame/problem-summary.tsx';
import type { Route } from './+types/passport-issuers';
import { AddForm } from './passport-issuers/add-form.tsx';
import { IssuerTable } from './passport-issuers/issuer-table.tsx';
import { actOnIssuers, loadIssuers } from './passport-issuers/issuers.server.ts';

export const loader = async ({ request }: Route.LoaderArgs) => {
  const { ownKey, ownKeyId, issuers } = await loadIssuers(request);
  const keys: Record<string, string> = Object.fromEntries(issuers.map(({ id }) => [id, randomUUID()]));
  return { ownKey, ownKeyId, issuers, keys, key: randomUUID(), done: new URL(request.url).searchParams.get('done') ?? '' };
};

export const action = async ({ request }: Route.ActionArgs) => actOnIssuers(request, await formOf(request));

/** Whose passports are accepted, and the key that others accept ours by. */
export default function PassportIssuers({ loaderData: { ownKey, ownKeyId, issuers, keys, key, done }, actionData }: Route.ComponentProps) {
  const problems = actionData?.problems;
  return (
    <>
      <PageTitle title={ISSUERS.title} refused={Boolean(problems?.length)} />
      <div className="nhsuk-u-margin-bottom-4">
        <BackLink href="/people">{PEOPLE.title}</BackLink>
      </div>
      {ISSUERS.done[done] && !problems?.length ? <NotificationBanner variant="success" heading={ISSUERS.done[done]} /> : null}
      <ProblemSummary problems={problems} fields={['name', 'publicKey', ...issuers.map(({ id }) => `confirm-${id}`)]} />
      <PageHeading>{ISSUERS.title}</PageHeading>
      <p className="nhsuk-u-reading-width">{ISSUERS.lead}</p>
      {issuers.length > 0 ? <IssuerTable issuers={issuers} keys={keys} problems={problems} /> : <p>{ISSUERS.none}</p>}
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          <h2 className="nhsuk-heading-m">{ISSUERS.add}</h2>
          <AddForm formKey={key} values={actionData?.values} problems={problems} />
          <h2 className="nhsuk-heading-m">{ISSUERS.own}</h2>
          <p>{ISSUERS.keyId(ownKeyId)}</p>
          <Textarea id="ownKey" name="ownKey" label={ISSUERS.own} labelHidden hint={ISSUERS.ownHint} rows={4} readOnly spellCheck={false} defaultValue={ownKey.trim()} />
        </div>
      </div>
    </>
  );
}
