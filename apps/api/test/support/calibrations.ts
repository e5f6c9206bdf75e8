import { calibrationDigest, calibrationText, runCalibration } from '@waymark/domain/statistics';
import type { TestApi } from './test-api.ts';

/** The id of a planted run: asked for where there is none, it is answered as where it is hidden. */
export const PLANTED_RUN = '00000000-0000-4000-8000-0000000000ca';

/** A run over these evaluations as it would be stored, for tests that ask only who sees it. */
export const plantedCalibration = async ({ sql }: Pick<TestApi, 'sql'>, evaluationIds: readonly string[], personId: string, id = PLANTED_RUN): Promise<string> => {
  const observations = evaluationIds.flatMap((name, at) => ['R1', 'R2', 'R3'].map((reviewer, of) => ({ case: name, reviewer, score: 40 + 9 * at + ((at + of * of) % 5) })));
  const run = runCalibration(observations, { seed: 1, draws: 100, credibility: 0.95 });
  const file = calibrationText({ format: 'waymark-calibration', version: 1, id, programme: 'planted', stage: 'evidence-review', rubric: 'rubric-evidence-review@1.0.0', at: '2026-01-01T00:00:00.000Z', simulated: true, salt: 'planted', run });
  await sql(
    `insert into calibration_run (id, programme_id, pipeline_version_id, stage, rubric, evaluation_ids, run_by, run_at, status, digest, file, simulated)
     select $1, e.programme_id, e.pipeline_version_id, 'evidence-review', 'rubric-evidence-review@1.0.0', $2::uuid[], $3, now(), 'calibrated', $4, $5, true from evaluation e where e.id = $6`,
    [id, evaluationIds, personId, calibrationDigest(file), file, evaluationIds[0]],
  );
  return id;
};
