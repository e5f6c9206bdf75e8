import { carriedOrganisations } from '@waymark/content/organisations';
import type { Database } from '@waymark/database/transaction';
import { heldBack } from '@waymark/domain/organisation';
import type { Clock } from '@waymark/platform/clock';
import { inTurn } from './in-turn.ts';
import { takeIn, type TakenIn } from './take-in.ts';

/**
 * Gives a directory the regions and boards that the product carries, each whose code nobody has yet. What is there
 * stays as it stands, with a code or without: an import or somebody here may know better. So every start after the
 * first changes nothing and records nothing.
 *
 * @returns with `bad` those that do not fit: one whose name another organisation has, or a board that follows one that is open here
 */
export const carryOrganisations = ({ database, clock, log }: { database: Database; clock: Clock; log: string }): Promise<TakenIn> =>
  inTurn(database, async (tx, known) => {
    const there = new Set(known.map(({ code }) => code));
    const carried = carriedOrganisations();
    const faults = heldBack(carried, known);
    const lines = new Set(faults.map(({ line }) => line));
    const taken = await takeIn(tx, { clock, log, actor: 'platform', act: 'organisations.carried' }, carried.filter(({ code, line }) => !there.has(code) && !lines.has(line)), known);
    return { ...taken, bad: [...faults, ...taken.bad] };
  });
