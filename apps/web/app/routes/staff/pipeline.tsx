import type { Route } from './+types/pipeline';
import { EmptyState } from '../../components/list/empty-state.tsx';
import { ListLayout } from '../../components/list/list-layout.tsx';
import { Pagination } from '../../components/navigation/pagination.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { PIPELINE } from '../../texts/staff-pipeline.ts';
import { PageTitle } from './frame/page-title.tsx';
import { EvaluationTable } from './pipeline/evaluation-table.tsx';
import { addressWith, filtersSet } from './pipeline/list-address.ts';
import { ListFilter } from './pipeline/list-filter.tsx';
import { loadList } from './pipeline/list.server.ts';
import { StageCounts } from './pipeline/stage-counts.tsx';

export const loader = ({ request }: Route.LoaderArgs) => loadList(request);

export default function Pipeline({ loaderData: { address, programmes, stages, total, next, rows } }: Route.ComponentProps) {
  return (
    <>
      <PageTitle title={PIPELINE.title} />
      <PageHeading>{PIPELINE.title}</PageHeading>
      <StageCounts stages={stages} address={address} />
      <ListLayout filter={<ListFilter address={address} stages={stages} programmes={programmes} />}>
        {rows.length === 0 ? (
          filtersSet(address) > 0 ? (
            <EmptyState because="filtered" heading={PIPELINE.emptyFiltered} clearHref={addressWith(address, { stages: [], due: '', proposed: false, simulated: '' })} />
          ) : (
            <EmptyState because="new" heading={PIPELINE.emptyNew}>
              <p>{PIPELINE.emptyNewMore}</p>
            </EmptyState>
          )
        ) : (
          <>
            <p>
              <strong>{PIPELINE.counted(total)}</strong>, {PIPELINE.order[address.sort]}
            </p>
            <EvaluationTable rows={rows} address={address} />
          </>
        )}
        {next || address.after ? (
          <Pagination
            {...(address.after ? { previous: { href: addressWith(address, {}), text: PIPELINE.first } } : {})}
            {...(next ? { next: { href: addressWith(address, { after: next }), text: PIPELINE.next } } : {})}
          />
        ) : null}
      </ListLayout>
    </>
  );
}
