import { HeaderWords } from './header-words.tsx';
import { columnClasses, type Column } from './table-column.ts';

type TableHeadProps<Row> = { columns: readonly Column<Row>[]; responsive?: boolean };

/** The header row. Sorting is a link: the list is sorted by the server, and its address can be kept. */
export function TableHead<Row>({ columns, responsive }: TableHeadProps<Row>) {
  return (
    <thead className="nhsuk-table__head" role={responsive ? 'rowgroup' : undefined}>
      <tr className="nhsuk-table__row" role={responsive ? 'row' : undefined}>
        {columns.map((column) => (
          <th
            key={column.key}
            className={columnClasses(column, 'header', true)}
            scope="col"
            role={responsive ? 'columnheader' : undefined}
            data-sort={column.sort && ''}
            aria-sort={column.sort?.now}
          >
            <Header column={column} />
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Header<Row>({ column }: { column: Column<Row> }) {
  if (!column.sort) return <HeaderWords column={column} />;
  return (
    <a className="nhsuk-link" href={column.sort.href}>
      <HeaderWords column={column} />
    </a>
  );
}
