import { type LockedBy } from './locked-cause.ts';

/**
 * What a cause says, before it is in words: of these both the message with every number and the words without numbers of
 * people's places are made. Submissions and reviewers are by their numbers, categories by their names.
 */
export type CauseFacts =
  /** Minimum loads send more than can be taken. */
  | { kind: 'excess'; reviewers: number; need: number; have: number }
  /** The loads of these people alone are too few. */
  | { kind: 'loads'; reviewers: number; each: { least: number; most: number }; category?: string; need: number; have: number }
  /** Seats of categories alone are more than the quorum of a submission; so it is at `others` besides. */
  | { kind: 'quorum'; submission: number; categories: string[]; need: number; have: number; others: number }
  /** Too few can come to these submissions. */
  | { kind: 'lack'; submissions: number[]; category?: string; need: number; have: number }
  /** More is locked than one constraint allows; `breaches` such constraints in all. */
  | { kind: 'locked'; by: LockedBy['by']; pairs: number; most: number; submission: number; reviewer: number; organisation?: string; categories: string[]; withNoSeat: boolean; breaches: number }
  /** Seats of categories and the limit of organisations clash: of places, or of the reviews that minimum loads ask for; null where that was not found. */
  | { kind: 'together'; mostOfOne: number; of: 'places' | 'loads' | null; need: number; have: number }
  /** No pair may be likelier than the cap. */
  | { kind: 'cap'; cap: number; need: number; have: number };

/** The smallest change that would do, before it is in words. */
export type RelaxationFacts =
  /** Seats stay open, or minimum loads are lowered; or each of these people takes so many more. */
  | { kind: 'give'; units: number; of: 'seats' | 'loads'; raise?: { people: number; category?: string; by: number } }
  /** This quorum by so much; `others` are below their seats too. */
  | { kind: 'raise-quorum'; submission: number; by: number; others: number }
  | { kind: 'unlock'; units: number; pairs: number; breaches: number }
  /** Each row gives way by so much; `more` rows are not told. */
  | { kind: 'yield'; rows: YieldingFact[]; more: number; sum: number }
  /** The least cap that would do; null where none does. */
  | { kind: 'raise-cap'; to: number | null }
  | { kind: 'more-time' };

/** As `Yielding`, by the numbers that submissions have for people. */
export type YieldingFact = { by: number } & ({ reviewer: number } | { submission: number; organisation: string } | { submission: number; category?: string });
