import { addDays, dayInWords, type LocalDate } from '../../calendar/index.ts';
import type { Row, UploadFault } from '../../pilot/index.ts';
import { datedCodes } from '../dated-codes.ts';
import type { OrganisationColumn, OrganisationPlaces } from './columns.ts';
import type { OrganisationEntry } from './table.types.ts';

const CODE = { ODS: /^[A-Z0-9]{2,10}$/, LOCAL: /^[A-Za-z0-9][A-Za-z0-9-]{1,19}$/ } as const;
const SYSTEMS = Object.keys(CODE) as (keyof typeof CODE)[];

/** The organisation of one row, or every fault of it. */
export const readOrganisation = (row: Row, places: OrganisationPlaces): { entry: OrganisationEntry | null; faults: UploadFault[] } => {
  const faults: UploadFault[] = [];
  const fault = (field: OrganisationColumn, message: string): void => void faults.push({ line: row.line, field, message });
  const text = (column: OrganisationColumn): string => String(places[column] === undefined ? '' : (row.cells[places[column]] ?? '')).trim();
  const read = <T>(column: OrganisationColumn, otherwise: T, work: () => T): T => {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      fault(column, error.message);
      return otherwise;
    }
  };
  const day = (column: OrganisationColumn): LocalDate | null => (text(column) === '' ? null : read(column, null, () => addDays(text(column), 0)));

  const kind = text('kind').toLowerCase();
  if (!/^[a-z][a-z -]{0,49}$/.test(kind)) fault('kind', kind === '' ? 'The kind is missing: write region, icb, trust or another in a word' : `“${kind}” is no kind: write region, icb, trust or another in letters`);
  const written = text('codeSystem') || 'ODS';
  const system = SYSTEMS.find((one) => one === written.toUpperCase());
  if (!system) fault('codeSystem', `“${written}” is no system of codes: write ODS, or LOCAL for a code of your own`);
  const code = text('code');
  if (!CODE[system ?? 'LOCAL'].test(code))
    fault('code', code === '' ? 'The code is missing: write it' : system === 'ODS' ? `“${code}” is no ODS code: write 2 to 10 capital letters and digits, or LOCAL as its codeSystem` : `“${code}” is no code: write 2 to 20 letters, digits and hyphens`);
  const name = text('name');
  if (name === '' || name.length > 200) fault('name', name === '' ? 'The name is missing: write it' : `The name has ${name.length} characters: shorten it to 200`);
  const onsCode = text('onsCode');
  if (!/^(?:[A-Z]\d{8})?$/.test(onsCode)) fault('onsCode', `“${onsCode}” is no ONS code: write it as E40000003, or leave it empty`);
  const [from, to] = [day('effectiveFrom'), day('effectiveTo')];
  if (from !== null && to !== null && to < from) fault('effectiveTo', `It ends on ${dayInWords(to)}, before it begins on ${dayInWords(from)}: correct one of the two`);
  const decile = text('deprivationDecile');
  if (!/^(?:[1-9]|10)?$/.test(decile)) fault('deprivationDecile', `“${decile}” is no tenth: write a whole number from 1, the most deprived, to 10, or leave it empty where it is not known`);
  const parents = read('parentCodes', [], () => datedCodes(text('parentCodes')));
  const successors = [...new Set(text('successorCodes').split(';').map((one) => one.trim()).filter((one) => one !== ''))];
  if (successors.length > 0 && text('effectiveTo') === '') fault('successorCodes', 'It has successors and no last day: write the day in effectiveTo');
  if (successors.includes(code)) fault('successorCodes', 'It is named as its own successor: name those that took it over');
  if (faults.length > 0) return { entry: null, faults };
  return { entry: { line: row.line, kind, code, local: system === 'LOCAL', name, onsCode: onsCode || null, region: text('regionCode') || null, from, to, parents, successors, ...(places.deprivationDecile === undefined ? {} : { deprivationDecile: decile === '' ? null : Number(decile) }) }, faults };
};
