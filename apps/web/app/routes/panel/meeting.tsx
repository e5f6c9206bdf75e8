import { useSearchParams } from 'react-router';
import type { Route } from './+types/meeting';
import { NotificationBanner } from '../../components/content/notification-banner.tsx';
import { SummaryList } from '../../components/content/summary-list.tsx';
import { Table } from '../../components/content/table.tsx';
import { ButtonLink } from '../../components/form/button.tsx';
import { BackLink } from '../../components/navigation/back-link.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { PANELS } from '../../texts/panels.ts';
import { PageTitle } from '../staff/frame/page-title.tsx';
import { AgendaItem } from './meeting/agenda-item.tsx';
import { AttendanceTag } from './meeting/attendance-tag.tsx';
import { readMeeting } from './meeting/meeting.server.ts';

export const loader = ({ request, params }: Route.LoaderArgs) => readMeeting(request, params.id);

/** A meeting: what it is about, whether enough people are in the room for each item, and who is named. */
export default function Meeting({ loaderData: meeting }: Route.ComponentProps) {
  const [asked] = useSearchParams();
  const done = PANELS.done[asked.get('done') ?? ''];
  return (
    <>
      <PageTitle title={meeting.title} />
      <div className="nhsuk-u-margin-bottom-4">
        <BackLink href="/panels">{PANELS.all}</BackLink>
      </div>
      {done ? <NotificationBanner variant="success" heading={done} /> : null}
      <PageHeading caption={PANELS.title}>{meeting.title}</PageHeading>
      <SummaryList
        rows={[
          { key: PANELS.when, value: PANELS.at(meeting.heldOn, meeting.startsAt) },
          { key: PANELS.where, value: meeting.place },
          { key: PANELS.calledBy, value: meeting.called },
        ]}
      />
      {meeting.mayConvene ? (
        <div className="nhsuk-button-group">
          <ButtonLink href={`/panels/${meeting.id}/agenda`}>{PANELS.setAgenda}</ButtonLink>
          <ButtonLink href={`/panels/${meeting.id}/attendance`} variant="secondary">
            {PANELS.recordAttendance}
          </ButtonLink>
          <a href={`/panels/${meeting.id}/change`}>{PANELS.change}</a>
        </div>
      ) : null}
      <h2 className="nhsuk-heading-m">{PANELS.agenda}</h2>
      {meeting.items.length === 0 ? <p>{PANELS.noItems}</p> : meeting.items.map((item) => <AgendaItem key={item.id} item={item} />)}
      <h2 className="nhsuk-heading-m">{PANELS.attendees}</h2>
      <Table
        caption={PANELS.attendees}
        captionHidden
        cards
        firstCellIsHeader
        rows={meeting.attendees}
        rowKey={({ personId }) => personId}
        columns={[
          { key: 'name', header: PANELS.person, cell: ({ name }) => name },
          { key: 'organisation', header: PANELS.organisation, cell: ({ organisation }) => organisation },
          { key: 'state', header: PANELS.attendance, cell: ({ state }) => <AttendanceTag state={state} /> },
        ]}
      />
      <p className="nhsuk-body-s">{PANELS.print}</p>
    </>
  );
}
