import type { Row, UploadFault } from '../../pilot/index.ts';

const READ = ['kind', 'code', 'codeSystem', 'name', 'onsCode', 'regionCode', 'parentCodes', 'effectiveFrom', 'effectiveTo', 'successorCodes', 'deprivationDecile'] as const;

/** Columns that a table may have for its own readers, and that say nothing which the others do not. */
const SKIPPED = ['predecessorCodes', 'changeType', 'verified', 'source', 'note'];

const NEEDED: readonly OrganisationColumn[] = ['kind', 'code', 'name'];

export type OrganisationColumn = (typeof READ)[number];

/** Where each column stands in a row; absent where the table has none. */
export type OrganisationPlaces = Partial<Record<OrganisationColumn, number>>;

/** The columns that the header names, and what is wrong with it. A column of another name may be one of these misspelt: it is refused. */
export const organisationColumns = (header: Row): { places: OrganisationPlaces; faults: UploadFault[] } => {
  const places: OrganisationPlaces = {};
  const faults: UploadFault[] = [];
  header.cells.forEach((cell, at) => {
    const name = String(cell ?? '').trim();
    const column = READ.find((one) => one.toLowerCase() === name.toLowerCase());
    if (column === undefined) {
      if (name !== '' && !SKIPPED.some((one) => one.toLowerCase() === name.toLowerCase()))
        faults.push({ line: header.line, field: name, message: `There is no column of this name: use ${[...READ, ...SKIPPED].join(', ')}` });
    } else if (places[column] === undefined) places[column] = at;
    else faults.push({ line: header.line, field: column, message: 'Two columns have this name: remove one' });
  });
  for (const column of NEEDED)
    if (places[column] === undefined) faults.push({ line: header.line, field: column, message: `The column is missing: write “${column}” in the first line` });
  return { places, faults };
};
