import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import type { Size } from '../heading.tsx';
import { VisuallyHidden } from '../visually-hidden.tsx';
import { WORDS } from '../../texts/components.ts';
import { Scroll } from './scroll.tsx';
import type { Column } from './table-column.ts';
import { TableHead } from './table-head.tsx';
import { TableRow } from './table-row.tsx';

type TableProps<Row> = {
  /** What the table holds. It names the table, in sight or not. */
  caption: ReactNode;
  captionSize?: Size;
  captionHidden?: boolean;
  captionId?: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row, index: number) => string | number;
  rowClassName?: (row: Row) => string | undefined;
  firstCellIsHeader?: boolean;
  /** Cards instead of rows below 769 px. */
  responsive?: boolean;
  /** Our own look of those cards: the first cell is the title, the others stand in two columns. */
  cards?: boolean;
  /** Scrolls sideways where it is too wide; needs a `captionId`. */
  scroll?: boolean;
  compact?: boolean;
  striped?: boolean;
  border?: false;
  lastRowBorder?: false;
};

/** Facts in rows and columns. */
export function Table<Row>({ columns, rows, rowKey, rowClassName, firstCellIsHeader, cards, responsive = cards, ...table }: TableProps<Row>) {
  const sortable = columns.some(({ sort }) => sort);
  const drawn = (
    <table
      className={classNames(
        'nhsuk-table',
        table.compact && 'nhsuk-table--compact',
        responsive && 'nhsuk-table--responsive',
        cards && 'wm-table--cards',
        table.border === false ? 'nhsuk-table--no-border' : table.lastRowBorder === false && 'nhsuk-table--no-last-row-border',
        sortable && 'nhsuk-table--sortable',
        table.striped && 'nhsuk-table--striped',
      )}
      role={responsive ? 'table' : undefined}
    >
      <caption
        className={classNames('nhsuk-table__caption', table.captionSize && `nhsuk-table__caption--${table.captionSize}`, table.captionHidden && 'nhsuk-u-visually-hidden')}
        id={table.captionId}
      >
        {table.caption}
        {sortable && <VisuallyHidden> ({WORDS.sortable})</VisuallyHidden>}
      </caption>
      <TableHead columns={columns} responsive={responsive} />
      <tbody className="nhsuk-table__body">
        {rows.map((row, index) => (
          <TableRow key={rowKey(row, index)} row={row} columns={columns} responsive={responsive} firstCellIsHeader={firstCellIsHeader} className={rowClassName?.(row)} />
        ))}
      </tbody>
    </table>
  );
  return table.scroll && table.captionId ? <Scroll labelledBy={table.captionId}>{drawn}</Scroll> : drawn;
}
