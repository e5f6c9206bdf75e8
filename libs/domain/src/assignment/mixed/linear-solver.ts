import loadHighs, { type Highs } from 'highs';
import { type FlowModel } from '../flow/flow-model.ts';
import { type SideRow } from './side-row.ts';

/** The solver for what is not a flow (HiGHS, compiled to WebAssembly). Loading takes about a tenth of a second, once. */
export const loadLinearSolver = (): Promise<LinearSolver> => (loading ??= load());
// its types are those of a CommonJS module, where the default of a module stands one step deeper
const load = loadHighs as unknown as typeof loadHighs.default;
let loading: Promise<LinearSolver> | undefined;
export type LinearSolver = Highs;

export interface LinearTask {
  /** The whole network. */
  model: FlowModel;
  /** Whether a pair takes part, by place; the others are 0. */
  takes(place: number): boolean;
  rows: readonly SideRow[];
  /** Costs and rows are divided by sizes near it, so that the solver sees numbers near 1. */
  unit: number;
  whole: boolean;
  /** Cost in units of what cannot be placed, also by node, undefined where all must be; where left out everything must be. */
  missing?: number | ((node: number) => number | undefined);
  /** Cost in units of what a row falls short by, in units of the row; where left out every row is kept. */
  giving?: number;
  seconds: number;
  /** Places of a known assignment to start from. */
  start?: ReadonlySet<number>;
  seed: number;
}

export interface LinearAnswer {
  status: 'optimal' | 'infeasible' | 'out-of-time';
  /** The share of each pair, by place. Empty where there is none. */
  shares: Float64Array;
  /** What could not be placed. */
  missing: number;
  /** The same by node, and what each row falls short by. Empty where nothing may. */
  missingAt: Float64Array;
  given: Float64Array;
  /** Prices of nodes, that of the root 0, in affinity. Only of tasks that are not whole. */
  potential: Float64Array;
  /** Prices of the rows, in affinity for a unit of the row. */
  multipliers: Float64Array;
}

/** Solves a flow with rows beside it. */
export const solveLinear = (highs: LinearSolver, task: LinearTask): LinearAnswer => {
  const { model, rows, unit, missing } = task;
  const { network } = model;
  const nodes = network.nodeCount - 1;
  const slack = missing === undefined ? 0 : nodes;
  const slackCost = Array.from({ length: slack }, (_, node) => (typeof missing === 'function' ? missing(node + 1) : missing));
  const giving = task.giving === undefined ? 0 : rows.length;
  const scale = rows.map(({ weights }) => weights.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 1));
  const placeOfArc = new Int32Array(network.arcCount).fill(-1);
  model.arcs.forEach((arc, k) => (placeOfArc[arc] = model.places[k]!));
  const active = Array.from(placeOfArc.keys()).filter((arc) => placeOfArc[arc]! < 0 || task.takes(placeOfArc[arc]!));
  const columns = matrixOf(task, active, placeOfArc, scale, slack);
  for (let row = 0; row < giving; row += 1) {
    columns.indices.push(nodes + row);
    columns.values.push(1 / scale[row]!);
    columns.starts.push(columns.indices.length);
  }
  const count = active.length + slack + giving;
  const supply = Array.from(network.supply.subarray(1));
  return highs.withModel((solver): LinearAnswer => {
    solver.passModel({
      numCols: count,
      numRows: nodes + rows.length,
      colCost: [...active.map((arc) => network.cost[arc]! / unit), ...slackCost.map((cost) => cost ?? 0), ...Array<number>(giving).fill(task.giving ?? 0)],
      colLower: new Float64Array(count),
      colUpper: [...active.map((arc) => network.capacity[arc]!), ...slackCost.map((cost) => (cost === undefined ? 0 : highs.infinity)), ...Array<number>(giving).fill(highs.infinity)],
      rowLower: [...supply, ...rows.map(({ least }, k) => least / scale[k]!)],
      rowUpper: [...supply, ...rows.map(() => highs.infinity)],
      matrix: { format: 'csc', numRows: nodes + rows.length, numCols: count, ...columns },
      ...(task.whole ? { integrality: new Int32Array(count).fill(1) } : {}),
    });
    solver.options.set('output_flag', false);
    solver.options.set('time_limit', Math.min(1e9, Math.max(0.01, task.seconds)));
    solver.options.set('random_seed', task.seed);
    if (task.whole) {
      solver.options.set('mip_rel_gap', 0);
      solver.options.set('mip_abs_gap', Math.max(1e-9, 0.5 / unit));
      if (task.start) solver.setSolution(startOf(active, placeOfArc, task.start));
    }
    solver.run();
    const status = statusOf(highs, solver.getModelStatus());
    const { colValue, rowDual } = solver.getSolution();
    const found = solver.info.get('primal_solution_status') === 2;
    return {
      status,
      shares: found ? sharesOf(active, placeOfArc, colValue, model.places.length) : new Float64Array(),
      missing: found ? colValue.subarray(active.length, active.length + slack).reduce((sum, value) => sum + value, 0) : 0,
      missingAt: found && slack > 0 ? Float64Array.of(0, ...colValue.subarray(active.length, active.length + slack)) : new Float64Array(),
      given: found ? colValue.slice(active.length + slack) : new Float64Array(),
      potential: Float64Array.from({ length: nodes + 1 }, (_, node) => (node === 0 ? 0 : -rowDual[node - 1]! * unit)),
      multipliers: Float64Array.from(rows, (_, k) => Math.max(0, (rowDual[nodes + k]! * unit) / scale[k]!)),
    };
  });
};

const statusOf = ({ constants }: Highs, status: number): LinearAnswer['status'] => {
  if (status === constants.modelStatus.optimal) return 'optimal';
  return status === constants.modelStatus.infeasible ? 'infeasible' : 'out-of-time';
};

/** A whole start names its pairs; the solver fills loads and seats in. */
const startOf = (active: readonly number[], placeOfArc: Int32Array, start: ReadonlySet<number>): { indices: number[]; values: number[] } => {
  const indices = active.flatMap((arc, column) => (placeOfArc[arc]! >= 0 ? [column] : []));
  return { indices, values: indices.map((column) => (start.has(placeOfArc[active[column]!]!) ? 1 : 0)) };
};

const sharesOf = (active: readonly number[], placeOfArc: Int32Array, values: Float64Array, count: number): Float64Array => {
  const shares = new Float64Array(count);
  active.forEach((arc, column) => {
    if (placeOfArc[arc]! >= 0) shares[placeOfArc[arc]!] = values[column]!;
  });
  return shares;
};

/** Columns: each arc leaves its tail and enters its head, pairs stand in their rows besides; then what cannot be placed. */
const matrixOf = ({ model: { network }, rows }: LinearTask, active: readonly number[], placeOfArc: Int32Array, scale: readonly number[], slack: number) => {
  const rowsOf = new Map<number, [number, number][]>();
  rows.forEach((row, k) =>
    row.places.forEach((place, index) => {
      const entry: [number, number] = [network.nodeCount - 1 + k, row.weights[index]! / scale[k]!];
      const entries = rowsOf.get(place);
      if (entries) entries.push(entry);
      else rowsOf.set(place, [entry]);
    }),
  );
  const starts: number[] = [0];
  const indices: number[] = [];
  const values: number[] = [];
  const enter = (row: number, value: number): void => {
    indices.push(row);
    values.push(value);
  };
  for (const arc of active) {
    if (network.tail[arc]! > 0) enter(network.tail[arc]! - 1, 1);
    if (network.head[arc]! > 0) enter(network.head[arc]! - 1, -1);
    for (const [row, value] of rowsOf.get(placeOfArc[arc]!) ?? []) enter(row, value);
    starts.push(indices.length);
  }
  for (let node = 1; node <= slack; node += 1) {
    enter(node - 1, network.supply[node]! >= 0 ? 1 : -1);
    starts.push(indices.length);
  }
  return { starts, indices, values };
};
