import type { LocalDate } from '../../calendar/index.ts';
import type { Row, UploadFault } from '../../pilot/index.ts';
import { groupedBy } from '../../pilot/verdict/grouped-by.ts';
import { cellDay } from './cell-day.ts';
import { targetColumns, type TargetColumn } from './target-columns.ts';
import type { Target, TargetOrganisation } from './targets.types.ts';

export interface ReadTargets<Of extends TargetOrganisation> {
  good: (Target<Of> & { line: number })[];
  bad: UploadFault[];
}

/**
 * The targets of a table: each row names an organisation by its code, or by its name where it has none, and the day by
 * which it is planned. A row that cannot be read is listed with everything that is wrong with it, and keeps no other out.
 */
export const readTargets = <Of extends TargetOrganisation>([header, ...rows]: readonly Row[], organisations: readonly Of[]): ReadTargets<Of> => {
  if (!header) return { good: [], bad: [{ line: 1, field: null, message: 'The file is empty: its first line names the columns' }] };
  const { places, faults } = targetColumns(header);
  if (faults.length > 0) return { good: [], bad: faults };
  const find = finder(organisations);
  const read: ReadTargets<Of> = { good: [], bad: [] };
  const first = new Map<string, { line: number; plannedOn: LocalDate }>();
  for (const { line, cells } of rows) {
    const cell = (column: TargetColumn): string => (places[column] === undefined ? '' : String(cells[places[column]] ?? '').trim());
    if (cells.every((one) => String(one ?? '').trim() === '')) continue;
    const found = find(cell('code'), cell('name'));
    const { day: plannedOn, fault } = cellDay(cell('plannedOn'));
    const bad = [...('fault' in found ? [{ line, ...found.fault }] : []), ...(fault === null ? [] : [{ line, field: 'plannedOn', message: fault }])];
    if ('fault' in found || plannedOn === null) {
      read.bad.push(...bad);
      continue;
    }
    const before = first.get(found.organisation.id);
    if (before === undefined) first.set(found.organisation.id, { line, plannedOn });
    if (before && before.plannedOn !== plannedOn) read.bad.push({ line, field: 'plannedOn', message: `Line ${before.line} has another day for “${found.organisation.name}”: keep one of both lines` });
    else if (!before) read.good.push({ line, organisation: found.organisation, plannedOn });
  }
  return read;
};

type Found<Of> = { organisation: Of } | { fault: { field: string; message: string } };

const folded = (text: string): string => text.trim().toLowerCase();

/** Finds an organisation by its code or, without one, by its name. A name beside a code has to be that of the same one. */
const finder = <Of extends TargetOrganisation>(organisations: readonly Of[]) => {
  const byCode = groupedBy(organisations.flatMap((one) => [...new Set([one.odsCode, one.localCode].map((code) => folded(code ?? '')))].flatMap((key) => (key === '' ? [] : [{ key, one }]))), ({ key }) => key);
  const byName = groupedBy(organisations, ({ name }) => folded(name));
  return (code: string, name: string): Found<Of> => {
    if (code === '' && name === '') return fault('code', 'The organisation is missing: write its code, or its name');
    const found = code === '' ? (byName.get(folded(name)) ?? []) : (byCode.get(folded(code)) ?? []).map(({ one }) => one);
    const field = code === '' ? 'name' : 'code';
    if (found.length === 0) return fault(field, `There is no organisation ${code === '' ? `of the name “${name}”` : `with the code “${code}”`} in the directory: correct it, or ask an administrator to add it`);
    if (found.length > 1) return fault(field, `“${code || name}” is of more than one organisation: ${code === '' ? 'write its code' : 'leave the code out and write its name'}`);
    if (code !== '' && name !== '' && folded(found[0]!.name) !== folded(name)) return fault('name', `The code “${code}” is of “${found[0]!.name}”: correct the code or the name`);
    return { organisation: found[0]! };
  };
};

const fault = (field: string, message: string) => ({ fault: { field, message } });
