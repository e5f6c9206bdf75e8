import type { TestClient } from './test-client.ts';

export interface ListedPage {
  edges: { cursor: string; node: Record<string, any> }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  totalCount: number | null;
}

const LIST = (fields: string) => `query($first: Int!, $after: String, $sort: EvaluationSort!, $filter: EvaluationFilter) {
  pipeline(first: $first, after: $after, sort: $sort, filter: $filter) { edges { cursor node { ${fields} } } pageInfo { hasNextPage endCursor } totalCount } }`;

/** One page of the list of evaluations. */
export const pageOf = async (client: TestClient, variables: Record<string, unknown> = {}, fields = 'id stage enteredAt dueAt'): Promise<ListedPage> => {
  const { data, errors } = await client.query(LIST(fields), { first: 100, sort: 'ENTERED_NEWEST', ...variables });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.pipeline;
};

/** Every row, page by page; `between` happens after each page. */
export const allPages = async (client: TestClient, variables: Record<string, unknown>, between: (page: ListedPage) => Promise<unknown> = async () => undefined): Promise<Record<string, any>[]> => {
  const rows: Record<string, any>[] = [];
  for (let after: string | null = null; ; ) {
    const page: ListedPage = await pageOf(client, { ...variables, after });
    rows.push(...page.edges.map(({ node }) => node));
    await between(page);
    if (!page.pageInfo.hasNextPage) return rows;
    after = page.pageInfo.endCursor;
  }
};

/** Puts many further evaluations beside one, as copies of its row: only lists and counts read them. */
export const COPIES = `insert into evaluation (id, innovation_id, programme_id, pipeline_version_id, number, simulated, stage, run, version, entered_at, due_at, paused, proposed)
  select gen_random_uuid(), innovation_id, programme_id, pipeline_version_id, number + n, simulated, stage, run, version, entered_at - n * interval '1 minute',
    due_at + n * interval '1 minute', paused, proposed from evaluation, generate_series(1, $2) n where id = $1`;
