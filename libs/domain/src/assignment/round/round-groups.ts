import { type WhyApart } from '../overlap/apart-words.ts';
import { componentsOf } from '../overlap/components.ts';
import { type Pair } from '../problem.ts';
import type { RoundWorld } from './round-world.ts';

/** Evaluations of a round that a chain of shared reviewers links: scores can be compared within it. */
export interface RoundGroup {
  evaluations: string[];
  /** Why it is apart, where that was looked at; null: all hang together, or nobody asked. */
  why: WhyApart | null;
}

/** The groups that an assignment and the seats that are held make. People are people here, whichever seats they hold. */
export const groupsOf = ({ evaluations, people }: RoundWorld, assignment: readonly Pair[], whyApart: (submission: number) => WhyApart | null): RoundGroup[] => {
  const numbers = new Map(people.map(({ id }, at) => [id, at]));
  const numberOf = (id: string): number => numbers.get(id) ?? numbers.set(id, numbers.size).get(id)!;
  const held = evaluations.flatMap((one, e): Pair[] => one.held.map(({ person }) => [e, numberOf(person)]));
  const groups = componentsOf(evaluations.length, [...assignment.filter(([, r]) => r < people.length), ...held]);
  return groups.map(({ submissions }) => ({ evaluations: submissions.map((e) => evaluations[e]!.id), why: groups.length > 1 ? whyApart(submissions[0]!) : null }));
};
