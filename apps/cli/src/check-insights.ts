import { CheckCounters } from '@waymark/insights';
import type { Outcome } from './outcome.ts';
import { withDatabase } from './with-database.ts';

/**
 * Holds the counters of the installation that the environment names against their facts. Exit code 1 where one differs.
 *
 * @throws UsageProblem where there is no installation
 */
export const checkInsights = (environment: NodeJS.ProcessEnv = process.env): Promise<Outcome> =>
  withDatabase(environment, async ({ database }) => {
    const drifts = await new CheckCounters(database).run();
    return { exitCode: drifts.length === 0 ? 0 : 1, document: { ok: drifts.length === 0, drifts } };
  });
