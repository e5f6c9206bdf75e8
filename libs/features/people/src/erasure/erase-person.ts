import type { Database, Tx } from '@waymark/database/transaction';
import type { Blocker } from '@waymark/domain/pipeline';
import type { Clock } from '@waymark/platform/clock';
import { eraseData, lockPerson, type ErasureCause, type Erasures } from '@waymark/platform/erasure';
import { erasureBlockers } from './erasure-blockers.ts';
import { handOver, ownedBy, successorBlockers } from './hand-over.ts';
import { openMattersOf } from './open-matters.ts';

/** Where people are erased: an installation, on its clock, and the file that outlives its backups. */
export interface ErasingInstallation {
  database: Database;
  clock: Clock;
  log: string;
  erasures: Erasures;
}

export interface Erasing {
  person: string;
  cause: Exclude<ErasureCause, 'restored'>;
  /** Who owns from now on what the person alone owns; left out: nobody is named. */
  successor?: string | undefined;
}

export type ErasureAnswer = { erased: true; /** Instant, ISO 8601 in UTC. */ at: string; /** They were erased earlier. */ already: boolean } | { erased: false; blockers: Blocker[] };

/**
 * Erases a person: what tells of them goes, what they did stays under their random id. All or nothing, in one
 * transaction; somebody who was erased stays so.
 *
 * @returns null where there is no such person; every blocker where something still waits for them
 */
export const erasePerson = ({ database, clock, log, erasures }: ErasingInstallation, { person, cause, successor }: Erasing): Promise<ErasureAnswer | null> =>
  database.transaction({ person: null, purpose: 'system' }, async (tx) => {
    const known = await lockPerson(tx, person);
    if (!known) return null;
    if (known.erasedAt) {
      erasures.add(person, new Date()); // the file may have been lost
      return { erased: true, at: known.erasedAt.toISOString(), already: true };
    }
    const { blockers, owned } = await lookAround(tx, person, successor);
    if (blockers.length > 0) return { erased: false, blockers };
    const now = (await clock.now(tx)).toISOString();
    if (successor) await handOver({ tx, log, now }, owned, person, successor);
    await eraseData({ tx, log, now, erasures }, person, cause);
    return { erased: true, at: now, already: false };
  });

/** What stands against it, and what is to be handed over. */
const lookAround = async (tx: Tx, person: string, successor: string | undefined) => {
  const open = await openMattersOf(tx, person);
  if (!successor) return { blockers: erasureBlockers(open), owned: [] };
  const owned = await ownedBy(tx, open.owned, successor === person ? null : successor);
  return { blockers: [...erasureBlockers({ ...open, owned: [] }), ...successorBlockers(owned)], owned };
};
