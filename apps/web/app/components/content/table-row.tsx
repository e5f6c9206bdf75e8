import { isValidElement, type ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { HeaderWords } from './header-words.tsx';
import { columnClasses, type Column } from './table-column.ts';

type TableRowProps<Row> = {
  row: Row;
  columns: readonly Column<Row>[];
  responsive?: boolean;
  firstCellIsHeader?: boolean;
  className?: string;
};

/** One row. On a narrow screen a responsive row becomes a card, and each cell says its header. */
export function TableRow<Row>({ row, columns, responsive, firstCellIsHeader, className }: TableRowProps<Row>) {
  return (
    <tr className={classNames('nhsuk-table__row', className)} role={responsive ? 'row' : undefined}>
      {columns.map((column, index) => {
        const isHeader = index === 0 && firstCellIsHeader;
        const Cell = isHeader ? 'th' : 'td';
        return (
          <Cell
            key={column.key}
            className={classNames(columnClasses(column, isHeader ? 'header' : 'cell'), column.cellClassName?.(row))}
            scope={isHeader ? 'row' : undefined}
            role={responsive ? (isHeader ? 'rowheader' : 'cell') : undefined}
          >
            {responsive ? <Named column={column}>{column.cell(row)}</Named> : column.cell(row)}
          </Cell>
        );
      })}
    </tr>
  );
}

/** Content after its header, which is only for the eye: roles tell a screen reader. */
function Named<Row>({ column, children }: { column: Column<Row>; children: ReactNode }) {
  return (
    <>
      <span className="nhsuk-table__heading" aria-hidden="true">
        <HeaderWords column={column} />{' '}
      </span>
      {standsAlone(children) ? children : column.block ? <div>{children}</div> : <span>{children}</span>}
    </>
  );
}

/** Words or one link line up beside the header by themselves; anything more is kept together. */
const standsAlone = (content: ReactNode) => typeof content === 'string' || typeof content === 'number' || (isValidElement(content) && content.type === 'a');
