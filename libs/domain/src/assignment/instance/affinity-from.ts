import { type Bid, BIDS } from '../affinity/bids.ts';
import { type CombinedAffinity } from '../affinity/affinity-parts.ts';
import { type Known, knownAffinity } from '../affinity/known-affinity.ts';
import { readText } from '../affinity/read-gold.ts';
import { type Text } from '../affinity/terms.ts';
import { type Fault } from './bad-instance.ts';
import { readList } from './read-parts.ts';

/** What affinities are made of, where a file gives no numbers. */
export interface AffinityFrom {
  submissions: Text[];
  reviewers: Known[];
  /** By submission and reviewer. */
  bids: [number, number, Bid][];
}

/** The affinities that come of it, with their parts: as in the product, in points of fit. */
export const affinityFrom = ({ submissions, reviewers, bids }: AffinityFrom): CombinedAffinity => {
  const said = new Map(bids.map(([submission, reviewer, bid]) => [`${submission} ${reviewer}`, bid]));
  return knownAffinity(submissions, reviewers, (submission, reviewer) => said.get(`${submission} ${reviewer}`));
};

/** Reads the field `affinityFrom` of an instance. */
export const readAffinityFrom = (value: unknown, counts: { submissions: number; reviewers: number }, faults: Fault[]): AffinityFrom => {
  const given = recordOf(value, FIELD, faults);
  for (const field of Object.keys(given)) if (!['submissions', 'reviewers', 'bids'].includes(field)) faults.push({ place: `${FIELD}.${field}`, message: 'is no field of it: take it out, or give one of submissions, reviewers, bids' });
  const at = (place: string): string => `${FIELD}.${place}`;
  return {
    submissions: readList(given, 'submissions', counts.submissions, faults, (entry, place) => readText(entry, at(place), faults)),
    reviewers: readList(given, 'reviewers', counts.reviewers, faults, (entry, place) => readKnown(entry, at(place), faults)),
    bids: given['bids'] === undefined ? [] : readList(given, 'bids', undefined, faults, (entry, place) => readBid(entry, at(place), counts, faults)),
  };
};

const FIELD = 'affinityFrom';

const readKnown = (entry: unknown, place: string, faults: Fault[]): Known => {
  const given = recordOf(entry, place, faults);
  const list = <T>(field: string, read: (one: unknown, at: string) => T): T[] => (given[field] === undefined ? [] : readList(given, field, undefined, faults, (one, at) => read(one, `${place}.${at}`)));
  const name = (one: unknown, at: string): string => {
    if (typeof one !== 'string' || one === '') faults.push({ place: at, message: 'is no name: give a text' });
    return String(one);
  };
  return { specialties: list('specialties', name), methods: list('methods', name), documents: list('documents', (one, at) => readText(one, at, faults)) };
};

const readBid = (entry: unknown, place: string, { submissions, reviewers }: { submissions: number; reviewers: number }, faults: Fault[]): [number, number, Bid] => {
  const [submission, reviewer, bid] = Array.isArray(entry) && entry.length === 3 ? (entry as unknown[]) : [];
  const below = (number: unknown, count: number): number is number => Number.isInteger(number) && (number as number) >= 0 && (number as number) < count;
  const known = BIDS.find((one) => one === bid);
  if (below(submission, submissions) && below(reviewer, reviewers) && known) return [submission, reviewer, known];
  faults.push({ place, message: `is no bid: give [submission, reviewer, bid], below ${submissions} and ${reviewers}, the bid one of ${BIDS.join(', ')}` });
  return [0, 0, 'willing'];
};

const recordOf = (value: unknown, place: string, faults: Fault[]): Record<string, unknown> => {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  faults.push({ place, message: 'is no object: give one' });
  return {};
};
