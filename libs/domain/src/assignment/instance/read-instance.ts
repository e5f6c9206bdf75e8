import { type AffinityFrom, affinityFrom, readAffinityFrom } from './affinity-from.ts';
import { type Instance } from './instance.ts';
import { readDays, readList, readNames, readPairs, readWhole } from './read-parts.ts';
import { BadInstance, type Fault } from './bad-instance.ts';
import { unknownFields } from './known-fields.ts';

/** More reviewers or submissions than this in one table of affinities is a mistake, or wants a sparse format. */
const LARGEST = 2 ** 31 - 1;

/**
 * Reads an instance and checks every field; one that the format does not know is a fault.
 * @throws BadInstance with every fault, its place and the remedy
 */
export const readInstance = (value: unknown): Instance => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new BadInstance([{ place: '', message: 'is no instance: give an object with quorum, loadMin, loadMax and affinity' }]);
  const given = value as Record<string, unknown>;
  const faults: Fault[] = unknownFields(given);
  const has = (field: string): boolean => Object.hasOwn(given, field) && given[field] !== null;
  const whole = (field: string, count?: number): number[] => readList(given, field, count, faults, (entry, place) => readWhole(entry, place, faults, LARGEST));
  const quorum = whole('quorum');
  const loadMax = whole('loadMax');
  const loadMin = has('loadMin') ? whole('loadMin', loadMax.length) : loadMax.map(() => 0);
  loadMin.forEach((least, r) => {
    if (least > loadMax[r]!) faults.push({ place: `loadMin[${r}]`, message: `is ${least}, above loadMax ${loadMax[r]}: give at most that` });
  });
  const counts = { submissions: quorum.length, reviewers: loadMax.length };
  const from = has('affinityFrom') ? readAffinityFrom(given['affinityFrom'], counts, faults) : null;
  const table = from && !has('affinity') ? quorum.map(() => loadMax.map(() => 0)) : readList(given, 'affinity', counts.submissions, faults, (row, place) => affinityRow(row, place, counts.reviewers, faults));
  if (from && table.some((row) => row.some((value) => value !== null && value !== 0))) faults.push({ place: 'affinity', message: 'has numbers beside affinityFrom, which makes them: give null for each conflict of interest and 0 for all others, or leave it out' });
  const instance: Instance = {
    scale: has('scale') ? readWhole(given['scale'], 'scale', faults, Number.MAX_SAFE_INTEGER, 1) : 1,
    quorum,
    loadMin,
    loadMax,
    affinity: from && faults.length === 0 ? madeFrom(from, table) : table,
    affinityFrom: from,
    reviewerCategory: has('reviewerCategory') ? readList(given, 'reviewerCategory', counts.reviewers, faults, (entry, place) => readNames(entry, place, faults)) : loadMax.map(() => null),
    categoryMin: categoryMin(given, faults),
    reviewerOrganisation: has('reviewerOrganisation') ? readList(given, 'reviewerOrganisation', counts.reviewers, faults, (entry, place) => name(entry, place, faults)) : loadMax.map(() => null),
    maxPerOrganisation: has('maxPerOrganisation') ? readWhole(given['maxPerOrganisation'], 'maxPerOrganisation', faults, LARGEST) : null,
    lockedPairs: has('lockedPairs') ? readPairs(given, 'lockedPairs', counts, faults) : [],
    forbiddenPairs: has('forbiddenPairs') ? readPairs(given, 'forbiddenPairs', counts, faults) : [],
    reviewerUnavailable: has('reviewerUnavailable')
      ? readList(given, 'reviewerUnavailable', counts.reviewers, faults, (entry, place) => readList({ [place]: entry }, place, undefined, faults, (days, at) => readDays(days, at, faults)))
      : loadMax.map(() => []),
    submissionDays: has('submissionDays') ? readList(given, 'submissionDays', counts.submissions, faults, (entry, place) => (entry === null ? null : readDays(entry, place, faults))) : quorum.map(() => null),
    baselineAssignment: has('baselineAssignment') ? readPairs(given, 'baselineAssignment', counts, faults) : [],
    declines: has('declines') ? readPairs(given, 'declines', counts, faults) : [],
  };
  const barred = new Set(instance.forbiddenPairs.map(String));
  instance.lockedPairs.forEach((pair, index) => {
    if (barred.has(String(pair))) faults.push({ place: `lockedPairs[${index}]`, message: 'is among forbiddenPairs: take it out of one of them' });
    if (instance.affinity[pair[0]]?.[pair[1]] === null) faults.push({ place: `lockedPairs[${index}]`, message: 'is a conflict of interest (affinity null), which nobody’s decision overrides: take it out, or give its affinity where it is none' });
  });
  if (faults.length > 0) throw new BadInstance(faults);
  return instance;
};

/** What is known makes no affinity of a conflict of interest. */
const madeFrom = (from: AffinityFrom, conflicts: readonly (readonly (number | null)[])[]): (number | null)[][] => {
  const { affinity } = affinityFrom(from);
  return conflicts.map((row, p) => row.map((value, r) => (value === null ? null : affinity[p]![r]!)));
};

const affinityRow = (row: unknown, place: string, count: number, faults: Fault[]): (number | null)[] => {
  if (!Array.isArray(row) || row.length !== count) {
    faults.push({ place, message: `is no list of ${count} affinities, one for each reviewer of loadMax: give them` });
    return [];
  }
  row.forEach((value: unknown, r) => {
    if (value !== null && !Number.isSafeInteger(value)) faults.push({ place: `${place}[${r}]`, message: 'is no whole number: give one, or null for a conflict of interest' });
  });
  return row as (number | null)[];
};

const name = (entry: unknown, place: string, faults: Fault[]): string | null => {
  if (entry === null || (typeof entry === 'string' && entry !== '')) return entry;
  faults.push({ place, message: 'is no name: give a text, or null for none' });
  return null;
};

const categoryMin = (given: Record<string, unknown>, faults: Fault[]): Record<string, number> => {
  const value = given['categoryMin'] ?? {};
  if (typeof value !== 'object' || Array.isArray(value)) {
    faults.push({ place: 'categoryMin', message: 'is no object: give the least number of reviewers by the name of the category' });
    return {};
  }
  return Object.fromEntries(Object.entries(value).map(([category, least]) => [category, readWhole(least, `categoryMin.${category}`, faults, LARGEST)]));
};
