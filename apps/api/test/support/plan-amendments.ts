import type { TestApi } from './test-api.ts';

/**
 * An amendment of a stop rule that waits for its second signature.
 *
 * @param by who proposed it; left out: a pilot lead other than the one who signed the plan, since whether it is one's own differs by who asks
 */
export const plantedAmendment = async (api: TestApi, evaluationId: string, by: string | null = null): Promise<void> =>
  void (await api.sql(
    `insert into plan_amendment (id, evaluation_id, revision, version, asked, changes, reason, proposed_by, proposed_at)
     select gen_random_uuid(), $1, 1, v.version, '{}', '["Planted"]', 'Planted', coalesce($2::uuid, (select h.person_id from role_holding h where h.role = 'pilot-lead' and h.person_id <> v.signed_by limit 1)), now() from pilot_plan_version v where v.evaluation_id = $1 order by v.version desc limit 1`,
    [evaluationId, by],
  ));
