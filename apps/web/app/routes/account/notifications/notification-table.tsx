import { placeOf } from '@waymark/domain/places';
import { Table } from '../../../components/content/table.tsx';
import { Tag } from '../../../components/content/tag.tsx';
import { SimulatedMark } from '../../../components/evaluation/simulated-mark.tsx';
import { day, deadline } from '../../../texts/dates.ts';
import { HOME, WORK_KINDS } from '../../../texts/home.ts';
import { NEWS_KINDS, NOTIFICATIONS } from '../../../texts/notifications.ts';
import type { LoadedNotification } from './notifications.server.ts';

/** What waits, each with the page where it is done, and what one was mailed and has read of it. */
export const NotificationTable = ({ notifications, now }: { notifications: readonly LoadedNotification[]; now: string }) => (
  <Table
    caption={`${NOTIFICATIONS.title} (${notifications.length})`}
    captionSize="s"
    cards
    firstCellIsHeader
    rows={notifications}
    rowKey={({ key }) => key}
    columns={[
      { key: 'what', header: NOTIFICATIONS.what, cell: (one) => <a href={placeOf(one)}>{NEWS_KINDS[one.kind] ?? WORK_KINDS[one.kind] ?? one.kind}</a> },
      { key: 'about', header: NOTIFICATIONS.about, cell: (one) => <About of={one} /> },
      { key: 'due', header: NOTIFICATIONS.due, cell: ({ dueAt }) => <Due at={dueAt} now={now} /> },
      { key: 'state', header: NOTIFICATIONS.state, cell: (one) => <State of={one} /> },
    ]}
  />
);

const About = ({ of: { innovationName, reference, simulated } }: { of: LoadedNotification }) => (
  <>
    {[innovationName, reference].filter(Boolean).join(', ')} {simulated ? <SimulatedMark /> : null}
  </>
);

const Due = ({ at, now }: { at: string | null; now: string }) => {
  if (!at) return NOTIFICATIONS.noDue;
  const late = Date.parse(at) < Date.parse(now);
  return (
    <>
      {deadline(at)} {late ? <Tag colour="red">{HOME.overdue}</Tag> : null}
    </>
  );
};

const State = ({ of: { readAt, mailedAt } }: { of: LoadedNotification }) => (
  <>
    {readAt ? NOTIFICATIONS.read(day(readAt)) : <Tag colour="blue">{NOTIFICATIONS.unread}</Tag>} {mailedAt ? NOTIFICATIONS.mailed(day(mailedAt)) : null}
  </>
);
