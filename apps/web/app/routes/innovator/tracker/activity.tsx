import { Timeline } from '../../../components/evaluation/timeline.tsx';
import { EmptyState } from '../../../components/list/empty-state.tsx';
import { PageHeading } from '../../../components/page-heading.tsx';
import { titled } from '../../../shell/title.ts';
import { instant } from '../../../texts/dates.ts';
import { ACTIVITY } from '../../../texts/activity.ts';
import { NumberedPages } from '../../admin/numbered-pages.tsx';
import { pageOf } from '../../admin/page-of.ts';
import { BackTo } from '../back-to.tsx';
import type { Route } from './+types/activity';
import { knownOf, teamOf } from './activity.server.ts';
import { activityOf } from './all-activity.ts';
import { InnovationFrame } from './innovation-frame.tsx';
import { MOST_OF_TEAM } from './team-activity.ts';
import { trackedOf } from './tracker.server.ts';

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const { frame, innovation } = await trackedOf(request, params.id);
  const [team, ...evaluations] = await Promise.all([teamOf(request, params.id), ...innovation.evaluations.map(({ id }) => knownOf(request, id))]);
  const all = activityOf({ innovation: innovation.id, evaluations, documents: innovation.documents, team: team.slice(0, MOST_OF_TEAM) });
  const page = pageOf(all.length, new URL(request.url).searchParams.get('page'));
  return { frame, id: innovation.id, cut: team.length > MOST_OF_TEAM ? ACTIVITY.cut(MOST_OF_TEAM) : null, page, activity: all.slice(page.from, page.to).map(({ at, evaluation, ...one }) => ({ ...one, at, when: instant(at), evaluation: evaluation === null ? null : ACTIVITY.evaluation(evaluation) })) };
};

export const meta: Route.MetaFunction = ({ loaderData, matches }) => [titled(matches, ACTIVITY.title, loaderData?.frame.name)];

/** What happened to an innovation and is its team's to know. */
export default function ActivityPage({ loaderData: { frame, id, cut, page, activity } }: Route.ComponentProps) {
  return (
    <InnovationFrame frame={frame}>
      <BackTo href={`/innovations/${id}`}>{ACTIVITY.back}</BackTo>
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          <PageHeading>{ACTIVITY.title}</PageHeading>
          <p>
            {ACTIVITY.lead} <a href={`/innovations/${id}/versions`}>{ACTIVITY.versions}</a>
          </p>
          {cut ? <p>{cut}</p> : null}
          {activity.length > 0 ? (
            <Timeline
              headingLevel={2}
              events={activity.map(({ at, what, when, href, evaluation }, index) => ({
                key: `${page.from + index}`,
                title: href ? <a href={href}>{what}</a> : what,
                when,
                dateTime: at,
                ...(evaluation ? { by: evaluation } : {}),
              }))}
            />
          ) : (
            <EmptyState because="new" heading={ACTIVITY.none}>
              <p>{ACTIVITY.noneText}</p>
            </EmptyState>
          )}
          <NumberedPages page={page} at={(number) => `?page=${number}`} />
        </div>
      </div>
    </InnovationFrame>
  );
}
