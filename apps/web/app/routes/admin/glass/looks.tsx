import { Table } from '../../../components/content/table.tsx';
import { Tag } from '../../../components/content/tag.tsx';
import { GLASS } from '../../../texts/admin.ts';
import { deadline, instant } from '../../../texts/dates.ts';
import type { Look } from './glass.server.ts';

/** Who looked into which evaluation and why: for whoever leads the programme, and one’s own for administrators. */
export function Looks({ looks, leads }: { looks: readonly Look[]; leads: boolean }) {
  const title = leads ? GLASS.list : GLASS.own;
  if (looks.length === 0)
    return (
      <>
        <h2 className="nhsuk-heading-m">{title}</h2>
        <p>{leads ? GLASS.none : GLASS.noneOwn}</p>
      </>
    );
  return (
    <Table
      caption={title}
      captionSize="m"
      cards
      firstCellIsHeader
      rows={looks}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'evaluation',
          header: GLASS.evaluation,
          cell: ({ evaluationId, reference, number, innovationName }) => (
            <>
              <a className="wm-table__title" href={`/evaluations/${evaluationId}`}>
                {innovationName}
              </a>
              <span className="wm-table__more">
                {reference}, {GLASS.numbered(number)}
              </span>
            </>
          ),
        },
        { key: 'who', header: GLASS.who, cell: ({ person }) => person },
        { key: 'why', header: GLASS.why, cell: ({ reason }) => reason },
        {
          key: 'when',
          header: GLASS.when,
          cell: ({ brokenAt, endsAt, open }) => (
            <>
              {instant(brokenAt)} {open ? <Tag colour="orange">{GLASS.until(deadline(endsAt))}</Tag> : <span className="wm-table__more">{GLASS.over(instant(endsAt))}</span>}
            </>
          ),
        },
      ]}
    />
  );
}
