import { type LinearSolver } from '../mixed/linear-solver.ts';
import { type Pair } from '../problem.ts';

/** A whole assignment that may be drawn: the pairs of it that the cap counts, and its total. */
export interface Ticket {
  assignment: Pair[];
  /** Places of its pairs that are not locked. */
  places: number[];
  total: number;
}

export interface MasterAnswer {
  /** How likely each ticket is. */
  weights: Float64Array;
  /** What of 1 no ticket takes without some pair above the cap. */
  untaken: number;
  /** What one more of the cap would gain, by place, in affinity; where nothing is gained it is left out. */
  prices: Map<number, number>;
}

/** What a share that no ticket takes costs, in totals: more than any assignment gains. */
const UNTAKEN = 100;

/** Left free below the cap, since a linear solver keeps its rows to within less. */
const MARGIN = 1e-8;
const TOLERANCE = 1e-10;

/**
 * The likeliest mixture of whole assignments: weights that make one, no pair above the cap, and the largest expected total.
 *
 * @param unit the size of a total, so that the solver sees numbers near 1
 */
export const weighTickets = (highs: LinearSolver, tickets: readonly Ticket[], cap: number, { unit, seed }: { unit: number; seed: number }): MasterAnswer => {
  const rowOf = new Map<number, number>();
  for (const { places } of tickets) for (const place of places) if (!rowOf.has(place)) rowOf.set(place, rowOf.size + 1);
  const starts = [0];
  const indices: number[] = [];
  for (const { places } of tickets) {
    indices.push(0, ...places.map((place) => rowOf.get(place)!));
    starts.push(indices.length);
  }
  indices.push(0); // what no ticket takes
  starts.push(indices.length);
  const [numCols, numRows] = [tickets.length + 1, rowOf.size + 1];
  return highs.withModel((solver): MasterAnswer => {
    solver.passModel({
      numCols,
      numRows,
      colCost: [...tickets.map(({ total }) => -total / unit), UNTAKEN],
      colLower: new Float64Array(numCols),
      colUpper: new Float64Array(numCols).fill(1),
      rowLower: [1, ...Array<number>(numRows - 1).fill(-highs.infinity)],
      rowUpper: [1, ...Array<number>(numRows - 1).fill(cap - MARGIN)],
      matrix: { format: 'csc', numRows, numCols, starts, indices, values: Array<number>(indices.length).fill(1) },
    });
    solver.options.set('output_flag', false);
    solver.options.set('random_seed', seed);
    solver.options.set('primal_feasibility_tolerance', TOLERANCE);
    solver.options.set('dual_feasibility_tolerance', TOLERANCE);
    solver.run();
    const { colValue, rowDual } = solver.getSolution();
    const prices = new Map([...rowOf].flatMap(([place, row]): [number, number][] => (rowDual[row]! < 0 ? [[place, -rowDual[row]! * unit]] : [])));
    return { weights: colValue.slice(0, tickets.length), untaken: colValue[tickets.length]!, prices };
  });
};
