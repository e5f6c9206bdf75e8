import type { TableBlock } from '../blocks.ts';
import type { Flow } from '../page/flow.ts';
import { CELL, CELL_HEAD, COLOURS, LINE_WIDTH, MARGINS, type Look } from '../page/looks.ts';
import type { Element } from '../page/tagged-file.ts';
import type { Line } from '../text/lines.ts';

const PADDING = { above: 4, below: 5, right: 12 } as const;
/** The share of the width that the heads of rows have. */
const TERM_SHARE = 0.32;

interface Cell {
  element: Element;
  lines: Line[];
  look: Look;
  x: number;
  width: number;
}

/** Terms and what is said of each: a table without heads of columns, whose first cells are the heads of their rows. */
export const drawTerms = (flow: Flow, rows: readonly { term: string; value: string }[]): void => {
  const widths = [LINE_WIDTH * TERM_SHARE, LINE_WIDTH * (1 - TERM_SHARE)];
  const table = flow.file.element(flow.file.root, 'Table');
  for (const { term, value } of rows) drawRow(flow, table, widths, [{ text: term, head: 'Row' }, { text: value }]);
  table.end();
  flow.y += 8;
};

/** A table with heads of columns. A row that fits on a page is not broken. */
export const drawTable = (flow: Flow, { columns, rows }: TableBlock): void => {
  const widths = columns.map(() => LINE_WIDTH / columns.length);
  const table = flow.file.element(flow.file.root, 'Table');
  drawRow(flow, table, widths, columns.map((text) => ({ text, head: 'Column' })));
  for (const row of rows) drawRow(flow, table, widths, columns.map((_, index) => ({ text: row[index] ?? '' })));
  table.end();
  flow.y += 8;
};

const drawRow = (flow: Flow, table: Element, widths: readonly number[], texts: readonly { text: string; head?: 'Row' | 'Column' }[]): void => {
  const row = flow.file.element(table, 'TR');
  let x: number = MARGINS.left;
  const cells = texts.map(({ text, head }, index): Cell => {
    const look = head ? CELL_HEAD : CELL;
    const width = widths[index]! - PADDING.right;
    const cell = { element: flow.file.element(row, head ? 'TH' : 'TD', head ? { scope: head } as object : {}), lines: flow.lines(text, look, width), look, x, width };
    x += widths[index]!;
    return cell;
  });
  drawCells(flow, cells);
  for (const { element } of cells) element.end();
  row.end();
};

const drawCells = (flow: Flow, cells: readonly Cell[]): void => {
  const whole = Math.max(1, ...cells.map(({ lines }) => lines.length));
  if (heightOf(whole) <= WHOLE_PAGE) flow.need(heightOf(whole));
  for (let from = 0; from < whole; ) {
    flow.need(heightOf(1));
    const room = Math.max(1, Math.min(whole - from, Math.floor((flow.left - PADDING.above - PADDING.below) / CELL.leading)));
    flow.y += PADDING.above;
    for (const { element, lines, look, x, width } of cells) {
      const slice = lines.slice(from, from + room);
      if (slice.length > 0) element.add(() => slice.forEach((line, index) => flow.draw(line, look, x, flow.y + index * look.leading, width, from + index < lines.length - 1)));
    }
    flow.y += room * CELL.leading + PADDING.below;
    from += room;
  }
  flow.file.decorate(() => flow.file.rect(MARGINS.left, flow.y - 0.5, LINE_WIDTH, 0.75).fill(COLOURS.line));
};

const heightOf = (lines: number): number => lines * CELL.leading + PADDING.above + PADDING.below;

/** A row that is higher than this is broken where the page ends. */
const WHOLE_PAGE = 650;
