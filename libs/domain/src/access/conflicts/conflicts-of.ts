import type { CompanyIndex } from './company-index.ts';
import { strongestOf, type Interest, type InterestEffect, type InterestRules } from './interest-rules.ts';
import { employmentTie, interestTie, type ConflictReason, type Tie } from './tie.ts';

export interface PersonWithInterests {
  id: string;
  /** The employer; null for someone who has none. */
  organisation: { name: string } | null;
  /** Organisations beside the employer for which they hold a role: as near to them as that one. */
  actsFor?: readonly { name: string }[];
  interests: readonly Interest[];
  /** Ties that nobody need declare: through what was submitted, and through earlier work. */
  ties?: readonly Tie[];
}

export interface FoundConflict {
  innovation: string;
  /** The strongest of the reasons; `none` where a tie was looked at and leads to nothing. */
  effect: InterestEffect;
  because: ConflictReason[];
  /** Only where it is open: what a person must decide about, such as a name nobody knows. The effect holds until then. */
  needsDecision?: string;
}

/**
 * The ties between a person and innovations, in the order of the innovations: for each one entry with all that is
 * settled, then one entry for each open question. An innovation without an entry is touched by nothing.
 * Working for the maker excludes; an employer's own ties count for the one who declares them, not for colleagues.
 * `today` is the ISO day that the look-back counts from.
 * @throws RangeError where a day is not an ISO day.
 */
export const conflictsOf = (
  person: PersonWithInterests,
  innovations: readonly { id: string }[],
  companies: CompanyIndex,
  rules: InterestRules,
  today: string,
): FoundConflict[] => {
  return conflictsAmong([...tiesOf(person, companies, rules, today), ...(person.ties ?? [])], innovations);
};

/** The ties of a person that are theirs whatever the innovation: employer, roles and what they declared. @throws RangeError where a day is not an ISO day. */
export const tiesOf = (person: PersonWithInterests, companies: CompanyIndex, rules: InterestRules, today: string): Tie[] => {
  const employment = person.organisation ? [employmentTie(person.organisation.name, companies)] : [];
  const roles = (person.actsFor ?? []).map(({ name }) => employmentTie(name, companies, `Holds a role for ${name}`));
  const declared = person.interests.map((interest) => interestTie(interest, companies, rules, today));
  return [...[...employment, ...roles].filter((tie) => tie !== null), ...declared];
};

/** What ties lead to, as `conflictsOf` tells it. */
export const conflictsAmong = (ties: readonly Tie[], innovations: readonly { id: string }[]): FoundConflict[] => innovations.flatMap(({ id }) => [...settled(id, ties), ...open(id, ties)]);

const settled = (innovation: string, ties: readonly Tie[]): FoundConflict[] => {
  const because = ties.filter(({ touches }) => touches(innovation)).map(({ reason }) => reason);
  return because.length === 0 ? [] : [{ innovation, effect: strongestOf(because.map(({ effect }) => effect)), because }];
};

const open = (innovation: string, ties: readonly Tie[]): FoundConflict[] =>
  ties
    .filter(({ mayTouch }) => mayTouch(innovation))
    .map(({ reason, question }) => ({ innovation, effect: reason.effect, because: [reason], needsDecision: question }));
