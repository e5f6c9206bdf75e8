import { Table } from '../../../../components/content/table.tsx';
import { Tag, type TagColour } from '../../../../components/content/tag.tsx';
import { SimulatedMark } from '../../../../components/evaluation/simulated-mark.tsx';
import { EmptyState } from '../../../../components/list/empty-state.tsx';
import { day } from '../../../../texts/dates.ts';
import { barrierTitle, ROLL_OUT } from '../../../../texts/staff-roll-out.ts';
import type { RollOutRead } from './roll-out.server.ts';
import { UptakeTables } from './uptake-tables.tsx';

const COLOUR: Record<RollOutRead['rows'][number]['status'], TagColour> = { planned: 'white', contracted: 'blue', live: 'green', stopped: 'red' };

/** Uptake as of today, and what is recorded of each organisation. */
export function RollOutTables({ read: { rows, uptake, choices, monitored } }: { read: RollOutRead }) {
  if (rows.length === 0)
    return (
      <EmptyState because="new" heading={ROLL_OUT.none} headingLevel={3}>
        {choices && monitored ? <p>{ROLL_OUT.noneMore}</p> : null}
        <TakenOff uptake={uptake} />
      </EmptyState>
    );
  return (
    <>
      {uptake ? <UptakeTables uptake={uptake} /> : null}
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
          { key: 'barrier', header: ROLL_OUT.barrier, cell: ({ barrier, barrierKind }) => (barrier ? [barrierKind ? `${barrierTitle(barrierKind)}: ` : '', barrier].join('') : '–') },
          { key: 'recorded', header: ROLL_OUT.recorded, cell: ({ recordedAt, recordedBy }) => ROLL_OUT.recordedBy(day(recordedAt), recordedBy) },
        ]}
      />
      <TakenOff uptake={uptake} />
    </>
  );
}

/** Those that were put on it by mistake, for whoever follows the roll-out. */
function TakenOff({ uptake }: { uptake: RollOutRead['uptake'] }) {
  if (!uptake?.takenOff?.length) return null;
  return (
    <Table
      caption={ROLL_OUT.takenOff}
      captionSize="s"
      cards
      firstCellIsHeader
      rows={uptake.takenOff}
      rowKey={({ organisation, takenOffAt }) => `${organisation} ${takenOffAt}`}
      columns={[
        { key: 'organisation', header: ROLL_OUT.organisation, cell: ({ organisation }) => organisation },
        { key: 'reason', header: ROLL_OUT.takenOffWhy, cell: ({ reason }) => reason },
        { key: 'recorded', header: ROLL_OUT.recorded, cell: ({ takenOffAt, takenOffBy }) => ROLL_OUT.recordedBy(day(takenOffAt), takenOffBy) },
      ]}
    />
  );
}
