import type { UploadFault } from '../../pilot/index.ts';
import type { KnownOrganisation, OrganisationEntry, PlannedOrganisation } from './table.types.ts';

/**
 * Which rows may enter a directory that holds these organisations, and the fault of each that may not: one of an
 * unknown region, parent or successor, of a name or code that another has, or of a circle of successors. A row may name
 * what another row brings; where that one is refused, so is this.
 */
export const intoDirectory = (entries: readonly OrganisationEntry[], known: readonly KnownOrganisation[]): { good: PlannedOrganisation[]; bad: UploadFault[] } => {
  const bad: UploadFault[] = [];
  const there: Known = { byCode: groupedBy(known, ({ code }) => code), byName: groupedBy(known, ({ name }) => name) };
  let left = entries.filter((entry) => keep(bad, entry, clash(entry, there)));
  for (let before = -1; before !== left.length; ) {
    before = left.length;
    const rows = new Map(left.map((entry) => [entry.code, entry]));
    left = left.filter((entry) => keep(bad, entry, unresolved(entry, rows, there) ?? circle(entry, rows, there)));
  }
  const rows = new Map(left.map((entry) => [entry.code, entry]));
  return { good: left.map((entry) => ({ entry, regionName: regionName(entry.region, rows, there), before: meant(entry, there) })), bad };
};

interface Known {
  byCode: ReadonlyMap<string, readonly KnownOrganisation[]>;
  byName: ReadonlyMap<string, readonly KnownOrganisation[]>;
}

type Rows = ReadonlyMap<string, OrganisationEntry>;
type Fault = Pick<UploadFault, 'field' | 'message'> | null;

const keep = (bad: UploadFault[], { line }: OrganisationEntry, fault: Fault): boolean => {
  if (fault) bad.push({ line, ...fault });
  return fault === null;
};

/** The organisation that a row is about: the one of its code, or one of its name that nobody gave a code. */
const meant = ({ code, name }: OrganisationEntry, there: Known): KnownOrganisation | null =>
  there.byCode.get(code)?.[0] ?? there.byName.get(name)?.find((one) => one.code === null) ?? null;

const clash = (entry: OrganisationEntry, there: Known): Fault => {
  const { code, name } = entry;
  if ((there.byCode.get(code)?.length ?? 0) > 1) return { field: 'code', message: `Several organisations here have the code ${code}: an administrator has to say which one it belongs to` };
  const other = there.byName.get(name)?.find((one) => one !== meant(entry, there));
  if (!other) return null;
  return { field: 'name', message: `“${name}” is here already ${other.code === null ? 'without a code' : `with the code ${other.code}`}: correct the code, or add to the name what tells them apart` };
};

const unresolved = ({ region, parents, successors }: OrganisationEntry, rows: Rows, there: Known): Fault => {
  const isThere = (code: string): boolean => rows.has(code) || there.byCode.has(code);
  if (region !== null && regionName(region, rows, there) === null) return { field: 'regionCode', message: `There is no region ${region}: add a row of the kind region for it, or mend its row` };
  const parent = parents.find(({ code }) => !isThere(code));
  if (parent) return { field: 'parentCodes', message: `${parent.code} is not listed: add a row for it, or mend its row` };
  const successor = successors.find((code) => !isThere(code));
  return successor === undefined ? null : { field: 'successorCodes', message: `${successor} is not listed: add a row for it, or mend its row` };
};

const regionName = (code: string | null, rows: Rows, there: Known): string | null => {
  if (code === null) return null;
  const found = rows.get(code) ?? there.byCode.get(code)?.[0];
  return found?.kind === 'region' ? found.name : null;
};

const circle = (entry: OrganisationEntry, rows: Rows, there: Known): Fault => {
  const next = (code: string): readonly string[] => (rows.get(code) ?? there.byCode.get(code)?.[0])?.successors ?? [];
  const seen = new Set<string>();
  const open = [...entry.successors];
  for (let code = open.pop(); code !== undefined; code = open.pop()) {
    if (code === entry.code) return { field: 'successorCodes', message: `The successors lead back to ${entry.code}: correct them here or in the row of one of them` };
    if (seen.has(code)) continue;
    seen.add(code);
    open.push(...next(code));
  }
  return null;
};

const groupedBy = (known: readonly KnownOrganisation[], keyOf: (one: KnownOrganisation) => string | null): ReadonlyMap<string, readonly KnownOrganisation[]> => {
  const groups = new Map<string, KnownOrganisation[]>();
  for (const one of known) {
    const key = keyOf(one);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return groups;
};
