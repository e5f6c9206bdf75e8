import { Details } from '../../../components/content/details.tsx';
import { Table } from '../../../components/content/table.tsx';
import { STREAM } from '../../../texts/audit.ts';
import { instant } from '../../../texts/dates.ts';
import type { StreamRead } from './audit.server.ts';

/** Events of a stream in their order, each with the very text that was hashed. */
export function EventTable({ read }: { read: StreamRead }) {
  return (
    <Table
      caption={STREAM.page(read.from + 1, read.from + read.shown.length, read.count)}
      captionSize="m"
      cards
      firstCellIsHeader
      rows={read.shown}
      rowKey={({ seq }) => seq}
      columns={[
        {
          key: 'what',
          header: STREAM.what,
          cell: (event) => (
            <>
              <strong>
                {event.seq}. {event.said?.act}
              </strong>
              <span className="wm-table__more">{event.said?.obj}</span>
              <HashedText event={event} />
            </>
          ),
        },
        { key: 'when', header: STREAM.when, cell: ({ said }) => (said ? <time dateTime={said.at}>{instant(said.at)}</time> : '–') },
        { key: 'who', header: STREAM.who, cell: ({ said }) => <span className="wm-hash">{said?.actor ?? '–'}</span> },
      ]}
    />
  );
}

function HashedText({ event: { seq, text, hash, leaf } }: { event: StreamRead['shown'][number] }) {
  return (
    <Details
      summary={
        <>
          {STREAM.text}
          <span className="nhsuk-u-visually-hidden"> {STREAM.ofEvent(seq)}</span>
        </>
      }
    >
      <pre className="wm-hash">{text}</pre>
      <p>
        {STREAM.hash}: <span className="wm-hash">{hash}</span>
      </p>
      <p>
        {STREAM.leaf}: {leaf ?? STREAM.notSealed}
      </p>
    </Details>
  );
}
