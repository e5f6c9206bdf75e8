import { Table } from '../../../components/content/table.tsx';
import { UPLOAD } from '../../../texts/pilot-data.ts';

interface RowTableProps {
  caption: string;
  rows: readonly { line: number; field: string | null; message: string }[];
}

/** Rows of a file, each with its column and what to do about it. */
export const RowTable = ({ caption, rows }: RowTableProps) => (
  <Table
    caption={caption}
    captionSize="s"
    cards
    firstCellIsHeader
    rows={rows.map((row, at) => ({ ...row, at }))}
    rowKey={({ at }) => String(at)}
    columns={[
      { key: 'line', header: UPLOAD.row, cell: ({ line }) => UPLOAD.line(line) },
      { key: 'column', header: UPLOAD.column, cell: ({ field }) => field ?? UPLOAD.wholeLine },
      { key: 'remedy', header: UPLOAD.remedy, cell: ({ message }) => message },
    ]}
  />
);
