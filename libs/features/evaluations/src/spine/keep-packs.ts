import { GUIDANCE, newGuidancePack } from '@waymark/content/guidance';
import { rowsOf, type Tx } from '@waymark/database/transaction';
import { localDateOf } from '@waymark/domain/calendar';

/** An evaluation keeps the packs of guidance that are for what is new on the day on which it is started. */
export const keepPacks = async (tx: Tx, evaluation: string, now: string): Promise<void> => {
  for (const id of GUIDANCE) {
    const pack = newGuidancePack(id, localDateOf(now));
    if (pack) await rowsOf(tx, 'insert into evaluation_pack (evaluation_id, pack_id, pack_version) values ($1, $2, $3)', [evaluation, id, pack.version]);
  }
};
