import type { TestApi } from './test-api.ts';

/** An amendment of a stop rule that waits for its second signature. */
export const plantedAmendment = async (api: TestApi, evaluationId: string): Promise<void> =>
  void (await api.sql(
    `insert into plan_amendment (id, evaluation_id, revision, version, asked, changes, reason, proposed_by, proposed_at)
     select gen_random_uuid(), $1, 1, v.version, '{}', '["Planted"]', 'Planted', v.signed_by, now() from pilot_plan_version v where v.evaluation_id = $1 order by v.version desc limit 1`,
    [evaluationId],
  ));
