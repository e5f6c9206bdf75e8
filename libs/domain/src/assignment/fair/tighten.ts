import { pairsKept } from '../pairs.ts';
import { type LockedPair, type Problem } from '../problem.ts';

/**
 * What a floor alone decides of a problem: a pair with which a submission cannot reach the floor is forbidden, one
 * without which it cannot is locked, and a reviewer whose load is full takes nothing else. Undefined where some
 * submission cannot reach it at all. Nothing is lost: every assignment that reaches the floor keeps to it.
 */
export const tighten = (problem: Problem, floor: number): Problem | undefined => {
  let now = problem;
  for (;;) {
    const decided = decide(now, floor);
    if (!decided) return undefined;
    const { forbidden, locked } = decided;
    if (forbidden === 0 && locked.length === 0) return now;
    const all = [...(now.locked ?? []), ...locked];
    if (!withinOrganisations(now, all)) return undefined;
    const load = new Int32Array(now.loadMax.length);
    for (const { reviewer } of all) load[reviewer]! += 1;
    const fixed = new Set(locked.map(({ submission, reviewer }) => submission * load.length + reviewer));
    const keeps = decided.keeps;
    now = { ...now, locked: all, pairs: pairsKept(now.pairs, (p, r, place) => keeps[place] === 1 && !fixed.has(p * load.length + r) && load[r]! < now.loadMax[r]!) };
  }
};

/** What the floor locks may itself be too many of one organisation at a submission: then nothing reaches the floor. */
const withinOrganisations = ({ organisations }: Problem, locked: readonly LockedPair[]): boolean => {
  const counts = new Map<string, number>();
  return locked.every(({ submission, reviewer }) => {
    const organisation = organisations?.of[reviewer] ?? -1;
    if (organisation < 0) return true;
    const key = `${submission} ${organisation}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    return counts.get(key)! <= organisations!.most;
  });
};

const decide = ({ quorum, pairs: { start, reviewer, affinity }, locked = [] }: Problem, floor: number): { keeps: Uint8Array; forbidden: number; locked: LockedPair[] } | undefined => {
  const open = Int32Array.from(quorum);
  const score = new Float64Array(quorum.length);
  for (const pair of locked) {
    open[pair.submission]! -= 1;
    score[pair.submission]! += pair.affinity;
  }
  const keeps = new Uint8Array(reviewer.length).fill(1);
  const more: LockedPair[] = [];
  let forbidden = 0;
  for (let p = 0; p < quorum.length; p += 1) {
    const wanted = open[p]!;
    if (wanted < 0) return undefined;
    const places = Array.from({ length: start[p + 1]! - start[p]! }, (_, k) => start[p]! + k).sort((a, b) => affinity[b]! - affinity[a]! || a - b);
    if (places.length < wanted) return undefined;
    const best = places.slice(0, wanted).reduce((sum, place) => sum + affinity[place]!, score[p]!);
    if (best < floor) return undefined;
    if (wanted === 0) {
      for (const place of places) keeps[place] = 0;
      forbidden += places.length;
      continue;
    }
    const last = affinity[places[wanted - 1]!]!;
    const next = places[wanted] === undefined ? -Infinity : affinity[places[wanted]!]!;
    places.forEach((place, rank) => {
      if (rank < wanted && best - affinity[place]! + next < floor) more.push({ submission: p, reviewer: reviewer[place]!, affinity: affinity[place]! });
      if (rank >= wanted && best - last + affinity[place]! < floor) {
        keeps[place] = 0;
        forbidden += 1;
      }
    });
  }
  return { keeps, forbidden, locked: more };
};
