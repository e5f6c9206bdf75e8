import { useSearchParams } from 'react-router';
import type { Route } from './+types/pipeline';
import { NotificationBanner } from '../../components/content/notification-banner.tsx';
import { EmptyState } from '../../components/list/empty-state.tsx';
import { ListLayout } from '../../components/list/list-layout.tsx';
import { Pagination } from '../../components/navigation/pagination.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { formOf } from '../../session/form.server.ts';
import { SAVED_VIEWS } from '../../texts/saved-views.ts';
import { PIPELINE } from '../../texts/staff-pipeline.ts';
import { PageTitle } from './frame/page-title.tsx';
import { ProblemSummary } from './frame/problem-summary.tsx';
import { EvaluationTable } from './pipeline/evaluation-table.tsx';
import { addressWith, filtersSet } from './pipeline/list-address.ts';
import { ListFilter } from './pipeline/list-filter.tsx';
import { loadList } from './pipeline/list.server.ts';
import { KeepView, SavedViews } from './pipeline/saved-views.tsx';
import { actOnViews, loadViews } from './pipeline/saved-views.server.ts';
import { StageCounts } from './pipeline/stage-counts.tsx';

export const loader = async ({ request }: Route.LoaderArgs) => {
  const [list, views] = await Promise.all([loadList(request), loadViews(request)]);
  return { ...list, views, keys: { save: crypto.randomUUID() as string, remove: crypto.randomUUID() as string } };
};

export const action = async ({ request }: Route.ActionArgs) => actOnViews(request, await formOf(request));

export default function Pipeline({ loaderData: { address, programmes, stages, total, next, rows, views, keys }, actionData }: Route.ComponentProps) {
  const [asked] = useSearchParams();
  const done = actionData ? undefined : SAVED_VIEWS.done[asked.get('done') ?? ''];
  return (
    <>
      <PageTitle title={PIPELINE.title} refused={Boolean(actionData?.problems.length)} />
      {done ? <NotificationBanner variant="success" heading={done} /> : null}
      <ProblemSummary key={keys.save} problems={actionData?.problems} fields={['name']} />
      <PageHeading>{PIPELINE.title}</PageHeading>
      <SavedViews views={views} />
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
        <KeepView views={views} keys={keys} problems={actionData?.problems} values={actionData?.values} />
      </ListLayout>
    </>
  );
}
