import { ApiClient, carriedCohort, carriedPool, PlayProblem, QUERIES } from '@waymark/replay';
import { command } from '../command.ts';
import { loadingMark } from '../load-demonstration/loading-mark.ts';
import type { Outcome, Say } from '../outcome.ts';
import { webAddress } from '../web-address.ts';
import { replayCohort } from './replay.ts';

interface Installation {
  mode: string;
  empty: boolean;
  administrator: string | null;
}

/** Why nothing, or not everything, was loaded. */
type Why = 'no-answer' | 'not-a-demonstration' | 'holds-innovations' | 'half-loaded';

/**
 * Plays the cohort that the product carries into an installation, once: one that holds innovations is left alone.
 *
 * @throws UsageProblem where the address is none
 */
export const loadDemonstration = async (address: string, say: Say, environment: NodeJS.ProcessEnv = process.env): Promise<Outcome> => {
  const url = webAddress(address);
  const nothing = (ok: boolean, why: Why, message: string): Outcome => {
    say(message);
    return { exitCode: ok ? 0 : 1, document: { ok, loaded: false, why, message } };
  };
  const found = await installationAt(url);
  if (typeof found === 'string') return nothing(false, 'no-answer', found);
  if (found.mode !== 'demonstration' || !found.administrator)
    return nothing(false, 'not-a-demonstration', `This is a ${found.mode} installation: a demonstration is loaded into a demonstration one alone (WAYMARK_MODE=demonstration)`);
  const mark = loadingMark(found.administrator, environment);
  if (mark.isThere()) return nothing(false, 'half-loaded', `Only a part of the demonstration is there: its loading was interrupted, or still goes on elsewhere. ${REMEDY}`);
  if (!found.empty) return nothing(true, 'holds-innovations', 'This installation holds innovations already: nothing is loaded into it');
  say('Loading the demonstration: real innovations, simulated scores');
  if (!mark.set()) say('There is no data folder here that can be written: should the loading be interrupted, nothing will tell');
  const { exitCode, document } = await replayCohort(carriedCohort(), carriedPool(), { url }, say);
  if ('problem' in (document as object)) return nothing(false, 'half-loaded', `Only a part of the demonstration is there. ${REMEDY}`);
  mark.clear();
  return { exitCode, document: { ok: exitCode === 0, loaded: true, ...(document as object) } };
};

const REMEDY = 'To have it whole, stop Waymark and delete its data folder, or give WAYMARK_DATA another, and start again';

/** What the installation says of itself; where it says nothing, why. */
const installationAt = async (url: string): Promise<Installation | string> => {
  try {
    return (await new ApiClient(url).query<{ installation: Installation }>(QUERIES.installation)).installation;
  } catch (error) {
    if (error instanceof PlayProblem) return error.message;
    throw error;
  }
};

export const loadDemonstrationCommand = command({
  usage: 'load-demonstration <url>',
  summary: 'Load the demonstration that the product carries into an empty installation',
  describe: (yargs) => yargs.positional('url', { type: 'string', demandOption: true, describe: 'Address of the installation' }),
  run: ({ url }, say) => loadDemonstration(url, say),
});
