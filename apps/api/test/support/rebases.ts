import type { TestApi } from './test-api.ts';

/** Limits that began anew in this evaluation, one at each of its sites. */
export const plantedRebases = async (api: TestApi, evaluationId: string): Promise<void> =>
  void (await api.sql(
    `insert into measure_rebase (id, evaluation_id, measure_id, site_id, month, version, kind, reason, changed_on, recorded_by, recorded_at)
     select gen_random_uuid(), $1, m.id, s.id, '2026-01-01', row_number() over (), 'process-changed', 'Planted', '2025-12-20', m.agreed_by, now()
     from pilot_site s join measure m on m.evaluation_id = s.evaluation_id where s.evaluation_id = $1`,
    [evaluationId],
  ));
