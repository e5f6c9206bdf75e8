import { randomUUID } from 'node:crypto';
import { data, redirect } from 'react-router';
import { NotificationBanner } from '../../../components/content/notification-banner.tsx';
import { ButtonLink } from '../../../components/form/button.tsx';
import { PageHeading } from '../../../components/page-heading.tsx';
import { formOf } from '../../../session/form.server.ts';
import { PASSPORT } from '../../../texts/passport.ts';
import { AssessedElsewhere } from '../../passport/assessed-elsewhere.tsx';
import { ErrorList, errorsBy } from '../fields/error-list.tsx';
import { PageTitle } from '../page-title.tsx';
import { InnovationFrame } from '../tracker/innovation-frame.tsx';
import type { Route } from './+types/passport';
import { IssuedTable } from './issued-table.tsx';
import { MakeForm } from './make-form.tsx';
import { issuePassport, loadPassports } from './passport.server.ts';

const DONE: Readonly<Record<string, string>> = { made: PASSPORT.saved, used: PASSPORT.used };

export const loader = async ({ request, params }: Route.LoaderArgs) => ({
  ...(await loadPassports(request, params.id)),
  done: new URL(request.url).searchParams.get('done') ?? '',
  key: randomUUID(),
});

export const action = async ({ request, params }: Route.ActionArgs) => {
  const form = await formOf(request);
  const parts = form.getAll('parts').map(String);
  const refuse = (problems: { field?: string; message: string }[]) => data({ problems, parts, key: randomUUID() }, { status: 422 });
  if (parts.length === 0) return refuse([{ field: 'parts', message: PASSPORT.needPart }]);
  const made = await issuePassport(request, params.id, parts, String(form.get('key')));
  if (!made.ok) return refuse(made.problems);
  throw redirect(`/innovations/${params.id}/passport?done=made`);
};

/** What an innovation takes to other programmes, and what it brings from them. */
export default function Passport({ loaderData: { frame, mayEdit, offered, issued, elsewhere, done, key }, actionData }: Route.ComponentProps) {
  const problems = actionData?.problems ?? [];
  return (
    <InnovationFrame frame={frame} page="passport">
      <PageTitle words={PASSPORT.title} about={frame.name} wrong={problems.length > 0} />
      <ErrorList problems={problems} />
      {DONE[done] && problems.length === 0 ? <NotificationBanner variant="success" heading={DONE[done]} /> : null}
      <PageHeading>{PASSPORT.title}</PageHeading>
      <p className="nhsuk-u-reading-width">{PASSPORT.lead}</p>
      {mayEdit ? null : <p>{PASSPORT.noEdit}</p>}
      {issued.length > 0 ? <IssuedTable innovation={frame.id} passports={issued} /> : null}
      <MakeForm offered={offered} mayEdit={mayEdit} chosen={actionData?.parts} formKey={actionData?.key ?? key} error={errorsBy(problems)['parts']} />
      {mayEdit ? (
        <>
          <h2 className="nhsuk-heading-m">{PASSPORT.use}</h2>
          <p className="nhsuk-u-reading-width">{PASSPORT.useLead}</p>
          <ButtonLink href={`/innovations/${frame.id}/passport/use`} variant="secondary">
            {PASSPORT.use}
          </ButtonLink>
        </>
      ) : null}
      {elsewhere.length > 0 ? <AssessedElsewhere passports={elsewhere} /> : null}
    </InnovationFrame>
  );
}
