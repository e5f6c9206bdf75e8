import { NotificationBanner } from '../../components/content/notification-banner.tsx';
import { Table } from '../../components/content/table.tsx';
import { Button } from '../../components/form/button.tsx';
import { Textarea } from '../../components/form/textarea.tsx';
import { BackLink } from '../../components/navigation/back-link.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { formOf } from '../../session/form.server.ts';
import { FormFrame } from '../../shell/form-frame.tsx';
import { day, instant } from '../../texts/dates.ts';
import { SERVICE } from '../../texts/service.ts';
import { ACCOUNT } from '../../texts/sign-in.ts';
import { PageTitle } from '../staff/frame/page-title.tsx';
import { ProblemSummary } from '../staff/frame/problem-summary.tsx';
import type { Route } from './+types/service';
import { issueStatement, loadStatements } from './service/service.server.ts';

export const loader = async ({ request }: Route.LoaderArgs) => ({ ...(await loadStatements(request)), formKey: crypto.randomUUID() as string, done: new URL(request.url).searchParams.get('done') === 'made' });

export const action = async ({ request }: Route.ActionArgs) => issueStatement(request, await formOf(request));

/** Also after a refusal: the next try is another request, with a key of its own. */
export const shouldRevalidate = (): boolean => true;

/** Makes a signed statement of what somebody did as a reviewer, and hands out those that they made. */
export default function Service({ loaderData: { issued, publicKey, formKey, done }, actionData }: Route.ComponentProps) {
  const problems = actionData?.problems;
  return (
    <>
      <PageTitle title={SERVICE.title} refused={Boolean(problems?.length)} />
      <div className="nhsuk-u-margin-bottom-4">
        <BackLink href="/account">{ACCOUNT.title}</BackLink>
      </div>
      {done && !problems?.length ? <NotificationBanner variant="success" heading={SERVICE.done} /> : null}
      <ProblemSummary key={formKey} problems={problems} fields={[]} />
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          <PageHeading>{SERVICE.title}</PageHeading>
          <p>{SERVICE.lead}</p>
          <p>{SERVICE.withheld}</p>
          <FormFrame key={formKey} formKey={formKey}>
            <Button>{SERVICE.make}</Button>
          </FormFrame>
          {issued.length === 0 ? <p>{SERVICE.none}</p> : <Issued issued={issued} />}
          <h2 className="nhsuk-heading-m">{SERVICE.verify}</h2>
          <p>{SERVICE.verifyWords}</p>
          <Textarea id="publicKey" name="publicKey" label={SERVICE.key} hint={SERVICE.keyHint} rows={4} readOnly spellCheck={false} defaultValue={publicKey.trim()} />
        </div>
      </div>
    </>
  );
}

const Issued = ({ issued }: { issued: Route.ComponentProps['loaderData']['issued'] }) => (
  <Table
    caption={SERVICE.caption}
    captionSize="m"
    cards
    firstCellIsHeader
    rows={issued}
    rowKey={({ id }) => id}
    columns={[
      { key: 'made', header: SERVICE.made, cell: ({ issuedAt }) => instant(issuedAt as string) },
      { key: 'through', header: SERVICE.through, cell: ({ through }) => day(through) },
      {
        key: 'files',
        header: SERVICE.files,
        cell: ({ id, issuedAt }) =>
          (['json', 'pdf'] as const).map((kind) => (
            <span className="wm-table__more" key={kind}>
              <a href={`/account/service/${id}.${kind}`}>
                {SERVICE[kind]}
                <span className="nhsuk-u-visually-hidden">{SERVICE.of(instant(issuedAt as string))}</span>
              </a>
            </span>
          )),
      },
    ]}
  />
);
