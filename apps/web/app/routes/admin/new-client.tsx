import { CLIENT_ROLES } from '@waymark/domain/access';
import type { Route } from './+types/new-client';
import { BackLink } from '../../components/navigation/back-link.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { formOf } from '../../session/form.server.ts';
import { CLIENTS, NEW_CLIENT } from '../../texts/clients.ts';
import { PageTitle } from '../staff/frame/page-title.tsx';
import { ProblemSummary } from '../staff/frame/problem-summary.tsx';
import { ClientForm } from './clients/client-form.tsx';
import { loadClients } from './clients/clients.server.ts';
import { MadeClient } from './clients/made-client.tsx';
import { makeClient } from './clients/make-client.server.ts';
import { loadProgrammes } from './programmes/programmes.server.ts';

/** The clients are read too: they are for administrators alone, and so is this page. */
export const loader = async ({ request }: Route.LoaderArgs) => {
  await loadClients(request);
  const { programmes } = await loadProgrammes(request);
  return { programmes: programmes.map(({ id, name }) => ({ id, name })), roles: [...CLIENT_ROLES], formKey: crypto.randomUUID() as string };
};

export const action = async ({ request }: Route.ActionArgs) => makeClient(request, await formOf(request));

export default function NewClient({ loaderData: { programmes, roles, formKey }, actionData }: Route.ComponentProps) {
  const { problems, values } = actionData ?? {};
  const made = actionData && 'made' in actionData ? actionData.made : undefined;
  return (
    <>
      <PageTitle title={made ? NEW_CLIENT.made(made.name) : NEW_CLIENT.title} refused={Boolean(problems?.length)} />
      <div className="nhsuk-u-margin-bottom-4">
        <BackLink href="/clients">{CLIENTS.title}</BackLink>
      </div>
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          {made ? (
            <MadeClient made={made} />
          ) : (
            <>
              <ProblemSummary key={formKey} problems={problems} fields={['name', 'programmeId', 'role', 'scopes', 'days']} />
              <PageHeading>{NEW_CLIENT.title}</PageHeading>
              <ClientForm programmes={programmes} roles={roles} formKey={formKey} values={values} problems={problems} />
            </>
          )}
        </div>
      </div>
    </>
  );
}
