import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';

/** One column of a table: its header, and how a row fills it. */
export type Column<Row> = {
  /** Unique in the table. */
  key: string;
  header: string;
  /** Says more to screen readers than the header shows; with an empty header, all of it. */
  headerHidden?: string;
  /** Figures line up on the right. */
  numeric?: boolean;
  align?: 'left' | 'centre' | 'right';
  width?: string;
  className?: string;
  cellClassName?: (row: Row) => string | undefined;
  /** The address of the same list sorted by this column, and how it is sorted now. */
  sort?: { href: string; now?: 'ascending' | 'descending' };
  /** It holds more than phrasing content, such as something that opens. */
  block?: true;
  /** Phrasing content only, but in a block: in a responsive table it stands inside a `span`. */
  cell: (row: Row) => ReactNode;
};

/** The classes of a cell: of a header (`th`) or of data (`td`). Width and own classes belong to the head alone. */
export function columnClasses<Row>(column: Column<Row>, element: 'header' | 'cell', inHead?: boolean): string | undefined {
  return classNames(
    `nhsuk-table__${element}`,
    column.numeric && `nhsuk-table__${element}--numeric`,
    column.align && `nhsuk-u-text-align-${column.align}`,
    inHead && column.width && `nhsuk-u-width-${column.width}`,
    inHead && column.className,
  );
}
