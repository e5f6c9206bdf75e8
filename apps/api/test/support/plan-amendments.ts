import type { TestApi } from './test-api.ts';

/**
 * An amendment of a stop rule that waits for its second signature, and one before it that lapsed.
 *
 * @param by who proposed it; left out: a pilot lead other than the one who signed the plan, since whether it is one's own differs by who asks
 */
export const plantedAmendment = async (api: TestApi, evaluationId: string, by: string | null = null): Promise<void> =>
  void (await api.sql(
    `insert into plan_amendment (id, evaluation_id, revision, version, asked, changes, reason, proposed_by, proposed_at, outcome, settled_at, settled_reason)
     select gen_random_uuid(), $1, x.revision, v.version, '{}', '["Planted"]', 'Planted', coalesce($2::uuid, (select h.person_id from role_holding h where h.role = 'pilot-lead' and h.person_id <> v.signed_by limit 1)), now(), x.outcome, x.at, x.outcome
     from (select * from pilot_plan_version where evaluation_id = $1 order by version desc limit 1) v, (values (1, 'lapsed', now()), (2, null, null)) x(revision, outcome, at)`,
    [evaluationId, by],
  ));
