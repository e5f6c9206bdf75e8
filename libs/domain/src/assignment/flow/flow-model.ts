import { type Problem, submissionAt } from '../problem.ts';
import { type Network, NetworkBuilder } from './network.ts';
import { seatNodes } from './seats.ts';
import { organisationNodes, plainNodes, type Target } from './submission-nodes.ts';

/** Node of reviewer r is `FIRST_REVIEWER + r`. */
export const FIRST_REVIEWER = 1;

/** A problem as a network. Reviewers send units, submissions take them; the root lends and takes what loads leave open. */
export interface FlowModel {
  network: Network;
  /** The places of the pairs taken. */
  places: Int32Array;
  /** The arc of each pair taken. */
  arcs: Int32Array;
  /** The node that a pair leads into. Where people have several wanted categories it is known while building only. */
  target: Target;
}

/**
 * Lays a problem out: root → reviewer (what the load leaves above its minimum) → seat → submission. A locked pair is
 * taken out of supply and demand. Organisations are left out beside categories, since the two together are no flow.
 *
 * @param places the pairs to take, all where left out
 */
export const flowModel = (problem: Problem, places?: Int32Array): FlowModel => {
  const { loadMin, loadMax, pairs } = problem;
  const builder = new NetworkBuilder();
  const lockedOf = new Int32Array(loadMin.length);
  for (const { reviewer } of problem.locked ?? []) lockedOf[reviewer]! += 1;
  for (let r = 0; r < loadMin.length; r += 1) builder.node(loadMin[r]! - lockedOf[r]!);
  const nodes = problem.categories ? seatNodes : problem.organisations ? organisationNodes : plainNodes;
  const target = nodes(problem, builder);
  const taken = mixed(places ?? everyPlace(pairs.reviewer.length), Math.max(3, Math.floor(pairs.reviewer.length / builder.nodeCount)));
  const stretch = Math.max(1, Math.floor(taken.length / Math.max(1, loadMax.length)));
  const arcs = new Int32Array(taken.length);
  // between them, one by one, the arcs of the loads: each block of arcs then holds some
  let r = 0;
  for (let index = 0; index < taken.length; index += 1) {
    if (index % stretch === 0 && r < loadMax.length) loadArcs(problem, builder, r++);
    const place = taken[index]!;
    const reviewer = pairs.reviewer[place]!;
    arcs[index] = builder.arc(FIRST_REVIEWER + reviewer, target(submissionAt(pairs, place), reviewer), 1, -pairs.affinity[place]!);
  }
  while (r < loadMax.length) loadArcs(problem, builder, r++);
  return { network: builder.build(), places: taken, arcs, target };
};

const everyPlace = (count: number): Int32Array => {
  const places = new Int32Array(count);
  for (let place = 0; place < count; place += 1) places[place] = place;
  return places;
};

/** What a load leaves above its minimum. Where its square costs, each further submission costs more than the one before. */
const loadArcs = ({ quorum, loadMin, loadMax, balance = 0 }: Problem, builder: NetworkBuilder, r: number): void => {
  if (balance === 0) builder.arc(0, FIRST_REVIEWER + r, loadMax[r]! - loadMin[r]!, 0);
  else for (let k = loadMin[r]! + 1; k <= Math.min(loadMax[r]!, quorum.length); k += 1) builder.arc(0, FIRST_REVIEWER + r, 1, balance * (2 * k - 1));
};

/** Every so-and-so-many-th first: a block of arcs is then a sample of all submissions, and few pivots go astray. */
const mixed = (places: Int32Array, stride: number): Int32Array => {
  const order = new Int32Array(places.length);
  let at = 0;
  for (let first = 0; first < stride; first += 1) for (let index = first; index < places.length; index += stride) order[at++] = places[index]!;
  return order;
};
