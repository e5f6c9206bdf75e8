import { Table } from '../../components/content/table.tsx';
import { EmptyState } from '../../components/list/empty-state.tsx';
import { instant } from '../../texts/dates.ts';
import { MESSAGES } from '../../texts/messages.ts';
import { ThreadStatus } from './thread-status.tsx';
import type { ListedThread } from './threads.server.ts';

interface ThreadListProps {
  threads: readonly ListedThread[];
  /** Staff see with whom each thread is; to the others all are with the programme. */
  staff?: boolean;
}

/** Threads, the one with the newest message first. */
export function ThreadList({ threads, staff = false }: ThreadListProps) {
  if (threads.length === 0)
    return (
      <EmptyState because="new" heading={MESSAGES.none}>
        <p>{MESSAGES.noneText}</p>
      </EmptyState>
    );
  return (
    <Table
      caption={MESSAGES.caption}
      captionHidden
      cards
      firstCellIsHeader
      rows={threads}
      rowKey={({ id }) => id}
      columns={[
        { key: 'subject', header: MESSAGES.subject, cell: ({ id, subject }) => <a href={`/messages/${id}`}>{subject}</a> },
        ...(staff ? [{ key: 'with', header: MESSAGES.with, cell: ({ audience, reviewer }: ListedThread) => reviewer ?? MESSAGES.withWhom[audience] }] : []),
        { key: 'last', header: MESSAGES.last, cell: ({ lastAt, count }) => `${instant(lastAt)} (${MESSAGES.count(count)})` },
        { key: 'status', header: MESSAGES.status, cell: ({ unread, waitsSince }) => <ThreadStatus unread={unread} waits={waitsSince !== null} /> },
      ]}
    />
  );
}
