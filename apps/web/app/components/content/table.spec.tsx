import type { ReactNode } from 'react';
import { content, describeShipped } from '../parity/describe-shipped.ts';
import type { Options } from '../parity/shipped-fixtures.ts';
import { VisuallyHidden } from '../visually-hidden.tsx';
import { Card } from './card.tsx';
import { Table } from './table.tsx';
import type { Column } from './table-column.ts';

const header = (option: any): Options => (typeof option === 'string' ? { text: option } : option);

const column = (option: any, index: number): Column<any[]> => {
  const { text = '', visuallyHiddenText, format, align, width, classes, sort, href } = header(option);
  return {
    key: String(index),
    header: text,
    headerHidden: visuallyHiddenText,
    numeric: format === 'numeric',
    align,
    width,
    className: classes,
    sort: sort && { href, now: sort === true ? undefined : sort },
    cellClassName: (row) => row[index]?.classes,
    cell: (row) => cell(row[index]),
  };
};

const cell = (option: any): ReactNode => {
  if (!option?.href) return content(option);
  return (
    <a className="nhsuk-link" href={option.href}>
      {option.text}
      {option.visuallyHiddenText && <VisuallyHidden> {option.visuallyHiddenText}</VisuallyHidden>}
    </a>
  );
};

describeShipped('tables', {
  unsupported: ['variant=reverse', 'rows.format', 'rows.sortValue', 'panel'],
  // a table has a caption and no empty column, and is sorted by the server alone
  only: ({ caption, head, rows }) => caption && head.every(Boolean) && rows.every((row: any) => row.length === head.length) && head.every((column: any) => !column.sort || column.href),
  compared: 69,
  // a scrolling area can be reached by the keyboard without script too
  wanted: (html) => html.replace('class="nhsuk-scroll" data-module="nhsuk-scroll"', 'class="nhsuk-scroll"').replace('role="region"', 'role="region" tabindex="0"'),
  render: (options) => {
    const table = (
      <Table
        caption={content(options.caption)}
        captionSize={options.caption?.size}
        captionId={options.caption?.id}
        captionHidden={options.caption?.classes === 'nhsuk-u-visually-hidden'}
        columns={options.head.map(column)}
        rows={options.rows.filter(Boolean)}
        rowKey={(_row, index) => index}
        firstCellIsHeader={options.firstCellIsHeader}
        responsive={options.responsive}
        scroll={options.scroll}
        compact={options.compact}
        striped={options.striped}
        border={options.border}
        lastRowBorder={options.lastRowBorder}
      />
    );
    if (!options.card) return table;
    return (
      <Card heading={content(options.card.heading)} headingSize={options.card.heading?.size} actions={options.card.actions?.items} variant={options.card.variant}>
        {table}
      </Card>
    );
  },
});
