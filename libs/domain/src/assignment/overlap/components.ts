import { type Pair } from '../problem.ts';

/** Submissions and reviewers that hang together: from each a chain of shared reviewers leads to every other. */
export interface Component {
  submissions: number[];
  reviewers: number[];
}

/** The parts that an assignment falls into, in order of their first submission. Who reviews nothing is in none. */
export const componentsOf = (submissions: number, assignment: readonly Pair[]): Component[] => {
  const reviewersOf = Array.from({ length: submissions }, (): number[] => []);
  const submissionsOf = new Map<number, number[]>();
  for (const [p, r] of assignment) {
    reviewersOf[p]!.push(r);
    const own = submissionsOf.get(r);
    if (own) own.push(p);
    else submissionsOf.set(r, [p]);
  }
  const seen = new Uint8Array(submissions);
  const found: Component[] = [];
  for (let first = 0; first < submissions; first += 1) {
    if (seen[first] === 1) continue;
    seen[first] = 1;
    const own = [first];
    const people = new Set<number>();
    for (const p of own) {
      for (const r of reviewersOf[p]!) {
        if (people.has(r)) continue;
        people.add(r);
        for (const next of submissionsOf.get(r)!) {
          if (seen[next] === 1) continue;
          seen[next] = 1;
          own.push(next);
        }
      }
    }
    found.push({ submissions: own.sort((a, b) => a - b), reviewers: [...people].sort((a, b) => a - b) });
  }
  return found;
};
