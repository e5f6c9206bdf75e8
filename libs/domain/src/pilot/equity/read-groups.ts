import { cellMonth } from '../upload/cell-month.ts';
import { cellNumber } from '../upload/cell-number.ts';
import { placesOf } from '../upload/columns.ts';
import type { RowFacts } from '../upload/read-row.ts';
import { reasonFault, widthFault } from '../upload/row-faults.ts';
import { measureNames, namedMeasure, namedSite, siteNames } from '../upload/row-place.ts';
import type { Cell, Row, UploadFault } from '../upload/table.types.ts';
import type { UploadFacts } from '../upload/upload.types.ts';
import { checkGroups } from './check-groups.ts';
import type { GoodGroup, SentGroup } from './group-readings.types.ts';

const NEEDED = ['measure', 'site', 'month', 'breakdown', 'group', 'numerator', 'denominator'] as const;
/** Rows of the whole in the same file may have a value. */
const ALLOWED = [...NEEDED, 'value', 'reason'] as const;
type GroupColumn = (typeof ALLOWED)[number];

/** Rows of a table that are of a group, by the columns `breakdown` and `group`, and the others without those columns. Each keeps its header. */
export const splitGroups = (rows: readonly Row[]): { plain: Row[]; grouped: Row[] } => {
  const [header, ...body] = rows.filter(({ cells }) => cells.some((cell) => cell !== null && String(cell).trim() !== ''));
  const names = header?.cells.map(nameOf) ?? [];
  const own = names.flatMap((name, at) => (name === 'breakdown' || name === 'group' ? [at] : []));
  if (!header || own.length === 0) return { plain: [...rows], grouped: [] };
  const isGrouped = ({ cells }: Row): boolean => own.some((at) => String(cells[at] ?? '').trim() !== '');
  const without = (row: Row): Row => ({ ...row, cells: row.cells.filter((_, at) => !own.includes(at)) });
  const [grouped, plain] = [body.filter(isGrouped), body.filter((row) => !isGrouped(row))];
  return { plain: plain.length > 0 || grouped.length === 0 ? [header, ...plain].map(without) : [], grouped: grouped.length > 0 ? [header, ...grouped] : [] };
};

/** The readings by group of a table whose rows are all of one, or their faults by line, field and remedy. */
export const readGroups = (rows: readonly Row[], facts: UploadFacts): { good: GoodGroup[]; bad: UploadFault[] } => {
  const [header, ...body] = rows;
  if (!header) return { good: [], bad: [] };
  const { places, faults: wrong } = placesOf(header, ALLOWED);
  const lacking = NEEDED.filter((column) => places[column] === undefined).map((field) => ({ line: header.line, field, message: `The column is missing: rows of a group have ${NEEDED.join(', ')}` }));
  if (wrong.length + lacking.length > 0) return { good: [], bad: [...wrong, ...lacking] };
  const bad: UploadFault[] = [];
  const names = { measures: measureNames(facts.measures), sites: siteNames(facts.sites) };
  const cellOf = (row: Row, column: GroupColumn): Cell => (places[column] === undefined ? null : (row.cells[places[column]] ?? null));
  const sent = body.flatMap((row) => sentOf(row, header.cells.length, (column) => cellOf(row, column), names, bad));
  const { good, faults } = checkGroups(sent, facts);
  return { good, bad: [...bad, ...faults].sort((a, b) => a.line - b.line) };
};

const sentOf = (row: Row, width: number, cell: (column: GroupColumn) => Cell, { measures, sites }: Pick<RowFacts, 'measures' | 'sites'>, bad: UploadFault[]): SentGroup[] => {
  const { line } = row;
  const text = (column: GroupColumn): string => String(cell(column) ?? '').trim();
  const [measure, site, month] = [namedMeasure(text('measure'), measures), namedSite(text('site'), sites), cellMonth(cell('month'))];
  const [numerator, denominator] = [cellNumber(cell('numerator')), cellNumber(cell('denominator'))];
  const empty = 'The cell is empty: a group has its numerator and denominator, 0 too';
  const faults = ([
    [null, widthFault(row, width)], ['measure', measure.fault], ['site', site.fault], ['month', month.fault],
    ['numerator', numerator.fault ?? (numerator.number === null ? empty : null)], ['denominator', denominator.fault ?? (denominator.number === null ? empty : null)],
    ['reason', reasonFault(text('reason'))],
  ] as const).flatMap(([field, message]) => (message === null ? [] : [{ line, field, message }]));
  bad.push(...faults);
  if (faults.length > 0 || !measure.found || !site.found || month.month === null) return [];
  const breakdown = measure.found.breakdowns?.find(({ name }) => isCalled(name, text('breakdown')));
  const group = breakdown?.groups.find((name) => isCalled(name, text('group')));
  return [{ line, measureId: measure.found.id, siteId: site.found.id, month: month.month, breakdown: breakdown?.name ?? text('breakdown'), group: group ?? text('group'), numerator: numerator.number!, denominator: denominator.number!, reason: text('reason') || null }];
};

const nameOf = (cell: Cell): string => String(cell ?? '').trim().toLowerCase();
const isCalled = (name: string, text: string): boolean => name.toLowerCase() === text.toLowerCase();
