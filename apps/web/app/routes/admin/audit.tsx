import { redirect } from 'react-router';
import type { Route } from './+types/audit';
import { Card } from '../../components/content/card.tsx';
import { Table } from '../../components/content/table.tsx';
import { Button } from '../../components/form/button.tsx';
import { Input } from '../../components/form/input.tsx';
import { Select } from '../../components/form/select.tsx';
import { EmptyState } from '../../components/list/empty-state.tsx';
import { Filter } from '../../components/list/filter.tsx';
import { ListLayout } from '../../components/list/list-layout.tsx';
import { Pagination } from '../../components/navigation/pagination.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { AUDIT } from '../../texts/audit.ts';
import { instant } from '../../texts/dates.ts';
import { PageTitle } from '../staff/frame/page-title.tsx';
import { loadStreams } from './audit/audit.server.ts';

export const loader = async ({ request }: Route.LoaderArgs) => {
  const { searchParams } = new URL(request.url);
  const asked = searchParams.get('stream')?.trim();
  if (asked) throw redirect(`/audit/stream?name=${encodeURIComponent(asked)}`);
  const [kind, after] = [searchParams.get('kind') ?? '', searchParams.get('after') ?? ''];
  return { kind, after, ...(await loadStreams(request, kind, after)) };
};

export default function Audit({ loaderData: { kind, after, streams, checkpoint, next } }: Route.ComponentProps) {
  const firstPage = kind ? `/audit?kind=${kind}` : '/audit';
  return (
    <>
      <PageTitle title={AUDIT.title} />
      <PageHeading>{AUDIT.title}</PageHeading>
      <p className="nhsuk-u-reading-width">{AUDIT.lead}</p>
      <Card heading={AUDIT.checkpoint} headingSize="m">
        {checkpoint ? (
          <>
            <p>{AUDIT.checkpointOf(checkpoint.size, instant(checkpoint.at))}</p>
            <pre className="wm-hash">{checkpoint.note}</pre>
            <p>{AUDIT.checkpointNote}</p>
          </>
        ) : (
          <p>{AUDIT.noCheckpoint}</p>
        )}
        <p>
          <a href="/audit/verify">{AUDIT.verifyLink}</a>
        </p>
      </Card>
      <ListLayout
        filter={
          <>
            <Filter set={kind ? 1 : 0} clearHref="/audit" key={kind}>
              <Select id="kind" name="kind" label={AUDIT.kind} defaultValue={kind} items={[{ value: '', text: AUDIT.any }, ...AUDIT.kinds]} />
            </Filter>
            <form method="get" action="/audit">
              <Input id="stream" name="stream" label={AUDIT.find} hint={AUDIT.findHint} />
              <Button variant="secondary" small>
                {AUDIT.open}
              </Button>
            </form>
          </>
        }
      >
        {streams.length === 0 ? (
          <EmptyState because="filtered" heading={AUDIT.none} clearHref="/audit" />
        ) : (
          <Table
            caption={AUDIT.count(streams.length, next !== null || after !== '')}
            captionSize="s"
            cards
            firstCellIsHeader
            rows={streams}
            rowKey={({ stream }) => stream}
            columns={[
              { key: 'stream', header: AUDIT.stream, cell: ({ stream }) => <a href={`/audit/stream?name=${encodeURIComponent(stream)}`}>{stream}</a> },
              { key: 'events', header: AUDIT.events, numeric: true, cell: ({ seq }) => seq },
            ]}
          />
        )}
        {after || next ? (
          <Pagination
            {...(after ? { previous: { href: firstPage, text: AUDIT.first } } : {})}
            {...(next ? { next: { href: `${firstPage}${kind ? '&' : '?'}after=${encodeURIComponent(next)}`, text: AUDIT.next } } : {})}
          />
        ) : null}
      </ListLayout>
    </>
  );
}
