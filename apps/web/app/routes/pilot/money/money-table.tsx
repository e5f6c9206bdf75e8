import { Table } from '../../../components/content/table.tsx';
import { month as monthTitle } from '../../../texts/dates.ts';
import { MONEY } from '../../../texts/pilot-money.ts';
import { pounds, REPORT } from '../../../texts/pilot-report.ts';

interface Amounts {
  cost: number;
  saving: number;
}

export interface MoneyMonth {
  month: string;
  planned: Amounts | null;
  actual: Amounts | null;
}

/** Costs and savings by month, the plan beside the facts. */
export function MoneyTable({ months }: { months: readonly MoneyMonth[] }) {
  const amount = (of: Amounts | null, field: keyof Amounts): string => (of ? pounds(of[field]) : REPORT.notKnown);
  return (
    <Table
      caption={MONEY.caption}
      captionHidden
      cards
      firstCellIsHeader
      rows={months}
      rowKey={({ month }) => month}
      columns={[
        { key: 'month', header: REPORT.month, cell: ({ month }) => <span className="wm-table__title">{monthTitle(month.slice(0, 7))}</span> },
        { key: 'planned-cost', header: REPORT.plannedCost, cell: ({ planned }) => amount(planned, 'cost') },
        { key: 'actual-cost', header: REPORT.actualCost, cell: ({ actual }) => amount(actual, 'cost') },
        { key: 'planned-saving', header: REPORT.plannedSaving, cell: ({ planned }) => amount(planned, 'saving') },
        { key: 'actual-saving', header: REPORT.actualSaving, cell: ({ actual }) => amount(actual, 'saving') },
      ]}
    />
  );
}
