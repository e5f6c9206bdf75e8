import type { Database, Tx } from '@waymark/database/transaction';
import { currentStageRun, unlockedEvaluation } from '@waymark/evaluations';
import type { RoundEvaluation } from '../rounds/read-evaluations.ts';
import type { Reader } from '../rounds/solved-now.ts';

/** Work of the platform itself: nobody’s act. */
export const asPlatform = <T>(database: Database, work: (tx: Tx) => Promise<T>): Promise<T> => database.transaction({ person: null, purpose: 'system' }, work);

/** Who looks where the platform solves. */
export const platformReader = (database: Database): Reader => ({
  read: (work) => asPlatform(database, work),
  evaluations: async (tx, ids) => {
    const found: RoundEvaluation[] = [];
    for (const id of [...ids].sort()) {
      const evaluation = await unlockedEvaluation(tx, id);
      found.push({ evaluation, stageRun: await currentStageRun(tx, evaluation) });
    }
    return found;
  },
});
