import { Link } from 'react-router';
import { Table } from '../../../components/content/table.tsx';
import { Tag, type TagColour } from '../../../components/content/tag.tsx';
import { day } from '../../../texts/dates.ts';
import { WORKLOAD } from '../../../texts/round-aims.ts';
import { WeekBars } from './week-bars.tsx';
import type { ReviewerRead } from './workload.query.ts';

export const LEVEL_COLOURS: Readonly<Record<string, TagColour>> = { over: 'red', full: 'red', near: 'yellow', free: 'green', unknown: 'grey' };

/** Reviewers with how this week stands, the weeks ahead, and when they are away. */
export function WorkloadTable({ reviewers, caption }: { reviewers: readonly ReviewerRead[]; caption: string }) {
  return (
    <Table
      caption={caption}
      cards
      firstCellIsHeader
      rows={[...reviewers]}
      rowKey={({ personId }) => personId}
      columns={[
        {
          key: 'reviewer',
          header: WORKLOAD.reviewer,
          cell: ({ personId, displayName, organisation }) => (
            <>
              <Link to={`/assignments/workload/${personId}`}>{displayName}</Link>, {organisation}
            </>
          ),
        },
        {
          key: 'now',
          header: WORKLOAD.now,
          cell: ({ weeks: [now], maxConcurrentReviews }) => (
            <>
              {WORKLOAD.open(now!.open, maxConcurrentReviews)} <Tag colour={LEVEL_COLOURS[now!.level] ?? 'grey'}>{WORKLOAD.levels[now!.level] ?? now!.level}</Tag>
            </>
          ),
        },
        { key: 'weeks', header: WORKLOAD.weeksAhead, cell: ({ displayName, weeks, maxConcurrentReviews }) => <WeekBars name={displayName} weeks={weeks} most={maxConcurrentReviews} /> },
        { key: 'away', header: WORKLOAD.away, cell: ({ absences }) => (absences.length === 0 ? WORKLOAD.notAway : absences.map(({ from, to }) => (from === to ? day(from) : `${day(from)} to ${day(to)}`)).join('; ')) },
      ]}
    />
  );
}
