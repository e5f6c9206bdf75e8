import { Table } from '../../../components/content/table.tsx';
import { EQUITY } from '../../../texts/pilot-equity.ts';
import { groupCells } from './equity-words.ts';
import type { ReadReport } from './report.server.ts';

type Measure = ReadReport['content']['measures'][number];

/** A measure by groups of people, a table for each breakdown of the plan; nothing where it names none. */
export const EquitySection = ({ measure: { name, equity = [] } }: { measure: Measure }) =>
  equity.map((breakdown) => (
    <section key={breakdown.name}>
      <h3 className="nhsuk-heading-s">{EQUITY.reportHeading(breakdown.name)}</h3>
      {breakdown.groups.length > 0 ? (
        <Table
          caption={EQUITY.table(name, breakdown.name)}
          captionHidden
          cards
          firstCellIsHeader
          rows={breakdown.groups}
          rowKey={({ group }) => group}
          columns={[
            { key: 'group', header: EQUITY.group, cell: ({ group }) => group },
            { key: 'numerator', header: EQUITY.numerator, numeric: true, cell: (group) => groupCells(group).numerator },
            { key: 'denominator', header: EQUITY.denominator, numeric: true, cell: (group) => groupCells(group).denominator },
            { key: 'rate', header: EQUITY.rate, numeric: true, cell: (group) => groupCells(group).rate },
            { key: 'difference', header: EQUITY.difference, numeric: true, cell: (group) => groupCells(group).difference },
          ]}
        />
      ) : null}
      <ul className="nhsuk-list nhsuk-list--bullet">
        {breakdown.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  ));
