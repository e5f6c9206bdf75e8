import { knownPins, packDigest } from '@waymark/content/packs';
import { rowsOf, type Database } from '@waymark/database/transaction';

const ROWS = '$1::jsonb) as x(pin text, digest text)';

/** Twice is once: a pin keeps what it was first. Its time is that of the database, like the times of sessions. */
const HOLD = `insert into carried_pack (pin, digest, carried_since) select x.pin, x.digest, now() from jsonb_to_recordset(${ROWS} order by x.pin on conflict (pin) do nothing`;

const CHANGED = `select x.pin from jsonb_to_recordset(${ROWS} join carried_pack c on c.pin = x.pin where c.digest <> x.digest order by x.pin`;

/**
 * Holds every pack that the product carries to what it said when this installation first carried it. Rounds are scored by
 * the rubric under their pin, whenever they are looked at: another text under the same pin would score what is closed anew.
 *
 * @throws Error that names each pack that says something else now, and what to do: nothing may start on it
 */
export const holdPacks = async (database: Database): Promise<void> => {
  const carried = JSON.stringify(knownPins().map((pin) => ({ pin, digest: packDigest(pin) })));
  const changed = await database.transaction({ person: null, purpose: 'system' }, async (tx) => {
    await rowsOf(tx, HOLD, [carried]);
    return rowsOf<{ pin: string }>(tx, CHANGED, [carried]);
  });
  if (changed.length === 0) return;
  const pins = changed.map(({ pin }) => pin).join(', ');
  throw new Error(`${pins}: says something else than when this data first rested on it, and what was decided by it would change. Start the version of the product that wrote this data, or one that carries the change under a new version of the pack`);
};
