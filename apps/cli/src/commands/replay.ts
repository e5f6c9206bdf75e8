import { PlayProblem, replay, type Cohort, type Pool, type Replayed } from '@waymark/replay';
import { command } from '../command.ts';
import type { Outcome, Say } from '../outcome.ts';
import { startOwnWaymark, type OwnWaymark } from '../replay/own-waymark.ts';
import { progress } from '../replay/progress.ts';
import { readCohortAndPool } from '../replay/read-cohort.ts';
import { showReplay } from '../replay/show-replay.ts';
import { UsageProblem } from '../usage-problem.ts';
import { webAddress } from '../web-address.ts';

interface Asked {
  url?: string;
  seed?: string;
}

/**
 * Plays a cohort into a running Waymark, or into one of its own, and compares where everything ends.
 *
 * @throws UsageProblem where the address is none
 */
export const replayCohort = async (cohort: Cohort, pool: Pool, { url, seed = '1' }: Asked, say: Say): Promise<Outcome> => {
  const given = url === undefined ? undefined : webAddress(url);
  const bar = progress();
  let own: OwnWaymark | undefined;
  try {
    own = given === undefined ? await startOwnWaymark() : undefined;
    const replayed = await replay({ url: given ?? own!.url, cohort, pool, seed, onProgress: bar.step });
    bar.end();
    showReplay(replayed, say);
    return { exitCode: replayed.ok ? 0 : 1, document: { ...replayed } };
  } catch (error) {
    bar.end();
    await own?.stop();
    if (!(error instanceof PlayProblem)) throw error;
    say(error.message);
    return { exitCode: 1, document: { ...NOTHING, problem: error.message } };
  } finally {
    await own?.stop();
  }
};

const NOTHING: Replayed = { ok: false, innovations: [], conflicts: [], unexpected: [], audit: { events: 0, streams: 0, ok: false } };

export const replayCommand = command({
  usage: 'replay <cohort> <pool>',
  summary: 'Play a cohort of innovations through a Waymark, as the people concerned',
  describe: (yargs) =>
    yargs
      .positional('cohort', { type: 'string', demandOption: true, describe: 'Cohort file' })
      .positional('pool', { type: 'string', demandOption: true, describe: 'File of the reviewers and staff beside it' })
      .option('url', { type: 'string', requiresArg: true, describe: 'An empty demonstration installation; one of its own where left out' })
      .option('seed', { type: 'string', requiresArg: true, describe: 'Seed of the simulated scores and readings', default: '1' }),
  run: ({ cohort, pool, url, seed }, say) => {
    if (seed === '') throw new UsageProblem('--seed is empty: give a text or a number, or leave it out');
    const files = readCohortAndPool(cohort, pool, say);
    return replayCohort(files.cohort, files.pool, { url, seed }, say);
  },
});
