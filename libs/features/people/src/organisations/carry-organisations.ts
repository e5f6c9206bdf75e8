import { carriedOrganisations } from '@waymark/content/organisations';
import type { Database } from '@waymark/database/transaction';
import type { Clock } from '@waymark/platform/clock';
import { inTurn } from './in-turn.ts';
import { takeIn, type TakenIn } from './take-in.ts';

/**
 * Gives a directory the regions and boards that the product carries, each whose code nobody has yet; one of the same
 * name that nobody gave a code gets it. What has its code stays as it stands: an import or somebody here may know
 * better. So every start after the first changes nothing and records nothing.
 *
 * @returns with `bad` those that do not fit, such as one whose name another organisation has
 */
export const carryOrganisations = ({ database, clock, log }: { database: Database; clock: Clock; log: string }): Promise<TakenIn> =>
  inTurn(database, (tx, known) => {
    const there = new Set(known.map(({ code }) => code));
    return takeIn(tx, { clock, log, actor: 'platform', act: 'organisations.carried' }, carriedOrganisations().filter(({ code }) => !there.has(code)), known);
  });
