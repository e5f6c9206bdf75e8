import type { TestApi } from './test-api.ts';

/** What the copies are about, in turn, so that people fit some of them. */
const ABOUT = ['wound dressing', 'sepsis alert', 'stroke pathway', 'insulin pump', 'falls sensor'];

/**
 * More cases like one, as rows, each of an innovation of its own, with its stage run and what was submitted: to bring a
 * hundred forward by commands takes minutes. They have no events in the record.
 *
 * @returns the ids of their evaluations
 */
export const copiesOf = async ({ sql }: Pick<TestApi, 'sql'>, evaluationId: string, count: number): Promise<string[]> => {
  const again = (table: string, changes: string, from: string): string => `insert into ${table} select (jsonb_populate_record(null::${table}, to_jsonb(x) || jsonb_build_object(${changes}))).* from copies c, ${from}`;
  const rows = await sql<{ id: string }>(
    `with source as (select * from evaluation where id = $1),
       copies as materialized (select n, gen_random_uuid() as evaluation, gen_random_uuid() as innovation from generate_series(1, $2::int) n),
       innovations as (${again('innovation', `'id', c.innovation, 'reference', 'INN-1970-' || lpad(c.n::text, 4, '0'), 'name', 'Copy ' || c.n`, 'innovation x where x.id = (select innovation_id from source)')}),
       members as (${again('innovation_member', `'innovation_id', c.innovation`, 'innovation_member x where x.innovation_id = (select innovation_id from source)')}),
       evaluations as (${again('evaluation', `'id', c.evaluation, 'innovation_id', c.innovation`, 'evaluation x where x.id = $1')}),
       states as (${again('evaluation_state', `'evaluation_id', c.evaluation`, 'evaluation_state x where x.evaluation_id = $1')}),
       runs as (${again('stage_run', `'id', gen_random_uuid(), 'evaluation_id', c.evaluation`, 'stage_run x where x.evaluation_id = $1')}),
       submissions as (${again('submission', `'id', gen_random_uuid(), 'evaluation_id', c.evaluation, 'innovation_id', c.innovation, 'answers', x.answers || jsonb_build_object('summary', ($3::text[])[1 + c.n % cardinality($3::text[])] || ' for a ward')`, 'submission x where x.evaluation_id = $1')})
     select evaluation as id from copies order by 1`,
    [evaluationId, count, ABOUT],
  );
  return rows.map(({ id }) => id);
};

/** What people know, in turn, by the subjects above. */
export const describedInTurn = async ({ sql }: Pick<TestApi, 'sql'>, people: readonly string[], most: number): Promise<void> => {
  await sql(
    `insert into reviewer_profile (person_id, specialties, methods, stages, max_concurrent_reviews)
     select p.id, array[($2::text[])[1 + p.n % cardinality($2::text[])]], '{}', '{}', $3 from unnest($1::uuid[]) with ordinality as p(id, n)`,
    [people, ABOUT, most],
  );
};
