import { transitionsOf, type PipelineDefinition, type Stage, type Transition } from '../pipeline/definition.ts';
import type { Blocker } from '../pipeline/guards/index.ts';
import { reached } from '../pipeline/guards/reached.ts';
import { blocker } from '../pipeline/refusals.ts';
import type { TransitionCheck } from '../pipeline/transition-check.ts';
import type { RoomQuorum } from './room.ts';

/** What a panel at a stage can vote on and determine: every step that somebody takes but the innovator’s own way out. */
export const motionsOf = (definition: PipelineDefinition, stage: Stage): Transition[] => transitionsOf(definition, stage).filter(({ direction, trigger }) => trigger === 'manual' && direction !== 'withdraw');

/**
 * Those of them that this run of the stage could ever take: a step that is for a first review is none of a re-review, and the other way
 * round, whatever becomes of votes and scores.
 *
 * @param history stages of the runs before the present one
 */
export const openMotions = (definition: PipelineDefinition, stage: Stage, history: readonly string[]): Transition[] =>
  motionsOf(definition, stage).filter(({ guards }) => guards.every((use) => use.type !== 'reached' || reached(use, { history: [...history] }, { calendar: NO_CALENDAR, gatesOf: () => [] }).pass));

const NO_CALENDAR = { id: 'none', holidays: new Set<string>() };

/** A vote that counts: of a member who neither stepped back nor has a conflict that excludes. */
export interface CountedVote {
  person: string;
  motion: string;
  vote: 'for' | 'against' | 'abstain';
}

/** How a panel voted on one motion. */
export interface Tally {
  for: number;
  against: number;
  abstained: number;
  /** Votes on other motions. */
  elsewhere: number;
}

/** The votes on a motion, by what they say. */
export const tallyOf = (motion: string, votes: readonly CountedVote[]): Tally => {
  const here = votes.filter((one) => one.motion === motion);
  const count = (vote: CountedVote['vote']): number => here.filter((one) => one.vote === vote).length;
  return { for: count('for'), against: count('against'), abstained: count('abstain'), elsewhere: votes.length - here.length };
};

/**
 * The motion that the votes carry: more for it than against it, and more for it than for any other. An abstention counts for the
 * quorum and carries nothing. Null where no motion is carried: nobody voted, or it is a tie.
 */
export const carriedBy = (votes: readonly CountedVote[]): string | null => {
  const motions = [...new Set(votes.map(({ motion }) => motion))].map((motion) => ({ motion, ...tallyOf(motion, votes) }));
  const most = Math.max(0, ...motions.map((one) => one.for));
  const first = motions.filter((one) => one.for === most);
  return first.length === 1 && first[0]!.for > first[0]!.against ? first[0]!.motion : null;
};

/**
 * Whether somebody’s vote leaves them outside of what is determined: against it, abstaining, or for something else. Of whoever does not
 * know yet what is to be determined (`null`), a vote for anything does not.
 */
export const isMinority = ({ vote, motion }: Pick<CountedVote, 'vote' | 'motion'>, determined: string | null): boolean =>
  vote !== 'for' || (determined !== null && motion !== determined);

export interface ToFinalise {
  /** The transition that is to be determined. */
  motion: string;
  votes: readonly CountedVote[];
  /** Why the chair determines other than the votes say; empty: nothing was said. */
  departure: string | null;
  /** What stands against the transition itself. */
  step: readonly Blocker[];
}

/**
 * What stands against a determination. Votes do not bind the chair, who answers for it: one that the votes do not carry needs a reason,
 * which is frozen beside them; and one that they carry departs from nothing.
 */
export const determinationBlockers = ({ motion, votes, departure, step }: ToFinalise): Blocker[] => {
  const carried = carriedBy(votes);
  const reason = departure?.trim();
  return [
    ...(votes.length === 0 ? [blocker('not-voted', 'Nobody has voted whose vote counts: a determination says what a panel voted')] : []),
    ...step,
    ...(votes.length > 0 && carried !== motion && !reason
      ? [blocker('departs-from-vote', 'The votes do not carry this outcome: say why the determination departs from them, or ask members to vote on it', { field: 'departure', carried })]
      : []),
    ...(carried === motion && reason ? [blocker('nothing-departs', 'The votes carry this outcome: leave out why it departs from them', { field: 'departure' })] : []),
  ];
};

/**
 * What stands against determining a step: all that stands against taking it, so that nothing is final that nobody can follow. Signatures
 * come with its proposal, and the draft that is to be final is no hindrance to itself.
 */
export const againstDetermining = ({ overlays, guards }: Pick<TransitionCheck, 'overlays' | 'guards'>): Blocker[] => [
  ...overlays.filter(({ code }) => code !== 'determination-open'),
  ...guards.flatMap(({ guard, blocker: found }) => (found && guard !== 'signedBy' ? [found] : [])),
];

/** Guards that wait for staff to settle something, and then pass. */
const WAITING = ['signedBy', 'noOpenConflicts', 'noOpenRequests', 'noOpenHolds'];

/** Whether a final determination can be followed, now or once what is open is settled. Where it cannot, the panel determines anew. */
export const canBeFollowed = ({ guards }: Pick<TransitionCheck, 'guards'>): boolean => guards.every(({ guard, blocker: found }) => !found || WAITING.includes(guard));

/**
 * Whether a final determination still has its quorum, of those alone who voted for it to be final and whose votes count still: what others
 * vote afterwards does not hold it up.
 */
export const keepsQuorum = (
  { votes, quorum }: { votes: readonly { person: string; organisation: string }[]; quorum: Pick<RoomQuorum, 'present' | 'needed' | 'organisationsNeeded'> | null },
  counted: readonly { person: string }[],
): boolean => {
  const left = votes.filter(({ person }) => counted.some((one) => one.person === person));
  if (!quorum) return left.length > 0;
  return quorum.present - (votes.length - left.length) >= quorum.needed && new Set(left.map(({ organisation }) => organisation)).size >= quorum.organisationsNeeded;
};
