import type { Route } from './+types/history';
import { Details } from '../../../components/content/details.tsx';
import { Timeline } from '../../../components/evaluation/timeline.tsx';
import { Pagination } from '../../../components/navigation/pagination.tsx';
import { PageHeading } from '../../../components/page-heading.tsx';
import { instant } from '../../../texts/dates.ts';
import { HISTORY } from '../../../texts/staff-record.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { loadEvents } from './history/events.server.ts';
import { GuardOperands } from './history/guard-operands.tsx';

export const loader = ({ request, params }: Route.LoaderArgs) => loadEvents(request, params.id);

export default function History({ loaderData: { evaluation, events, page } }: Route.ComponentProps) {
  return (
    <>
      <PageTitle title={`${HISTORY.title}: ${evaluation.innovationName}`} />
      <PageHeading>{HISTORY.title}</PageHeading>
      <p>{HISTORY.lead(page.of)}</p>
      {events.length < page.of ? <p>{HISTORY.shown(page.from, page.to)}</p> : null}
      <Timeline
        headingLevel={2}
        events={events.map((event) => ({
          key: String(event.version),
          title: `${event.version}. ${event.title}`,
          when: instant(event.at),
          dateTime: event.at,
          by: event.by,
          children:
            event.reason || event.guards.length > 0 ? (
              <>
                {event.reason ? <p>{event.reason}</p> : null}
                {event.guards.length > 0 ? (
                  <Details summary={HISTORY.details}>
                    <GuardOperands guards={event.guards} />
                  </Details>
                ) : null}
              </>
            ) : undefined,
        }))}
      />
      {page.later !== null || page.earlier !== null ? (
        <Pagination
          {...(page.later !== null ? { previous: { href: page.later === 'newest' ? '?' : `?before=${page.later}`, text: HISTORY.later } } : {})}
          {...(page.earlier !== null ? { next: { href: `?before=${page.earlier}`, text: HISTORY.earlier } } : {})}
        />
      ) : null}
    </>
  );
}
