import { Table } from '../../../components/content/table.tsx';
import { EQUITY } from '../../../texts/pilot-equity.ts';
import { MEASURES } from '../../../texts/pilot.ts';
import { monthName } from '../measure/months.ts';
import type { GroupReading } from '../pilot/pilot.server.ts';
import type { GroupPlaces } from './group-places.ts';

/** Counts of the groups of one breakdown so far, newest month first; nothing where there are none. */
export function GroupTable({ place: { measure, breakdown }, readings }: { place: GroupPlaces; readings: readonly GroupReading[] }) {
  const months = [...new Set(readings.map(({ month }) => month))].sort().reverse();
  if (months.length === 0) return null;
  const caption = EQUITY.soFar(measure.name, breakdown.name);
  return (
    <Table
      caption={caption}
      captionSize="s"
      cards
      firstCellIsHeader
      rows={months}
      rowKey={(month) => month}
      columns={[
        { key: 'month', header: MEASURES.month, cell: (month) => monthName(month) },
        ...breakdown.groups.map((group) => ({
          key: group,
          header: group,
          cell: (month: string) => {
            const found = readings.find((reading) => reading.month === month && reading.group === group);
            return found ? EQUITY.counts(found.numerator, found.denominator) : EQUITY.notCounted;
          },
        })),
      ]}
    />
  );
}
