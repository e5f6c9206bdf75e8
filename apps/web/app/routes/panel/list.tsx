import type { Route } from './+types/list';
import { Table } from '../../components/content/table.tsx';
import { Tag } from '../../components/content/tag.tsx';
import { ButtonLink } from '../../components/form/button.tsx';
import { EmptyState } from '../../components/list/empty-state.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { load } from '../../session/api.server.ts';
import { PANELS } from '../../texts/panels.ts';
import { PageTitle } from '../staff/frame/page-title.tsx';
import { CONVENING } from './meeting/convening.ts';
import { MEETINGS } from './meeting/meeting.queries.ts';
import { AttendanceTag } from './meeting/attendance-tag.tsx';

export const loader = async ({ request }: Route.LoaderArgs) => {
  const { me, panelMeetings } = await load(request, MEETINGS);
  return { meetings: panelMeetings, mayCall: me.roles.some(({ role }) => CONVENING.includes(role)) };
};

/** The meetings that somebody is named to or that their programme holds, the latest first. */
export default function Panels({ loaderData: { meetings, mayCall } }: Route.ComponentProps) {
  return (
    <>
      <PageTitle title={PANELS.title} />
      <PageHeading>{PANELS.title}</PageHeading>
      <p>{PANELS.lead}</p>
      {mayCall ? <ButtonLink href="/panels/new">{PANELS.call}</ButtonLink> : null}
      {meetings.length === 0 ? (
        <EmptyState because="new" heading={PANELS.none}>
          <p>{PANELS.noneText}</p>
        </EmptyState>
      ) : (
        <Table
          caption={PANELS.caption}
          captionHidden
          cards
          firstCellIsHeader
          rows={meetings}
          rowKey={({ id }) => id}
          columns={[
            { key: 'title', header: PANELS.meeting, cell: ({ id, title }) => <a href={`/panels/${id}`}>{title}</a> },
            { key: 'when', header: PANELS.when, cell: ({ heldOn, startsAt }) => PANELS.at(heldOn, startsAt) },
            { key: 'where', header: PANELS.where, cell: ({ place }) => place },
            { key: 'you', header: PANELS.you, cell: ({ ownState }) => (ownState ? <AttendanceTag state={ownState} /> : <Tag colour={false}>{PANELS.notNamed}</Tag>) },
          ]}
        />
      )}
    </>
  );
}
