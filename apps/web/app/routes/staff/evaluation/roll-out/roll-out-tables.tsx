import { Table } from '../../../../components/content/table.tsx';
import { Tag, type TagColour } from '../../../../components/content/tag.tsx';
import { SimulatedMark } from '../../../../components/evaluation/simulated-mark.tsx';
import { EmptyState } from '../../../../components/list/empty-state.tsx';
import { day } from '../../../../texts/dates.ts';
import { ROLL_OUT } from '../../../../texts/staff-roll-out.ts';
import type { RollOutRead } from './roll-out.server.ts';

const COLOUR: Record<RollOutRead['rows'][number]['status'], TagColour> = { planned: 'white', contracted: 'blue', live: 'green', stopped: 'red' };

/** How many are live, in a sentence and by region, and each organisation with its status. */
export function RollOutTables({ read: { rows, regions, choices } }: { read: RollOutRead }) {
  if (rows.length === 0)
    return (
      <EmptyState because="new" heading={ROLL_OUT.none} headingLevel={3}>
        {choices ? <p>{ROLL_OUT.noneMore}</p> : null}
      </EmptyState>
    );
  const barriers = rows.filter(({ barrier }) => barrier !== null).length;
  return (
    <>
      <p>
        {ROLL_OUT.sentence(rows.filter(({ status }) => status === 'live').length, rows.length, regions.filter(({ region, live }) => region !== null && live > 0).length)}
        {barriers > 0 ? ` ${ROLL_OUT.barriers(barriers)}` : null}
      </p>
      <Table
        caption={ROLL_OUT.byRegion}
        captionSize="s"
        firstCellIsHeader
        rows={regions}
        rowKey={({ region }) => region ?? ''}
        columns={[
          { key: 'region', header: ROLL_OUT.region, cell: ({ region }) => region ?? ROLL_OUT.noRegion },
          { key: 'live', header: ROLL_OUT.live, numeric: true, cell: ({ live, organisations }) => ROLL_OUT.liveOf(live, organisations) },
        ]}
      />
      <Table
        caption={ROLL_OUT.byOrganisation}
        captionSize="s"
        cards
        firstCellIsHeader
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          { key: 'organisation', header: ROLL_OUT.organisation, cell: ({ organisation }) => organisation },
          { key: 'board', header: ROLL_OUT.board, cell: ({ region, board }) => [region ?? ROLL_OUT.noRegion, board].filter(Boolean).join(', ') },
          {
            key: 'status',
            header: ROLL_OUT.status,
            cell: ({ status, simulated }) => (
              <>
                <Tag colour={COLOUR[status]}>{ROLL_OUT.statuses[status]}</Tag> {simulated ? <SimulatedMark /> : null}
              </>
            ),
          },
          { key: 'since', header: ROLL_OUT.since, cell: ({ on }) => (on ? day(on) : '–') },
          { key: 'barrier', header: ROLL_OUT.barrier, cell: ({ barrier }) => barrier ?? '–' },
          { key: 'recorded', header: ROLL_OUT.recorded, cell: ({ recordedAt, recordedBy }) => ROLL_OUT.recordedBy(day(recordedAt), recordedBy) },
        ]}
      />
    </>
  );
}
