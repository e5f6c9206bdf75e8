import type { Database } from '@waymark/database/transaction';
import type { Blocker } from '@waymark/domain/pipeline';
import type { Clock } from '@waymark/platform/clock';
import { eraseData, lockPerson, type ErasureCause, type Erasures } from '@waymark/platform/erasure';
import { erasureBlockers } from './erasure-blockers.ts';
import { openMattersOf } from './open-matters.ts';

/** Where people are erased: an installation, on its clock, and the file that outlives its backups. */
export interface ErasingInstallation {
  database: Database;
  clock: Clock;
  log: string;
  erasures: Erasures;
}

export type ErasureAnswer = { erased: true; /** Instant, ISO 8601 in UTC. */ at: string; /** They were erased earlier. */ already: boolean } | { erased: false; blockers: Blocker[] };

/**
 * Erases a person: what tells of them goes, what they did stays under their random id. All or nothing, in one
 * transaction; somebody who was erased stays so.
 *
 * @returns null where there is no such person; every blocker where something still waits for them
 */
export const erasePerson = ({ database, clock, log, erasures }: ErasingInstallation, id: string, cause: Exclude<ErasureCause, 'restored'>): Promise<ErasureAnswer | null> =>
  database.transaction({ person: null, purpose: 'system' }, async (tx) => {
    const person = await lockPerson(tx, id);
    if (!person) return null;
    if (person.erasedAt) {
      erasures.add(id, new Date()); // the file may have been lost
      return { erased: true, at: person.erasedAt.toISOString(), already: true };
    }
    const blockers = erasureBlockers(await openMattersOf(tx, id));
    if (blockers.length > 0) return { erased: false, blockers };
    const now = (await clock.now(tx)).toISOString();
    await eraseData({ tx, log, now, erasures }, id, cause);
    return { erased: true, at: now, already: false };
  });
