import { PlayProblem, replay, type Cohort, type Pool, type Replayed } from '@waymark/replay';
import { command } from '../command.ts';
import type { Outcome, Say } from '../outcome.ts';
import { startOwnWaymark } from '../replay/own-waymark.ts';
import { progress } from '../replay/progress.ts';
import { readCohortAndPool } from '../replay/read-cohort.ts';
import { showReplay } from '../replay/show-replay.ts';
import { UsageProblem } from '../usage-problem.ts';

interface Asked {
  url?: string;
  seed?: string;
}

/** Plays a cohort into a running Waymark, or into one of its own, and compares where everything ends. */
export const replayCohort = async (cohort: Cohort, pool: Pool, { url, seed = '1' }: Asked, say: Say): Promise<Outcome> => {
  if (url !== undefined && !URL.canParse(url)) throw new UsageProblem(`“${url}” is not an address: give one as http://localhost:3000`);
  const own = url === undefined ? await startOwnWaymark() : null;
  const bar = progress();
  try {
    const replayed = await replay({ url: url ?? own!.url, cohort, pool, seed, onProgress: bar.step });
    bar.end();
    showReplay(replayed, say);
    return { exitCode: replayed.ok ? 0 : 1, document: { ...replayed } };
  } catch (error) {
    bar.end();
    if (!(error instanceof PlayProblem) && !unreachable(error)) throw error;
    const problem = error instanceof PlayProblem ? error.message : `No Waymark answers at ${url}: start one, or leave --url out`;
    say(problem);
    return { exitCode: 1, document: { ...NOTHING, problem } };
  } finally {
    await own?.stop();
  }
};

const NOTHING: Replayed = { ok: false, innovations: [], conflicts: [], unexpected: [], audit: { events: 0, streams: 0, ok: false } };

const unreachable = (error: unknown): boolean => error instanceof TypeError && error.message === 'fetch failed';

export const replayCommand = command({
  usage: 'replay <cohort> <pool>',
  summary: 'Play a cohort of innovations through a Waymark, as the people concerned',
  describe: (yargs) =>
    yargs
      .positional('cohort', { type: 'string', demandOption: true, describe: 'Cohort file' })
      .positional('pool', { type: 'string', demandOption: true, describe: 'File of the reviewers and staff beside it' })
      .option('url', { type: 'string', describe: 'An empty demonstration installation; one of its own where left out' })
      .option('seed', { type: 'string', describe: 'Seed of the simulated scores and readings', default: '1' }),
  run: ({ cohort, pool, url, seed }, say) => {
    const files = readCohortAndPool(cohort, pool, say);
    return replayCohort(files.cohort, files.pool, { url, seed }, say);
  },
});
