import type { Route } from './+types/organisations';
import { Table } from '../../components/content/table.tsx';
import { Button, ButtonLink } from '../../components/form/button.tsx';
import { Input } from '../../components/form/input.tsx';
import { EmptyState } from '../../components/list/empty-state.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { ORGANISATIONS } from '../../texts/admin.ts';
import { day } from '../../texts/dates.ts';
import { PageTitle } from '../staff/frame/page-title.tsx';
import { DoneBanner } from './done-banner.tsx';
import { loadOrganisations } from './people/organisations.server.ts';

export const loader = async ({ request }: Route.LoaderArgs) => {
  const all = await loadOrganisations(request);
  const words = new URL(request.url).searchParams.get('q')?.trim() ?? '';
  const sought = words.toLowerCase();
  return { words, all: all.length, organisations: all.filter((one) => [one.name, one.odsCode, one.localCode, one.region, one.board, one.type].some((text) => text?.toLowerCase().includes(sought))) };
};

export default function Organisations({ loaderData: { words, all, organisations } }: Route.ComponentProps) {
  return (
    <>
      <PageTitle title={ORGANISATIONS.title} />
      <DoneBanner />
      <div className="wm-page-top">
        <PageHeading>{ORGANISATIONS.title}</PageHeading>
        <ButtonLink href="/organisations/new">{ORGANISATIONS.add}</ButtonLink>
      </div>
      <form method="get" role="search">
        <Input id="q" name="q" type="search" label={ORGANISATIONS.find} defaultValue={words} key={words} width={30} button={<Button small>{ORGANISATIONS.search}</Button>} />
      </form>
      {organisations.length === 0 ? (
        <EmptyState because="filtered" heading={ORGANISATIONS.none} clearHref="/organisations" />
      ) : (
        <Table
          caption={ORGANISATIONS.count(organisations.length, all)}
          captionSize="s"
          cards
          firstCellIsHeader
          rows={organisations}
          rowKey={({ id }) => id}
          columns={[
            { key: 'name', header: ORGANISATIONS.name, cell: ({ name }) => name },
            { key: 'type', header: ORGANISATIONS.type, cell: ({ type }) => type },
            { key: 'code', header: ORGANISATIONS.code, cell: ({ odsCode, localCode }) => odsCode ?? (localCode === null ? '–' : ORGANISATIONS.local(localCode)) },
            { key: 'region', header: ORGANISATIONS.region, cell: ({ region }) => region ?? '–' },
            { key: 'board', header: ORGANISATIONS.board, cell: ({ board }) => board ?? '–' },
            { key: 'after', header: ORGANISATIONS.after, cell: ({ lastDay, successors }) => (lastDay === null ? '–' : ORGANISATIONS.ended(day(lastDay), successors)) },
          ]}
        />
      )}
    </>
  );
}
