import { Link } from 'react-router';
import { Table } from '../../../components/content/table.tsx';
import { Tag } from '../../../components/content/tag.tsx';
import { SimulatedMark } from '../../../components/evaluation/simulated-mark.tsx';
import { BackLink } from '../../../components/navigation/back-link.tsx';
import { PageHeading } from '../../../components/page-heading.tsx';
import { load } from '../../../session/api.server.ts';
import { ASSIGNMENTS } from '../../../texts/assignments.ts';
import { day } from '../../../texts/dates.ts';
import { WORKLOAD } from '../../../texts/round-aims.ts';
import { roleTitle } from '../../../texts/shell.ts';
import { PageTitle } from '../frame/page-title.tsx';
import type { Route } from './+types/reviewer-workload';
import { WORKLOAD as ASKED } from './workload.query.ts';
import { LEVEL_COLOURS } from './workload-table.tsx';

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(params.person)) throw new Response('', { status: 404 });
  const { reviewerWorkload } = await load(request, ASKED, { personId: params.person });
  const [reviewer] = reviewerWorkload.reviewers;
  if (!reviewer) throw new Response('', { status: 404 });
  return { reviewer };
};

/** One reviewer: each week in figures, and the open reviews that whoever looks may know of. */
export default function ReviewerWorkload({ loaderData: { reviewer } }: Route.ComponentProps) {
  const { displayName, organisation, roles, specialties, maxConcurrentReviews, weeks, past, reviews } = reviewer;
  const title = WORKLOAD.of(displayName);
  return (
    <>
      <PageTitle title={title} />
      <div className="nhsuk-u-margin-bottom-4">
        <BackLink href="/assignments/workload">{WORKLOAD.backToAll}</BackLink>
      </div>
      <PageHeading>{title}</PageHeading>
      <p>
        {organisation}. {roles.map(roleTitle).join(', ')}. {specialties.join(', ')}
      </p>
      <p>
        {WORKLOAD.takes}: {maxConcurrentReviews ?? WORKLOAD.noLimit}
      </p>
      <Table
        caption={WORKLOAD.bars(displayName)}
        firstCellIsHeader
        rows={[...weeks]}
        rowKey={({ from }) => from}
        columns={[
          { key: 'week', header: WORKLOAD.week, cell: ({ from }) => day(from) },
          { key: 'open', header: WORKLOAD.openHeader, numeric: true, cell: ({ open }) => open },
          { key: 'due', header: WORKLOAD.due, numeric: true, cell: ({ due }) => due },
          {
            key: 'level',
            header: WORKLOAD.level,
            cell: ({ level, away }) => (
              <>
                <Tag colour={LEVEL_COLOURS[level] ?? 'grey'}>{WORKLOAD.levels[level] ?? level}</Tag>
                {WORKLOAD.awayDays(away)}
              </>
            ),
          },
        ]}
      />
      <h2 className="nhsuk-heading-m">{WORKLOAD.behind}</h2>
      <p className="nhsuk-u-reading-width">{WORKLOAD.behindLead}</p>
      <Table
        caption={WORKLOAD.behind}
        captionHidden
        firstCellIsHeader
        rows={[...past]}
        rowKey={({ from }) => from}
        columns={[
          { key: 'week', header: WORKLOAD.week, cell: ({ from }) => day(from) },
          { key: 'carried', header: WORKLOAD.carried, numeric: true, cell: ({ carried }) => carried },
          { key: 'finished', header: WORKLOAD.finished, numeric: true, cell: ({ finished }) => finished },
        ]}
      />
      <h2 className="nhsuk-heading-m">{WORKLOAD.reviews}</h2>
      {reviews.length === 0 ? <p>{WORKLOAD.noReviews}</p> : null}
      {reviews.length > 0 ? (
        <Table
          caption={WORKLOAD.reviews}
          captionHidden
          cards
          firstCellIsHeader
          rows={[...reviews]}
          rowKey={({ evaluationId, role }) => `${evaluationId} ${role}`}
          columns={[
            {
              key: 'evaluation',
              header: WORKLOAD.evaluation,
              cell: ({ evaluationId, innovationName, reference, simulated }) => (
                <>
                  <Link to={`/evaluations/${evaluationId}/reviewers`}>{ASSIGNMENTS.named(innovationName, reference)}</Link> {simulated ? <SimulatedMark /> : null}
                </>
              ),
            },
            { key: 'stage', header: WORKLOAD.stage, cell: ({ stageTitle, role }) => `${stageTitle}, ${roleTitle(role)}` },
            { key: 'state', header: WORKLOAD.state, cell: ({ state }) => WORKLOAD.answer[state] ?? state },
            { key: 'due', header: WORKLOAD.dueOn, cell: ({ dueOn }) => (dueOn === null ? WORKLOAD.noDay : day(dueOn)) },
          ]}
        />
      ) : null}
    </>
  );
}
