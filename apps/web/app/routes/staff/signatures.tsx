import type { Route } from './+types/signatures';
import { EmptyState } from '../../components/list/empty-state.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { SIGNATURES } from '../../texts/staff-sign.ts';
import { PageTitle } from './frame/page-title.tsx';
import { AwaitedTable } from './signatures/awaited-table.tsx';
import { loadAwaited } from './signatures/awaited.server.ts';

export const loader = ({ request }: Route.LoaderArgs) => loadAwaited(request);

export default function Signatures({ loaderData: { awaited, now } }: Route.ComponentProps) {
  return (
    <>
      <PageTitle title={SIGNATURES.title} />
      <PageHeading>{SIGNATURES.title}</PageHeading>
      {awaited.length === 0 ? (
        <EmptyState because="new" heading={SIGNATURES.none}>
          <p>{SIGNATURES.noneMore}</p>
          <p>
            <a href="/">{SIGNATURES.home}</a>
          </p>
        </EmptyState>
      ) : (
        <>
          <p>{SIGNATURES.lead}</p>
          <AwaitedTable awaited={awaited} now={now} />
        </>
      )}
    </>
  );
}
