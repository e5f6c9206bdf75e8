import { csvOf } from '@waymark/domain/forms';
import type { Figures } from '@waymark/domain/insights';
import type { InsightCase } from '../reads/case.queries.ts';
import { asTexts, CASE_HEAD, caseRow, FIGURE_HEAD, figureRow, type FiguresScope } from './export-rows.ts';
import { workbook, type Cell } from './workbook.ts';

/** What a file of figures is made of. */
export interface Portfolio {
  whole: Figures;
  stages: (Figures & { title: string; kind: string })[];
  groups: (Figures & { dimension: string; member: string })[];
}

/** The whole way has no limit, nor has a group a day on which it is late; monitoring leads nowhere else. */
export const figureRows = ({ whole, stages, groups }: Portfolio, scope: FiguresScope): Cell[][] => [
  figureRow('Submission to outcome', { ...whole, onTime: null, late: null, lateNow: null, paused: null }, scope),
  ...stages.map((stage) => figureRow(stage.title, stage.kind === 'monitoring' ? { ...stage, on: null } : stage, scope)),
  ...groups.map((group) => figureRow(`${group.dimension}: ${group.member}`, { ...group, lateNow: null, paused: null }, scope)),
];

/** The bytes of a file of rows, as they are made. CSV cells that would be formulas are neutralised; cells of a workbook are never formulas. */
export async function* fileOf(format: 'csv' | 'xlsx', what: 'figures' | 'cases', rows: AsyncIterable<readonly Cell[]>): AsyncGenerator<Buffer> {
  const head = what === 'cases' ? CASE_HEAD : FIGURE_HEAD;
  if (format === 'xlsx') {
    for await (const chunk of workbook([{ name: what === 'cases' ? 'Cases' : 'Figures', rows: withHead(head, rows) }])) yield chunk as Buffer;
    return;
  }
  yield Buffer.from(csvOf([head]));
  for await (const row of rows) yield Buffer.from(csvOf([asTexts(row)]).slice(1)); // the mark of UTF-8 stands once, at the beginning
}

async function* withHead(head: readonly string[], rows: AsyncIterable<readonly Cell[]>): AsyncGenerator<readonly Cell[]> {
  yield head;
  yield* rows;
}

/** Pages of cases as rows; `done` hears how many there were so far. */
export async function* caseRows(pages: AsyncIterable<readonly InsightCase[]>, done: (rows: number) => void): AsyncGenerator<Cell[]> {
  let count = 0;
  for await (const page of pages) {
    for (const one of page) yield caseRow(one);
    done((count += page.length));
  }
}
