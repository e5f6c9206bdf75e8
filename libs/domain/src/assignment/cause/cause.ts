import { type Problem } from '../problem.ts';
import { type CauseFacts, type RelaxationFacts } from './cause-facts.ts';
import { causeMessage } from './cause-words.ts';
import { type Cut, cutOf } from './cut.ts';
import { type LockedBy, lockedCause } from './locked-cause.ts';
import { quorumCause } from './quorum-cause.ts';
import { relaxationOf } from './relaxation.ts';
import { numberOf } from './words.ts';

/** Why an instance is impossible, in words and numbers. */
export interface Cause {
  /** Such as “6 methodologists × 5 = 30 seats, 60 needed”. */
  message: string;
  /** What it says, before it is in words. */
  facts: CauseFacts;
  need: number;
  have: number;
  /** Who is meant: submissions and reviewers by number, and the category where it is one. */
  members: { submissions: number[]; reviewers: number[]; category?: string; organisations?: string[] };
  /** Where locked pairs alone are too many. */
  locked?: LockedBy;
  /** The smallest change that makes it possible. */
  relaxation: { units: number; message: string; facts: RelaxationFacts; rows?: Yielding[] };
}

/**
 * One constraint that gives way, and by how much: the limit of an organisation at a submission, places there that stay
 * open (`category` where it is a seat), or the minimum load of a reviewer.
 */
export type Yielding = { by: number } & ({ submission: number; organisation: string } | { submission: number; category?: string } | { reviewer: number });

/**
 * The cause where locked pairs or flow alone show it: quorums, loads, conflicts, and seats of categories or the limit of
 * organisations. Undefined where a flow is possible.
 */
export const causeOf = (problem: Problem): Cause | undefined => lockedCause(problem) ?? quorumCause(problem) ?? flowCause(problem);

const flowCause = (problem: Problem): Cause | undefined => {
  const cut = cutOf(problem);
  if (!cut) return undefined;
  const category = categoryOf(problem, cut);
  const submissions = [...new Set(cut.nodes.map(({ submission }) => submission))];
  const organisations = [...new Set(cut.nodes.flatMap(({ organisation }) => (organisation === undefined ? [] : [problem.organisations!.names[organisation]!])))];
  const facts = factsOf(problem, cut, submissions, category);
  return {
    message: causeMessage(facts),
    facts,
    need: cut.need,
    have: cut.have,
    members: { submissions, reviewers: cut.reviewers, ...(category === undefined ? {} : { category }), ...(organisations.length > 0 ? { organisations } : {}) },
    relaxation: relaxationOf(problem, cut, category),
  };
};

/** The category whose seats alone lack people. */
const categoryOf = ({ categories }: Problem, { nodes }: Cut): string | undefined => {
  const found = new Set(nodes.map(({ category }) => category));
  const [category] = found;
  return found.size === 1 && category !== undefined ? categories!.names[category] : undefined;
};

const factsOf = (problem: Problem, { kind, need, have, reviewers, ofLoads }: Cut, submissions: readonly number[], category: string | undefined): CauseFacts => {
  const ofCategory = category === undefined ? {} : { category };
  if (kind === 'excess') return { kind, reviewers: reviewers.length, need, have };
  if (ofLoads && reviewers.length > 0) return { kind: 'loads', reviewers: reviewers.length, each: loads(problem, reviewers), ...ofCategory, need, have };
  return { kind, submissions: submissions.map((submission) => numberOf(problem, submission)), ...ofCategory, need, have };
};

const loads = ({ loadMax }: Problem, reviewers: readonly number[]): { least: number; most: number } => {
  const each = reviewers.map((r) => loadMax[r]!);
  return { least: Math.min(...each), most: Math.max(...each) };
};
