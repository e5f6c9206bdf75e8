import type { Route } from './+types/people';
import { Table } from '../../components/content/table.tsx';
import { Tag } from '../../components/content/tag.tsx';
import { ButtonLink } from '../../components/form/button.tsx';
import { Input } from '../../components/form/input.tsx';
import { Select } from '../../components/form/select.tsx';
import { EmptyState } from '../../components/list/empty-state.tsx';
import { Filter } from '../../components/list/filter.tsx';
import { ListLayout } from '../../components/list/list-layout.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { PEOPLE } from '../../texts/admin.ts';
import { day } from '../../texts/dates.ts';
import { INTEREST_RULES } from '../../texts/interest-rules.ts';
import { ISSUERS } from '../../texts/passport.ts';
import { roleIds, roleTitle } from '../../texts/shell.ts';
import { PageTitle } from '../staff/frame/page-title.tsx';
import { DoneBanner } from './done-banner.tsx';
import { NumberedPages } from './numbered-pages.tsx';
import { pageOf } from './page-of.ts';
import { found, loadDirectory } from './people/directory.server.ts';

export const loader = async ({ request }: Route.LoaderArgs) => {
  const { people } = await loadDirectory(request);
  const { searchParams } = new URL(request.url);
  const [words, role] = [searchParams.get('q') ?? '', searchParams.get('role') ?? ''];
  const matching = found(people, words, role);
  const page = pageOf(matching.length, searchParams.get('page'));
  return { people: matching.slice(page.from, page.to), matching: matching.length, all: people.length, words, role, page };
};

export default function People({ loaderData: { people, matching, all, words, role, page } }: Route.ComponentProps) {
  const set = [words, role].filter(Boolean).length;
  return (
    <>
      <PageTitle title={PEOPLE.title} />
      <DoneBanner />
      <div className="wm-page-top">
        <PageHeading>{PEOPLE.title}</PageHeading>
        <ButtonLink href="/people/new">{PEOPLE.add}</ButtonLink>
      </div>
      <p>
        {PEOPLE.programs} <a href="/clients">{PEOPLE.clients}</a>
      </p>
      <p>
        <a href="/interest-rules">{INTEREST_RULES.link}</a>
      </p>
      <p>
        <a href="/passport-issuers">{ISSUERS.link}</a>
      </p>
      <ListLayout
        filter={
          <Filter set={set} clearHref="/people" key={`${words} ${role}`}>
            <Input id="q" name="q" label={PEOPLE.find} defaultValue={words} />
            <Select id="role" name="role" label={PEOPLE.role} defaultValue={role} items={[{ value: '', text: PEOPLE.anyRole }, ...roleIds().map((id) => ({ value: id, text: roleTitle(id) }))]} />
          </Filter>
        }
      >
        {people.length === 0 ? (
          <EmptyState because="filtered" heading={PEOPLE.none} clearHref="/people" />
        ) : (
          <Table
            caption={PEOPLE.count(matching, all)}
            captionSize="s"
            cards
            firstCellIsHeader
            rows={people}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'name',
                header: PEOPLE.name,
                cell: ({ id, displayName, organisation }) => (
                  <>
                    <a className="wm-table__title" href={`/people/${id}`}>
                      {displayName}
                    </a>
                    <span className="wm-table__more">{organisation}</span>
                  </>
                ),
              },
              { key: 'roles', header: PEOPLE.roles, cell: ({ roles }) => (roles.length > 0 ? [...new Set(roles.map((held) => roleTitle(held.role)))].join(', ') : PEOPLE.noRoles) },
              { key: 'state', header: PEOPLE.state, cell: ({ disabledAt }) => (disabledAt ? <Tag colour="grey">{PEOPLE.disabled(day(disabledAt))}</Tag> : PEOPLE.active) },
            ]}
          />
        )}
        <NumberedPages page={page} at={(number) => `?${new URLSearchParams({ ...(words ? { q: words } : {}), ...(role ? { role } : {}), page: String(number) }).toString()}`} />
      </ListLayout>
    </>
  );
}
