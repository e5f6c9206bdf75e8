import { InsetText } from '../../../components/content/inset-text.tsx';
import { SummaryList } from '../../../components/content/summary-list.tsx';
import { Table } from '../../../components/content/table.tsx';
import { AVAILABILITY } from '../../../texts/availability.ts';
import { day, month } from '../../../texts/dates.ts';
import type { LoadedAvailability } from './availability.server.ts';

/** What somebody has to do now, whether they can be invited, and what came in the last months. */
export function PresentAvailability({ openReviews, maxConcurrentReviews, away, months }: LoadedAvailability) {
  const isFull = maxConcurrentReviews !== null && openReviews >= maxConcurrentReviews;
  return (
    <>
      <h2 className="nhsuk-heading-m">{AVAILABILITY.now}</h2>
      <SummaryList rows={[{ key: AVAILABILITY.open, value: AVAILABILITY.openOf(openReviews, maxConcurrentReviews) }]} />
      <p>
        {AVAILABILITY.openHint} <a href="/reviews">{AVAILABILITY.toReviews}</a>
      </p>
      {away || isFull ? (
        <InsetText>
          {away ? <p>{AVAILABILITY.over(day(away))}</p> : null}
          {isFull ? <p>{AVAILABILITY.full}</p> : null}
        </InsetText>
      ) : null}
      <Table
        caption={AVAILABILITY.months}
        firstCellIsHeader
        rows={months}
        rowKey={(one) => one.month}
        columns={[
          { key: 'month', header: AVAILABILITY.month, cell: (one) => month(one.month) },
          { key: 'invited', header: AVAILABILITY.invited, numeric: true, cell: (one) => one.invited },
          { key: 'submitted', header: AVAILABILITY.submitted, numeric: true, cell: (one) => one.submitted },
        ]}
      />
    </>
  );
}
