import { Link } from 'react-router';
import { StageTag } from '../../../components/content/stage-tag.tsx';
import type { Column } from '../../../components/content/table-column.ts';
import { Table } from '../../../components/content/table.tsx';
import { Tag } from '../../../components/content/tag.tsx';
import { SimulatedMark } from '../../../components/evaluation/simulated-mark.tsx';
import { TimeLimitBadge } from '../../../components/evaluation/time-limit-badge.tsx';
import { day } from '../../../texts/dates.ts';
import { PIPELINE } from '../../../texts/staff-pipeline.ts';
import { addressWith, type LeftOut } from './list-address.ts';
import type { ListRead } from './list.server.ts';

type Row = ListRead['rows'][number];

/** The list itself: rows on a wide screen, cards on a narrow one. */
export function EvaluationTable({ rows, address }: Pick<ListRead, 'rows' | 'address'>) {
  return (
    <Table
      caption={PIPELINE.caption}
      captionHidden
      cards
      compact={address.close}
      rows={rows}
      rowKey={({ id }) => id}
      firstCellIsHeader
      columns={columnsOf(address).filter(({ key }) => !address.without.includes(key as LeftOut))}
    />
  );
}

const columnsOf = (address: ListRead['address']): Column<Row>[] => {
  const byDue = address.sort === 'DUE_SOONEST';
  return [
    { key: 'innovation', header: PIPELINE.innovation, cell: (row) => <Innovation row={row} /> },
    { key: 'stage', header: PIPELINE.stage, cell: (row) => <StageTag kind={row.kind}>{PIPELINE.inRun(row.stageTitle, row.run)}</StageTag> },
    {
      key: 'due',
      header: PIPELINE.limit,
      sort: { href: addressWith(address, { sort: 'DUE_SOONEST' }), ...(byDue ? { now: 'ascending' as const } : {}) },
      cell: (row) => <Due row={row} />,
    },
    {
      key: 'entered',
      header: PIPELINE.entered,
      sort: { href: addressWith(address, { sort: 'ENTERED_NEWEST' }), ...(byDue ? {} : { now: 'descending' as const }) },
      cell: (row) => day(row.enteredAt),
    },
    { key: 'reviews', header: PIPELINE.reviewsIn, cell: (row) => (row.seats > 0 ? PIPELINE.reviews(row.submitted, row.seats) : PIPELINE.noReviews) },
  ];
};

function Innovation({ row }: { row: Row }) {
  return (
    <>
      <Link className="wm-table__title wm-name" to={`/evaluations/${row.id}`}>
        {row.innovationName}
      </Link>
      <span className="wm-table__more">
        {row.reference}
        {row.number > 1 ? PIPELINE.evaluation(row.number) : null} · {row.organisationName}
      </span>
      {row.simulated ? <SimulatedMark /> : null} {row.proposedLabel ? <Tag colour="yellow">{`${PIPELINE.awaits}: ${row.proposedLabel}`}</Tag> : null}
    </>
  );
}

function Due({ row }: { row: Row }) {
  if (!row.due || !row.dueAt) return row.kind === 'end' ? PIPELINE.ended : PIPELINE.noLimit;
  return (
    <TimeLimitBadge state={row.due.state} daysLeft={row.due.daysLeft} used={row.due.used}>
      {row.due.state === 'paused' ? null : day(row.dueAt)}
    </TimeLimitBadge>
  );
}
