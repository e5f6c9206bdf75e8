import { Table } from '../../../components/content/table.tsx';
import { SimulatedMark } from '../../../components/evaluation/simulated-mark.tsx';
import { READINGS } from '../../../texts/pilot-data.ts';
import { MEASURES } from '../../../texts/pilot.ts';
import { monthName } from '../measure/months.ts';
import type { Measure, Reading } from '../pilot/pilot.server.ts';

interface ReadingTableProps {
  measures: readonly Measure[];
  readings: readonly Reading[];
  mayCorrect: boolean;
}

/** The months so far, newest first, a column for each measure. */
export function ReadingTable({ measures, readings, mayCorrect }: ReadingTableProps) {
  const months = [...new Set(readings.map(({ month }) => month))].sort().reverse();
  return (
    <>
      <h2 className="nhsuk-heading-m">
        {READINGS.soFar} {readings.some(({ simulated }) => simulated) ? <SimulatedMark what="readings" /> : null}
      </h2>
      {months.length === 0 ? (
        <p>{READINGS.none}</p>
      ) : (
        <Table
          caption={READINGS.soFar}
          captionHidden
          cards
          firstCellIsHeader
          rows={months}
          rowKey={(month) => month}
          columns={[
            { key: 'month', header: MEASURES.month, cell: (month) => monthName(month) },
            ...measures.map(({ id, name }) => ({
              key: id,
              header: name,
              cell: (month: string) => {
                const found = readings.find((reading) => reading.month === month && reading.measureId === id);
                return found ? [String(found.value), ...marksOf(found)].join(', ') : MEASURES.missing;
              },
            })),
            ...(mayCorrect
              ? [
                  {
                    key: 'correct',
                    header: '',
                    headerHidden: READINGS.correct,
                    cell: (month: string) => (
                      <a href={`?month=${month}`}>
                        {READINGS.correct}
                        <span className="nhsuk-u-visually-hidden"> {monthName(month)}</span>
                      </a>
                    ),
                  },
                ]
              : []),
          ]}
        />
      )}
    </>
  );
}

const marksOf = ({ version, late, warning, baseline }: Reading): string[] => [...(baseline ? [READINGS.baseline] : []), ...(version > 1 ? [READINGS.version(version)] : []), ...(late ? [READINGS.late] : []), ...(warning ? [READINGS.far] : [])];
