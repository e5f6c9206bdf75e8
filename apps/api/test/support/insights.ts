import type { TestApi } from './test-api.ts';
import type { TestClient } from './test-client.ts';

/** Every month that anything of a test is submitted in. */
export const PERIOD = { from: '2025-01', to: '2030-12' };

const COUNTED = 'came on back ended here timed median ninetieth onTime late';

/** The figures that somebody reads. */
export const funnelOf = async (client: TestClient, filter: object = {}): Promise<any> =>
  (await client.query(`query($f: InsightFilterInput!) { funnel(filter: $f) { countedAt whole { ${COUNTED} holders { holder median ninetieth } } stages { stage title limit lateNow paused ${COUNTED} } groups { dimension member ${COUNTED} holders { holder median ninetieth } } } }`, { f: { ...PERIOD, ...filter } })).data.funnel;

/** Every case that a figure counts, page by page. */
export const casesOf = async (client: TestClient, of: Record<string, unknown>, filter: object = {}, first = 3): Promise<any[]> => {
  const all: any[] = [];
  for (let after: string | null = null; ; ) {
    const { data, errors } = await client.query<any>(
      'query($f: InsightFilterInput!, $figure: InsightFigure!, $stage: String, $dimension: String, $member: String, $first: Int!, $after: String) { insightCases(filter: $f, figure: $figure, stage: $stage, dimension: $dimension, member: $member, first: $first, after: $after) { total next cases { evaluationId reference stageTitle run outcome days onTime dueOn paused simulated } } }',
      { f: { ...PERIOD, ...filter }, first, after, ...of },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    all.push(...data.insightCases.cases);
    after = data.insightCases.next;
    if (!after) {
      if (data.insightCases.total !== all.length) throw new Error(`${data.insightCases.total} in all, and ${all.length} listed`);
      return all;
    }
  }
};

/** The bytes of a file that is ready. */
export const fileOfExport = async (client: TestClient, id: string): Promise<Buffer> => {
  const parts: Buffer[] = [];
  for (let part = 1; ; part += 1) {
    const { data, errors } = await client.query<any>('query($id: String!, $part: Int!) { insightExportPart(id: $id, part: $part) }', { id, part });
    if (errors) throw new Error(errors[0]!.extensions.code);
    if (data.insightExportPart === null) return Buffer.concat(parts);
    parts.push(Buffer.from(data.insightExportPart, 'base64'));
  }
};

/** A fact of an evaluation as a worker counts it. */
export const plantedFact = ({ sql }: Pick<TestApi, 'sql'>, evaluationId: string): Promise<unknown> =>
  sql(
    `insert into insight_fact (evaluation_id, stage, run, programme_id, simulated, latest, submitted_on, entered_on, outcome, paused, categories, organisation_type, region)
     select id, 'case', 0, programme_id, simulated, true, '2026-01-01', '2026-01-01', 'here', false, '{other}', 'sme', 'not-stated' from evaluation where id = $1`,
    [evaluationId],
  );
