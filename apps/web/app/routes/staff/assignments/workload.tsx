import { Filter } from '../../../components/list/filter.tsx';
import { EmptyState } from '../../../components/list/empty-state.tsx';
import { ListLayout } from '../../../components/list/list-layout.tsx';
import { Input } from '../../../components/form/input.tsx';
import { Select } from '../../../components/form/select.tsx';
import { BackLink } from '../../../components/navigation/back-link.tsx';
import { Pagination } from '../../../components/navigation/pagination.tsx';
import { PageHeading } from '../../../components/page-heading.tsx';
import { load } from '../../../session/api.server.ts';
import { WORKLOAD } from '../../../texts/round-aims.ts';
import { roleTitle } from '../../../texts/shell.ts';
import { PageTitle } from '../frame/page-title.tsx';
import type { Route } from './+types/workload';
import { WORKLOAD as ASKED } from './workload.query.ts';
import { WorkloadTable } from './workload-table.tsx';

export const loader = async ({ request }: Route.LoaderArgs) => {
  const asked = new URL(request.url).searchParams;
  const [role, specialty, name] = [asked.get('role') ?? '', asked.get('specialty') ?? '', (asked.get('name') ?? '').trim().slice(0, 100)];
  const page = Math.min(1_000, Math.max(1, Math.trunc(Number(asked.get('page'))) || 1));
  const { reviewerWorkload } = await load(request, ASKED, { page, ...(role ? { role } : {}), ...(specialty ? { specialty } : {}), ...(name ? { name } : {}) });
  return { ...reviewerWorkload, role, specialty, name, page };
};

/** What reviewers have to do by week, against what they take. */
export default function Workload({ loaderData: { reviewers, total, pageSize, roles, specialties, role, specialty, name, page } }: Route.ComponentProps) {
  const set = [role, specialty, name].filter(Boolean).length;
  const at = (number: number): string => `/assignments/workload?${new URLSearchParams({ ...(role ? { role } : {}), ...(specialty ? { specialty } : {}), ...(name ? { name } : {}), ...(number > 1 ? { page: String(number) } : {}) }).toString()}`;
  const first = pageSize * (page - 1) + 1;
  const hasMore = pageSize * page < total;
  return (
    <>
      <PageTitle title={WORKLOAD.title} />
      <div className="nhsuk-u-margin-bottom-4">
        <BackLink href="/assignments">{WORKLOAD.back}</BackLink>
      </div>
      <PageHeading>{WORKLOAD.title}</PageHeading>
      <p className="nhsuk-u-reading-width">{WORKLOAD.lead}</p>
      <p className="nhsuk-u-reading-width">{WORKLOAD.counting}</p>
      <ListLayout
        filter={
          <Filter set={set} clearHref="/assignments/workload">
            <Input key={name} id="name" name="name" label={WORKLOAD.name} hint={WORKLOAD.nameHint} defaultValue={name} />
            <Select id="role" name="role" label={WORKLOAD.role} defaultValue={role} items={[{ value: '', text: WORKLOAD.anyRole }, ...roles.map((value) => ({ value, text: roleTitle(value) }))]} />
            <Select id="specialty" name="specialty" label={WORKLOAD.specialty} defaultValue={specialty} items={[{ value: '', text: WORKLOAD.anySpecialty }, ...specialties.map((value) => ({ value, text: value }))]} />
          </Filter>
        }
      >
        {reviewers.length === 0 ? (
          <EmptyState because={set > 0 ? 'filtered' : 'new'} heading={set > 0 ? WORKLOAD.none : WORKLOAD.noneAtAll} headingLevel={2}>
            <p>{WORKLOAD.noneMore}</p>
          </EmptyState>
        ) : (
          <WorkloadTable reviewers={reviewers} caption={WORKLOAD.caption(first, first + reviewers.length - 1, total)} />
        )}
        {page > 1 || hasMore ? (
          <Pagination {...(page > 1 ? { previous: { href: at(page - 1), text: WORKLOAD.previous } } : {})} {...(hasMore ? { next: { href: at(page + 1), text: WORKLOAD.next } } : {})} />
        ) : null}
      </ListLayout>
    </>
  );
}
