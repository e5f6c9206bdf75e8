import { Card } from '../../../../components/content/card.tsx';
import { Table } from '../../../../components/content/table.tsx';
import { TimeLimitBadge } from '../../../../components/evaluation/time-limit-badge.tsx';
import type { TimeLimitState } from '../../../../components/evaluation/time-limit-words.ts';
import { day, deadline } from '../../../../texts/dates.ts';
import { SUMMARY } from '../../../../texts/staff-summary.ts';
import type { CaseRead } from './case.query.ts';

/** The time limit of the stage, and who has held the case for how long. */
export function TimeCard({ limit, clocks, since }: Pick<CaseRead, 'limit' | 'clocks' | 'since'>) {
  return (
    <Card heading={SUMMARY.clocks} headingSize="s">
      {limit ? (
        <p>
          <TimeLimitBadge state={limit.state as TimeLimitState} daysLeft={limit.workingDays - limit.used} used={limit.used / limit.workingDays}>
            {limit.used} of {limit.workingDays} working days used. {limit.state === 'paused' ? SUMMARY.paused : `Ends ${deadline(limit.dueAt)}`}
          </TimeLimitBadge>
        </p>
      ) : (
        <p>{SUMMARY.noLimit}</p>
      )}
      <p>In this stage since {day(since)}.</p>
      {clocks ? (
        <Table
          caption={SUMMARY.clocksCaption}
          captionSize="s"
          captionId="clocks-caption"
          scroll
          compact
          firstCellIsHeader
          rows={clocks.filter((clock) => clock.workingDays > 0 || clock.paused)}
          rowKey={({ id }) => id}
          columns={[
            { key: 'clock', header: 'Clock', cell: (clock) => (clock.paused ? `${clock.title} (paused)` : clock.title) },
            { key: 'all', header: 'All', numeric: true, cell: (clock) => clock.workingDays },
            { key: 'innovator', header: 'Innovator', numeric: true, cell: (clock) => clock.byHolder.innovator },
            { key: 'reviewers', header: 'Reviewers', numeric: true, cell: (clock) => clock.byHolder.reviewers },
            { key: 'service', header: 'Service', numeric: true, cell: (clock) => clock.byHolder.service },
          ]}
        />
      ) : null}
    </Card>
  );
}
