import type { TestApi } from './test-api.ts';

/** A report of this evaluation as though a run of its pilot had ended, with a part for each of its sites. */
export const plantedReport = async (api: TestApi, evaluationId: string): Promise<void> => {
  const [made] = await api.sql<{ id: string }>(
    `insert into pilot_report (id, evaluation_id, run, content, sha256, frozen_at, simulated) values (gen_random_uuid(), $1, 1, '{}', encode(sha256('{}'), 'hex'), now(), true) returning id`,
    [evaluationId],
  );
  await api.sql(`insert into pilot_report_site (report_id, evaluation_id, site_id, run, content, frozen_at) select $2, $1, id, 1, '{}', now() from pilot_site where evaluation_id = $1`, [evaluationId, made!.id]);
};
