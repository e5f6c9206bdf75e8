import type { Route } from './+types/clients';
import { ButtonLink } from '../../components/form/button.tsx';
import { EmptyState } from '../../components/list/empty-state.tsx';
import { BackLink } from '../../components/navigation/back-link.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { formOf } from '../../session/form.server.ts';
import { PEOPLE } from '../../texts/admin.ts';
import { CLIENTS } from '../../texts/clients.ts';
import { PageTitle } from '../staff/frame/page-title.tsx';
import { ProblemSummary } from '../staff/frame/problem-summary.tsx';
import { ClientTable } from './clients/client-table.tsx';
import { loadClients, revokeClient } from './clients/clients.server.ts';
import { DoneBanner } from './done-banner.tsx';

export const loader = async ({ request }: Route.LoaderArgs) => {
  const clients = await loadClients(request);
  const keys: Record<string, string> = Object.fromEntries(clients.map(({ id }) => [id, crypto.randomUUID()]));
  return { clients, keys };
};

export const action = async ({ request }: Route.ActionArgs) => revokeClient(request, await formOf(request));

export default function Clients({ loaderData: { clients, keys }, actionData }: Route.ComponentProps) {
  const problems = actionData?.problems;
  return (
    <>
      <PageTitle title={CLIENTS.title} refused={Boolean(problems?.length)} />
      <div className="nhsuk-u-margin-bottom-4">
        <BackLink href="/people">{PEOPLE.title}</BackLink>
      </div>
      <DoneBanner />
      <ProblemSummary problems={problems} fields={clients.map(({ id }) => `confirm-${id}`)} />
      <div className="wm-page-top">
        <PageHeading>{CLIENTS.title}</PageHeading>
        <ButtonLink href="/clients/new">{CLIENTS.add}</ButtonLink>
      </div>
      <p className="nhsuk-u-reading-width">{CLIENTS.lead}</p>
      {clients.length === 0 ? (
        <EmptyState because="new" heading={CLIENTS.none}>
          <p>{CLIENTS.noneText}</p>
        </EmptyState>
      ) : (
        <ClientTable clients={clients} keys={keys} problems={problems} />
      )}
    </>
  );
}
