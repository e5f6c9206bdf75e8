import type { Route } from './+types/stream';
import { InsetText } from '../../components/content/inset-text.tsx';
import { WarningCallout } from '../../components/content/warning-callout.tsx';
import { BackLink } from '../../components/navigation/back-link.tsx';
import { Pagination } from '../../components/navigation/pagination.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { AUDIT, STREAM } from '../../texts/audit.ts';
import { PageTitle } from '../staff/frame/page-title.tsx';
import { loadStream, MOST } from './audit/audit.server.ts';
import { EventTable } from './audit/event-table.tsx';

export const loader = async ({ request }: Route.LoaderArgs) => {
  const { searchParams } = new URL(request.url);
  const from = Math.max(0, Math.trunc(Number(searchParams.get('from') ?? 0)) || 0);
  return { read: await loadStream(request, searchParams.get('name') ?? '', from), cut: MOST };
};

export default function Stream({ loaderData: { read, cut } }: Route.ComponentProps) {
  const page = (from: number): string => `/audit/stream?name=${encodeURIComponent(read.stream)}&from=${from}`;
  return (
    <>
      <PageTitle title={STREAM.title(read.stream)} />
      <div className="nhsuk-u-margin-bottom-4">
        <BackLink href="/audit">{AUDIT.title}</BackLink>
      </div>
      <PageHeading>{STREAM.title(read.stream)}</PageHeading>
      {read.count === 0 ? <p>{STREAM.none}</p> : null}
      {read.fault ? (
        <WarningCallout heading={STREAM.broken} headingLevel={2}>
          <p>{STREAM.brokenAt(read.fault.seq, STREAM.faults[read.fault.fault]!)}</p>
        </WarningCallout>
      ) : read.count > 0 ? (
        <InsetText>
          <p>
            <strong>{STREAM.sound}.</strong> {STREAM.soundWords(read.count, read.unsealed)}
          </p>
          {read.count >= cut ? <p>{STREAM.limit(read.count)}</p> : null}
        </InsetText>
      ) : null}
      {read.shown.length > 0 ? <EventTable read={read} /> : null}
      {read.previous !== null || read.next !== null ? (
        <Pagination {...(read.previous !== null ? { previous: { href: page(read.previous) } } : {})} {...(read.next !== null ? { next: { href: page(read.next) } } : {})} />
      ) : null}
    </>
  );
}
