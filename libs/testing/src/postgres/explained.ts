import type pg from 'pg';

/** A step of a plan as PostgreSQL ran it. `rows` and `removed` are totals of all its loops. */
export type PlanStep = {
  kind: string;
  table: string | undefined;
  index: string | undefined;
  rows: number;
  removed: number;
  inputs: PlanStep[];
};

/** Runs a statement and gives every step of its plan, from the last to the first. */
export const explained = async (client: pg.Client, { text, values }: { text: string; values: unknown[] }): Promise<PlanStep[]> => {
  const { rows } = await client.query(`explain (analyze, timing off, format json) ${text}`, values);
  return every(step(rows[0]['QUERY PLAN'][0].Plan));
};

const step = (node: Record<string, any>): PlanStep => ({
  kind: node['Node Type'],
  table: node['Relation Name'],
  index: node['Index Name'],
  rows: node['Actual Rows'] * node['Actual Loops'],
  removed: ((node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0)) * node['Actual Loops'],
  inputs: (node['Plans'] ?? []).map(step),
});

const every = (one: PlanStep): PlanStep[] => [one, ...one.inputs.flatMap(every)];
