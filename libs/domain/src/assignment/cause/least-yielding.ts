import { FIRST_REVIEWER, flowModel } from '../flow/flow-model.ts';
import { type LinearSolver, solveLinear } from '../mixed/linear-solver.ts';
import { organisationRows } from '../mixed/side-row.ts';
import { type Problem, submissionAt } from '../problem.ts';
import { type Yielding } from './cause.ts';

/** What may give way: places stay open, minimum loads are missed, limits of an organisation are passed. */
export type MayYield = ReadonlySet<'places' | 'loads' | 'limits'>;

export interface Yielded {
  /** How much gives way in all. */
  units: number;
  rows: Yielding[];
}

/**
 * The least that must give way with the limit of organisations beside the seats of categories, by one slack for each
 * row. Undefined where that was not found in time, or nothing that may give way is enough.
 */
export const leastYielding = (problem: Problem, may: MayYield, highs: LinearSolver, { secondsLeft, seed }: { secondsLeft(): number; seed: number }): Yielded | undefined => {
  const { pairs, organisations, loadMin } = problem;
  const model = flowModel({ ...problem, balance: 0, pairs: { ...pairs, affinity: new Int32Array(pairs.reviewer.length) } });
  const { supply, labels } = model.network;
  const firstSeat = FIRST_REVIEWER + loadMin.length;
  const rows = organisationRows(problem, () => true);
  // a place may stay open and a minimum load be missed, but nobody takes more than their maximum, nor a submission more than its quorum
  const missing = (node: number): number | undefined => ((node < firstSeat ? may.has('loads') && supply[node]! > 0 : may.has('places') && supply[node]! < 0) ? 1 : undefined);
  const answer = solveLinear(highs, { model, takes: () => true, rows, unit: 1, whole: true, missing, ...(may.has('limits') ? { giving: 1 } : {}), seconds: secondsLeft(), seed });
  if (answer.status !== 'optimal' || answer.shares.length === 0) return undefined;
  const found: Yielding[] = [];
  rows.forEach(({ places: [place] }, k) => {
    const by = Math.round(answer.given[k] ?? 0);
    if (by > 0) found.push({ submission: submissionAt(pairs, place!), organisation: organisations!.names[organisations!.of[pairs.reviewer[place!]!]!]!, by });
  });
  answer.missingAt.forEach((share, node) => {
    const by = Math.round(share);
    if (by === 0) return;
    if (node < firstSeat) return void found.push({ reviewer: node - FIRST_REVIEWER, by });
    const { submission, category } = labels.get(node)!;
    found.push({ submission, ...(category === undefined ? {} : { category: problem.categories!.names[category]! }), by });
  });
  return { units: found.reduce((sum, { by }) => sum + by, 0), rows: found };
};
