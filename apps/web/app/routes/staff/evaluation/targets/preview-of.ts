import { sortTargets, type Target, type TargetOrganisation } from '@waymark/domain/adoption';

/** As many as one command adds. */
export const MOST_AT_ONCE = 500;

/** As many faults, and as many who are there already, are listed; all are counted. */
export const MOST_LISTED = 200;

interface RowFault {
  line: number | null;
  field: string | null;
  message: string;
}

interface SoFar {
  rows: readonly { organisationId: string; region: string | null; plannedOn: string | null }[];
  adopted: string | null;
}

/** What a choice or a table would add to a roll-out: who is new, who is on it already, and what is wrong with the others. */
export interface TargetPreview {
  fresh: { id: string; name: string; region: string | null; plannedOn: string }[];
  freshCount: number;
  there: { id: string; name: string; plannedOn: string; recordedFor: string | null }[];
  thereCount: number;
  bad: RowFault[];
  badCount: number;
  regions: { region: string | null; now: number; fresh: number }[];
  now: number;
}

/** @param targets each with its line, where they come from a table; `unread` are the rows that could not be read */
export const previewOf = (targets: readonly (Target<TargetOrganisation> & { line?: number })[], { rows, adopted }: SoFar, unread: readonly RowFault[] = []): TargetPreview => {
  const { fresh, there, faulty } = sortTargets(targets, { recorded: new Map(rows.map(({ organisationId, plannedOn }) => [organisationId, plannedOn])), adopted });
  const faults = faulty.flatMap(({ at, faults: found }) => found.map(({ field, message }) => ({ line: targets[at]?.line ?? null, field: field === 'plannedOn' ? 'plannedOn' : 'code', message })));
  const bad = [...unread, ...faults].sort((one, other) => (one.line ?? 0) - (other.line ?? 0));
  const count = (of: readonly { region: string | null }[], region: string | null): number => of.filter((one) => one.region === region).length;
  const news = fresh.map(({ organisation }) => organisation);
  const regions = [...new Set([...rows, ...news].map(({ region }) => region))].sort((one, other) => (one === null ? 1 : other === null ? -1 : one.localeCompare(other, 'en-GB')));
  return {
    fresh: fresh.slice(0, MOST_AT_ONCE).map(({ organisation: { id, name, region }, plannedOn }) => ({ id, name, region, plannedOn })),
    freshCount: fresh.length,
    there: there.slice(0, MOST_LISTED).map(({ organisation: { id, name }, plannedOn, recordedFor }) => ({ id, name, plannedOn, recordedFor })),
    thereCount: there.length,
    bad: bad.slice(0, MOST_LISTED),
    badCount: bad.length,
    regions: regions.map((region) => ({ region, now: count(rows, region), fresh: count(news, region) })),
    now: rows.length,
  };
};
