import { monthInWords } from '../../calendar/index.ts';
import { monthFault } from '../upload/row-place.ts';
import { rowValue } from '../upload/row-value.ts';
import type { UploadFault } from '../upload/table.types.ts';
import type { UploadFacts, UploadMeasure } from '../upload/upload.types.ts';
import { groupedBy } from '../verdict/grouped-by.ts';
import type { GoodGroup, GroupPlace, SentGroup } from './group-readings.types.ts';

/**
 * Readings by group that may be entered, and the faults of the others by line, field and remedy. One that stands already is
 * unchanged; other counts are a correction and need a reason. Of lines of one place the first stands where all agree; where they
 * differ none does, as nobody can know which is right.
 */
export const checkGroups = (sent: readonly SentGroup[], facts: UploadFacts): { good: GoodGroup[]; faults: UploadFault[] } => {
  const recorded = new Map((facts.recordedGroups ?? []).map((one) => [placeOf(one), one]));
  const faults: UploadFault[] = [];
  const places = groupedBy(sent, placeOf);
  const good = sent.flatMap((one): GoodGroup[] => {
    const place = placeOf(one);
    const wrong = [...faultsOf(one, facts), ...repeatFaults(one, places.get(place) ?? [])];
    const before = recorded.get(place);
    const reason = one.reason ?? (facts.reason?.trim() || null);
    const same = before?.numerator === one.numerator && before.denominator === one.denominator;
    if (before && !same && reason === null) wrong.push({ field: 'reason', message: `“${one.group}” has ${before.numerator} of ${before.denominator} for ${monthInWords(one.month)} already: write why ${one.numerator} of ${one.denominator} is right` });
    faults.push(...wrong.map((fault) => ({ line: one.line, ...fault })));
    if (wrong.length > 0) return [];
    return [{ ...one, reason, outcome: !before ? 'new' : same ? 'unchanged' : 'correction', version: before ? before.version + (same ? 0 : 1) : 1 }];
  });
  return { good, faults };
};

type Fault = Omit<UploadFault, 'line'>;

const faultsOf = ({ measureId, siteId, month, breakdown, group, numerator, denominator }: SentGroup, facts: UploadFacts): Fault[] => {
  const measure = facts.measures.find(({ id }) => id === measureId);
  const site = facts.sites.find(({ id }) => id === siteId);
  const late = monthFault(month, site ?? null, null, facts); // none of a baseline: what is compared is of the pilot
  return [
    ...(measure ? [] : [{ field: 'measure', message: 'There is no such locked measure in this pilot' }]),
    ...(site ? [] : [{ field: 'site', message: 'A site lead enters readings of their own site' }]),
    ...(late ? [{ field: 'month', message: late }] : []),
    ...(measure ? placeFaults(measure, breakdown, group) : []),
    ...([['numerator', numerator], ['denominator', denominator]] as const).flatMap(([field, count]) => (Number.isSafeInteger(count) ? [] : [{ field, message: `${count} is no whole number: people are counted` }])),
    ...countFaults(measure ?? null, numerator, denominator),
  ];
};

/** A group of nobody is said: unlike a month without a reading it says something. */
const countFaults = (measure: UploadMeasure | null, numerator: number, denominator: number): Fault[] => {
  if (numerator === 0 && denominator === 0) return [];
  const value = rowValue({ value: null, numerator, denominator }, measure);
  return Array.isArray(value) ? value : [];
};

const placeFaults = ({ name, breakdowns = [] }: UploadMeasure, breakdown: string, group: string): Fault[] => {
  const found = breakdowns.find((one) => one.name === breakdown);
  if (!found) return [{ field: 'breakdown', message: `“${name}” has no breakdown “${breakdown}”: it has ${listOf(breakdowns.map((one) => one.name))}` }];
  return found.groups.includes(group) ? [] : [{ field: 'group', message: `“${breakdown}” has no group “${group}”: it has ${listOf(found.groups)}` }];
};

const repeatFaults = (one: SentGroup, all: readonly SentGroup[]): Fault[] => {
  const first = all[0] ?? one;
  const other = all.find(({ numerator, denominator }) => numerator !== first.numerator || denominator !== first.denominator);
  if (!other) return first === one ? [] : [{ field: 'group', message: `Line ${first.line} gives “${one.group}” of this month already: delete this line` }];
  return [{ field: 'group', message: `Line ${(one === first ? other : first).line} has “${one.group}” of this month too, and lines differ: keep the right one` }];
};

const listOf = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ') || 'none';

/** What names the place of a reading by group. */
export const placeOf = ({ measureId, siteId, month, breakdown, group }: GroupPlace): string => JSON.stringify([measureId, siteId, month, breakdown, group]);
