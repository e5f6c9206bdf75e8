import { ApiClient, carriedCohort, carriedPool, QUERIES } from '@waymark/replay';
import { command } from '../command.ts';
import type { Outcome, Say } from '../outcome.ts';
import { replayCohort } from './replay.ts';

/** Plays the cohort that the product carries into an installation, once: one that holds innovations is left alone. */
export const loadDemonstration = async (url: string, say: Say): Promise<Outcome> => {
  const { installation } = await new ApiClient(url).query<{ installation: { mode: string; empty: boolean } }>(QUERIES.installation);
  if (installation.mode !== 'demonstration' || !installation.empty) return { exitCode: 0, document: { ok: true, loaded: false } };
  say('Loading the demonstration: real innovations, simulated scores');
  const { exitCode, document } = await replayCohort(carriedCohort(), carriedPool(), { url }, say);
  return { exitCode, document: { ok: exitCode === 0, loaded: true, audit: (document as { audit?: unknown }).audit ?? null } };
};

export const loadDemonstrationCommand = command({
  usage: 'load-demonstration <url>',
  summary: 'Load the demonstration that the product carries into an empty installation',
  describe: (yargs) => yargs.positional('url', { type: 'string', demandOption: true, describe: 'Address of the installation' }),
  run: ({ url }, say) => loadDemonstration(url, say),
});
