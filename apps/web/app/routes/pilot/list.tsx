import type { Route } from './+types/list';
import { EmptyState } from '../../components/list/empty-state.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { PILOT } from '../../texts/pilot.ts';
import { PageTitle } from '../staff/frame/page-title.tsx';
import { loadPilots } from './pilot/pilots.server.ts';
import { OwnSiteTable, PilotTable } from './pilot/pilot-tables.tsx';

export const loader = ({ request }: Route.LoaderArgs) => loadPilots(request);

export default function Pilots({ loaderData: { pilots, sites } }: Route.ComponentProps) {
  return (
    <>
      <PageTitle title={PILOT.listTitle} />
      <PageHeading>{PILOT.listTitle}</PageHeading>
      {pilots.length === 0 && sites.length === 0 ? (
        <EmptyState because="new" heading={PILOT.none}>
          <p>{PILOT.noneText}</p>
        </EmptyState>
      ) : null}
      {sites.length > 0 ? <OwnSiteTable sites={sites} /> : null}
      {pilots.length > 0 ? <PilotTable pilots={pilots} /> : null}
    </>
  );
}
