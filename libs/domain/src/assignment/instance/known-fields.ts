import { type Instance } from './instance.ts';
import { type Fault } from './bad-instance.ts';

/** Every field that counts; a missing one here does not compile. */
const COUNTING: Record<keyof Instance, true> = {
  scale: true,
  quorum: true,
  loadMin: true,
  loadMax: true,
  affinity: true,
  affinityFrom: true,
  reviewerCategory: true,
  categoryMin: true,
  reviewerOrganisation: true,
  maxPerOrganisation: true,
  lockedPairs: true,
  forbiddenPairs: true,
  reviewerUnavailable: true,
  submissionDays: true,
  baselineAssignment: true,
  declines: true,
};

/** Fields for people alone: nothing is solved by them. */
const DESCRIBING = ['name', 'submissionOrganisation'];

const KNOWN = [...Object.keys(COUNTING), ...DESCRIBING];

/** A misspelt field would silently lose its constraint: each that is unknown is a fault, with the name that is nearest to it. */
export const unknownFields = (given: Record<string, unknown>): Fault[] =>
  Object.keys(given).flatMap((field) => (KNOWN.includes(field) ? [] : [{ place: field, message: `is no field of an instance: ${remedy(field)}` }]));

/** With more of its letters wrong than this part of them, a name is not taken for a misspelling. */
const WRONG = 0.4;

const remedy = (field: string): string => {
  const [nearest] = KNOWN.map((name) => ({ name, steps: stepsBetween(field.toLowerCase(), name.toLowerCase()) })).sort((a, b) => a.steps - b.steps);
  return nearest!.steps <= Math.max(1, nearest!.name.length * WRONG) ? `is ${nearest!.name} meant? Rename it, or take it out` : `take it out, or give one of ${KNOWN.join(', ')}`;
};

/** The fewest letters to put in, take out or change (Levenshtein 1966). */
const stepsBetween = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [above, letter] of [...one].entries()) {
    const next = [above + 1];
    for (let at = 0; at < other.length; at += 1) next.push(Math.min(next[at]! + 1, row[at + 1]! + 1, row[at]! + (letter === other[at] ? 0 : 1)));
    row = next;
  }
  return row[other.length]!;
};
