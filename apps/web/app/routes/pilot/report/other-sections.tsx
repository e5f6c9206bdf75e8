import { Table } from '../../../components/content/table.tsx';
import { REPORT } from '../../../texts/pilot-report.ts';
import { MoneyTable } from '../money/money-table.tsx';
import type { ReadReport } from './report.server.ts';

type Props = { content: ReadReport['content'] };

/** Incidents by severity. */
export const IncidentSection = ({ content }: Props) => (
  <Table
    caption={REPORT.incidents}
    captionSize="m"
    rows={content.incidents}
    rowKey={({ severity }) => severity}
    columns={[
      { key: 'severity', header: REPORT.severity, cell: ({ severity }) => REPORT.severities[severity] ?? severity },
      { key: 'reported', header: REPORT.reported, cell: ({ reported }) => reported },
      { key: 'open', header: REPORT.open, cell: ({ open }) => open },
    ]}
  />
);

/** Costs and savings beside the plan; nothing where they are not the reader's to see. */
export const MoneySection = ({ content: { money } }: Props) =>
  money ? (
    <section>
      <h2 className="nhsuk-heading-m">{REPORT.money}</h2>
      {money.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {money.months.length > 0 ? <MoneyTable months={money.months} /> : null}
    </section>
  ) : null;
