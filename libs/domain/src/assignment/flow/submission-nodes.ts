import { type Problem } from '../problem.ts';
import { type NetworkBuilder } from './network.ts';

/** Gives the node that a pair leads into. */
export type Target = (submission: number, reviewer: number) => number;

/** Takes what the locked pairs of each submission already give. */
const openOf = ({ quorum, locked = [] }: Problem): Int32Array => {
  const open = Int32Array.from(quorum);
  for (const { submission } of locked) open[submission]! -= 1;
  return open;
};

/** One node for each submission, and nothing else. */
export const plainNodes = (problem: Problem, builder: NetworkBuilder): Target => {
  const nodes = Array.from(openOf(problem), (open, submission) => builder.node(-open, { submission }));
  return (submission) => nodes[submission]!;
};

/** The limit of one organisation as a node between its reviewers and the submission. */
export const organisationNodes = (problem: Problem, builder: NetworkBuilder): Target => {
  const { organisations, pairs, locked = [] } = problem;
  const { of, most } = organisations!;
  const submission = plainNodes(problem, builder);
  const between = new Map<number, number>();
  const key = (p: number, organisation: number): number => p * organisations!.names.length + organisation;
  const taken = new Map<number, number>();
  for (const pair of locked) {
    const organisation = of[pair.reviewer]!;
    if (organisation >= 0) taken.set(key(pair.submission, organisation), (taken.get(key(pair.submission, organisation)) ?? 0) + 1);
  }
  for (let p = 0; p + 1 < pairs.start.length; p += 1) {
    const members = new Map<number, number>();
    for (let place = pairs.start[p]!; place < pairs.start[p + 1]!; place += 1) {
      const organisation = of[pairs.reviewer[place]!]!;
      if (organisation >= 0) members.set(organisation, (members.get(organisation) ?? 0) + 1);
    }
    for (const [organisation, count] of members) {
      const room = Math.max(0, most - (taken.get(key(p, organisation)) ?? 0));
      if (count <= room) continue;
      const node = builder.node(0, { submission: p, organisation });
      builder.arc(node, submission(p, 0), room, 0);
      between.set(key(p, organisation), node);
    }
  }
  return (p, r) => (of[r]! < 0 ? undefined : between.get(key(p, of[r]!))) ?? submission(p, r);
};
